import { sheetOf, valuesOf, readingsOf, type Typed } from "../sheetOf";

const asked = [
  ["项目名称", "甲平台"],
  ["项目技术负责人", "高一鸣"],
  ["单位名称", "长春甲有限公司"],
  ["通讯地址", "创业大街1号"],
  ["邮政编码", "130012"],
  ["联系电话", "0431-85654321"],
  ["统一社会信用代码", "91220101MA0Y1A2B3X"],
  ["单位成立时间", "2009年3月"],
] as const;
const told = {
  "project.name": "甲平台",
  "project.technicalLead": "高一鸣",
  "applicant.name": "长春甲有限公司",
  "applicant.address": "创业大街1号",
  "applicant.postcode": "130012",
  "applicant.phone": "0431-85654321",
  "applicant.creditCode": "91220101MA0Y1A2B3X",
  "applicant.establishedOn": "2009-03",
};
const hints = [
  "按营业执照填写全称",
  "填写姓名",
  "与公章一致的名称",
  "单位所在地",
  "6位",
  "区号加号码",
  "18位",
  "近3年数据",
];

describe("where the answers of a column stand", () => {
  test("behind a column of instructions without a head, and a blank among them stays blank", () => {
    const rows = asked.map(([label, value], n) => [label, hints[n]!, value]);
    expect(valuesOf(sheetOf(rows))).toEqual(told);
    rows[3]![2] = "";
    const { "applicant.address": _, ...others } = told;
    expect(valuesOf(sheetOf(rows))).toEqual(others);
  });

  test("left of their labels: a mirrored page, told at its own cells, with a reason", () => {
    const sheet = sheetOf(asked.map(([label, value]) => [value, label]));
    expect(valuesOf(sheet)).toEqual(told);
    const [reading] = readingsOf(sheet)["applicant.postcode"]!;
    expect(reading).toMatchObject({ cell: { row: 4, col: 0 }, label: { cell: { row: 4, col: 1 } } });
  });

  test("an answer that does not fit stands where the others do, and is read to be told", () => {
    const rows = asked.map(([label, value]) => [label, value, "0431-80000000"]);
    rows[5]![1] = "没有电话";
    expect(readingsOf(sheetOf(rows))["applicant.phone"]![0]!.raw).toBe("没有电话");
  });

  test("the reason names the way, how many agree and the place that came next", () => {
    const rows = asked.map(([label, value], n) => [label, hints[n]!, value]);
    expect(readingsOf(sheetOf(rows))["applicant.phone"]![0]!.why).toMatchObject({
      relation: "right",
      offset: 2,
      agree: 8,
      rival: { row: 5, col: 1 },
    });
  });
});

describe("what a label is called in a program, in a column beside it", () => {
  const rows: Typed[][] = [
    ["companyName", "承担单位", "长春百川中药饮片有限责任公司"],
    ["uscc", "统一社会信用代码", "91220104MARNK7LU4E"],
    ["address", "通讯地址", "吉林省长春市朝阳区兴工路291号"],
    ["tel", "单位电话", "0431-86584236"],
    ["email", "电子信箱", "hr66720@126.com"],
    ["projectName", "项目名称", "百川中药饮片生产线设备上云改造项目"],
    ["linkman", "项目联系人", "范松军"],
    ["linkEmail", "项目联系人电子邮箱", "lx3701@qq.com"],
  ];
  const expected = {
    "applicant.phone": "0431-86584236",
    "applicant.email": "hr66720@126.com",
    "contact.email": "lx3701@qq.com",
    "responsiblePerson.email": undefined,
  };
  const emails = (sheet: Typed[][]) => {
    const found = valuesOf(sheetOf(sheet));
    return Object.fromEntries(Object.keys(expected).map((id) => [id, found[id]]));
  };

  test("is no second label: email before 电子信箱, or behind it", () => {
    expect(emails(rows)).toEqual(expected);
    expect(emails(rows.map(([key, label, value]) => [label!, key!, value!]))).toEqual(expected);
  });
});

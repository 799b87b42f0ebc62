import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const form = (...rows: Typed[][]): Typed[][] => [
  ["项目责任单位信息"],
  ["单位名称", "长春甲有限公司"],
  ["所在地区", "长春市"],
  ["项目联系人信息"],
  ["工作单位", "长春甲有限公司"],
  ...rows,
];
const contact = { "contact.name": "李二", "contact.mobile": "13822222222" };

describe("two labels in one cell", () => {
  test.each([
    ["姓名/手机", "李二/13822222222"],
    ["姓名及移动电话", "李二 13822222222"],
    ["姓名、手机：", "李二（13822222222）"],
    ["联系人及电话", "李二，13822222222"],
    ["联系人/手机", "李二：13822222222"],
    ["联系人及联系方式", "李二\n13822222222"],
  ])("%s: “%s”", (label, value) => {
    const sheet = sheetOf(form([label, value]));
    expect(valuesOf(sheet)).toMatchObject(contact);
    expect(readingsOf(sheet)["contact.name"]![0]!.cell).toEqual({ sheet: "Sheet1", row: 5, col: 1 });
  });

  test.each<[string, string, Record<string, string>]>([
    [
      "证件类型及号码",
      "居民身份证/22010419840511745X",
      { "responsiblePerson.idType": "居民身份证", "responsiblePerson.idNumber": "22010419840511745X" },
    ],
    [
      "固定电话/传真",
      "0431-81111111/0431-82222222",
      { "responsiblePerson.landline": "0431-81111111", "responsiblePerson.fax": "0431-82222222" },
    ],
    [
      "最高学历/从事专业",
      "本科/机械工程",
      { "responsiblePerson.education": "本科", "responsiblePerson.specialty": "机械工程" },
    ],
  ])("%s: “%s”", (label, value, read) => {
    expect(valuesOf(sheetOf(form(["项目责任人信息"], ["姓名", "王一"], [label, value])))).toMatchObject(read);
  });

  test.each([
    ["项目联系人姓名、手机、邮箱", "李二，13822222222，li2@163.com"],
    ["项目联系人（姓名/手机/邮箱）", "李二/13822222222/li2@163.com"],
    ["姓名、手机及邮箱：", "李二\n13822222222\nli2@163.com"],
  ])("three: %s: “%s”", (label, value) => {
    const values = valuesOf(sheetOf(form([label, value])));
    expect(values).toMatchObject({ ...contact, "contact.email": "li2@163.com" });
  });

  test("a person's post stands between the name and the number", () => {
    const person = { name: "王一", title: "董事长兼总经理", mobile: "13811111111" };
    const read = Object.fromEntries(
      Object.entries(person).map(([key, value]) => [`responsiblePerson.${key}`, value]),
    );
    for (const label of ["法定代表人姓名、职务、手机", "法定代表人（姓名/职务/手机）"])
      expect(
        valuesOf(sheetOf([...form().slice(0, 3), [label, "王一，董事长兼总经理，13811111111"]])),
      ).toMatchObject(read);
  });

  test.each(["李二，13822222222", "李二，13822222222，li2@163.com，13833333333"])(
    "“%s” says not what three labels ask for, and is not split",
    (value) => {
      const values = valuesOf(sheetOf(form(["项目联系人姓名、手机、邮箱", value])));
      expect(values["contact.mobile"]).toBeUndefined();
      expect(values["contact.email"]).toBeUndefined();
    },
  );

  test.each([
    ["总资产（2017、2018、2019年，万元）", "100.5、200、300"],
    ["总资产（万元）（2017/2018/2019）", "100.5\n200\n300"],
    ["近三年总资产（2017、2018、2019年）", "100.5，200，300万元"],
    ["总资产（2017、2018、2019年，元）", "1,005,000 2,000,000 3,000,000"],
  ])("a figure for each year that the label names: %s: “%s”", (label, value) => {
    expect(valuesOf(sheetOf(form([label, value])))).toMatchObject({
      "finance.totalAssets.2017": 100.5,
      "finance.totalAssets.2018": 200,
      "finance.totalAssets.2019": 300,
    });
  });

  test("figures for fewer years than the label names are not shared out", () => {
    const values = valuesOf(sheetOf(form(["总资产（2017、2018、2019年，万元）", "100.5、200"])));
    expect(values["finance.totalAssets.2018"]).toBeUndefined();
  });

  test("a post with a stroke in it is not parted there", () => {
    const values = valuesOf(
      sheetOf([...form().slice(0, 3), ["法定代表人姓名及职务", "王一，高级工程师/总经理"]]),
    );
    expect(values).toMatchObject({
      "responsiblePerson.name": "王一",
      "responsiblePerson.title": "高级工程师/总经理",
    });
  });

  test("address and postcode", () => {
    const rows = form().slice(0, 3);
    const values = valuesOf(sheetOf([...rows, ["通讯地址及邮编", "长春市朝阳区人民大街1号，130000"]]));
    expect(values).toMatchObject({
      "applicant.address": "长春市朝阳区人民大街1号",
      "applicant.postcode": "130000",
    });
  });

  test.each(["李二", "李二/王三", "李二/138/139", "李二手机：13822222222"])("“%s” is not split", (value) => {
    const values = valuesOf(sheetOf(form(["姓名/手机", value])));
    expect(values["contact.name"]).toBeUndefined();
    expect(values["contact.mobile"]).toBeUndefined();
  });

  test("a label that only sounds like two is one", () => {
    const values = valuesOf(
      sheetOf(form(["项目责任人信息"], ["姓名", "王一"], ["职称/职务", "高级工程师/董事长"])),
    );
    expect(values["responsiblePerson.title"]).toBe("高级工程师/董事长");
  });
});

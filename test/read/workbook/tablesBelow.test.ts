import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const first: Typed[][] = [
  [
    "序号",
    "项目名称",
    "依托企业",
    "统一社会信用代码",
    "项目类别",
    "总投资（万元）",
    "联系人",
    "联系方式（手机）",
  ],
  [
    1,
    "新锐玉米深加工工业软件研发项目",
    "辉南新锐玉米深加工科技有限公司",
    "91220523MAQDRRX66A",
    "工业软件项目",
    7731,
    "尤凤",
    "13690365625",
  ],
  [
    2,
    "德昌橡胶密封件产业公共服务平台项目",
    "柳河德昌橡胶密封件有限公司",
    "91220523MAQDRRX66A",
    "公共服务项目",
    3209.4,
    "秦玉艳",
    "18657747194",
  ],
];
const second: Typed[][] = [
  ["序号", "承担单位", "项目全称", "项目类别", "联系人姓名", "联系人手机", "法定代表人", "起止时间"],
  [
    1,
    "辉南长隆汽车零部件集团有限公司",
    "面向汽车零部件的全生命周期服务示范项目",
    "制造业服务化项目",
    "许洪娟",
    "13598604880",
    "范庆华",
    "2020.02至2021.05",
  ],
  [
    2,
    "通化科瑞石油钻采装备有限责任公司",
    "科瑞石油钻采装备上云用云项目",
    "上平台用平台项目",
    "姜桂华",
    "18670604576",
    "陶振龙",
    "2019.12至2021.12",
  ],
];
const names = [first[1]![1], first[2]![1], second[1]![2], second[2]![2]];

const read = (...rows: Typed[][]) => readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
const title: Typed[] = ["通化市各县（市、区）申报项目（合并）"];

describe("tables of projects below each other, with heads in other orders", () => {
  test.each<[string, Typed[], Typed[], Typed[][]]>([
    ["a title over each", ["一、第一批（5月报送）"], ["二、第二批（6月报送）"], []],
    ["an empty row between", [], [], []],
    [
      "a sum below the first",
      ["一、市直"],
      ["二、县（市、区）"],
      [[null, "合计", null, null, null, 10940.4]],
    ],
  ])("are lists each: %s", (_, above, between, sums) => {
    const { applications } = read(title, above, ...first, ...sums, [], between, ...second);
    expect(applications.map((each) => valueOf(each, "project.name"))).toEqual(names);
    expect(applications.map((each) => valueOf(each, "contact.mobile"))).toEqual([
      ...["13690365625", "18657747194", "13598604880", "18670604576"],
    ]);
    expect(valueOf(applications[2]!, "responsiblePerson.name")).toBe("范庆华");
  });

  test.each(["二、2019年申报项目", "二、往年已支持项目"])("of which %s is none of this year's", (above) => {
    const more: Typed[] = [...first[0]!, "企业性质"];
    const { applications } = read(title, more, first[1]!, first[2]!, [], [above], ...second);
    expect(applications.map((each) => valueOf(each, "project.name"))).toEqual(names.slice(0, 2));
  });
});

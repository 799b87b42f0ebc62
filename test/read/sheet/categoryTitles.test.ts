import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const heads: Typed[] = [
  "序号",
  "项目名称",
  "申报单位",
  "统一社会信用代码",
  "总投资（万元）",
  "完成时间",
  "法定代表人",
  "联系人",
  "手机",
];
const rows: Typed[][] = [
  [
    1,
    "铸造智能工厂建设项目",
    "白城东盛铸造股份有限公司",
    "91220802871246903T",
    321.5,
    "2021年7月",
    "周连成",
    "孙晓红",
    "18640131539",
  ],
  [
    2,
    "标识解析节点建设项目",
    "四平华翔锻造有限公司",
    "912203023911756088",
    777.7,
    "2021年8月",
    "卢英",
    "邹鹏",
    "13993535543",
  ],
  [
    3,
    "设备远程运维平台项目",
    "通化宏远医药有限公司",
    "9122240139197395X5",
    1018,
    "2021年9月",
    "林丽娟",
    "江艳",
    "15526070326",
  ],
];
const read = (typed: Typed[][]) =>
  readWorkbook({ name: "x.xlsx", sheets: [sheetOf(typed)] }, edition).applications;
const categories = (applications: ReturnType<typeof read>) =>
  applications.map((each) => [valueOf(each, "project.name"), valueOf(each, "project.category")]);

test.each([
  ["一、工业软件项目（2项）", "二、公共服务项目（1项）"],
  ["（一）工业软件类", "（二）公共服务类"],
  ["工业软件", "公共服务平台项目"],
])("%s and %s between the rows say the category of those below", (first, second) => {
  const applications = read([["项目申报汇总表"], heads, [first], rows[0]!, rows[1]!, [second], rows[2]!]);
  expect(categories(applications)).toEqual([
    [rows[0]![1], "industrialSoftware"],
    [rows[1]![1], "industrialSoftware"],
    [rows[2]![1], "publicService"],
  ]);
  expect(applications[2]!.readings["project.category"]![0]!.cell).toMatchObject({ row: 5, col: 0 });
});

test.each(["2020年申报汇总——制造业服务化项目", "2020年度制造业服务化项目汇总表"])(
  "%s over the list says it of all",
  (title) => {
    expect(categories(read([[title], heads, ...rows])).map(([, category]) => category)).toEqual(
      rows.map(() => "servitization"),
    );
  },
);

test("neither the programme's name nor a county is a category, and a total is no project of one", () => {
  const title = "工业互联网及制造业服务化示范项目汇总表";
  const applications = read([[title], heads, ["一、四平市"], ...rows, ["合计", "3项", null, null, 2117.2]]);
  expect(categories(applications)).toEqual(rows.map(([, name]) => [name, null]));
});

test("a column of categories says it alone", () => {
  const own = rows.map((row) => [...row, "制造业服务化项目"]);
  const applications = read([["汇总表"], [...heads, "项目类别"], ["一、工业软件项目"], ...own]);
  expect(categories(applications).map(([, category]) => category)).toEqual(rows.map(() => "servitization"));
});

import { readFile } from "../../../src/files/readFile";
import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { rolesAtAGlance } from "../../../src/read/workbook/glance";
import { mergedBy, sent } from "../../e2e/support/enterprises";
import { sheetOf, type Typed } from "../sheetOf";

const title: Typed[] = ["通化市2020年省级工业互联网及制造业服务化示范项目台账"];
const heads = [
  "序号",
  "项目全称",
  "项目类别",
  "总投资（万元）",
  "项目申报企业",
  "统一社会信用代码",
  "企业性质",
  "联系人手机",
];
const rows: Typed[][] = [
  [
    1,
    "木制家具全生命周期服务示范项目",
    "制造业服务化项目",
    6058.4,
    "通化吉远北木制家具有限责任公司",
    "91220502MA4J7XBP4L",
    "有限责任公司",
    "13821075957",
  ],
  [null, "东昌区小计", null, 6058.4],
  [
    2,
    "光电仪器工业互联网平台建设项目",
    "行业级工业互联网平台项目",
    3479.7,
    "柳河凌云东光电仪器股份有限公司",
    "91220524MAG655KU5K",
    "股份有限公司",
    "18031904777",
  ],
  [null, "柳河县小计", null, 3479.7],
  [null, "合计", null, 9538.1],
];

const rolesIn = (...sheets: ReturnType<typeof sheetOf>[]) =>
  readWorkbook({ name: "汇总.xlsx", sheets }, edition).sheets.map(({ role }) => role);

test.each(["项目台账", "项目台账（通化市）", "统计"])(
  "a bureau's own list is read though it is called %s, as our sheet is",
  (name) => {
    const sheet = sheetOf([title, heads, ...rows], { name });
    const { applications } = readWorkbook({ name: "台账.xlsx", sheets: [sheet] }, edition);
    expect(applications.map((each) => valueOf(each, "project.name"))).toEqual([rows[0]![1], rows[2]![1]]);
    expect(applications.map((each) => valueOf(each, "applicant.name"))).toEqual([rows[0]![4], rows[2]![4]]);
    expect(applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([6058.4, 3479.7]);
    expect(rolesAtAGlance({ name: "台账.xlsx", sheets: [sheet] }, edition)).toEqual(["form"]);
  },
);

test("our 项目台账 names the files that its rows came from, and is none", () => {
  const ours = [...heads, "状态", "来源文件", "指纹"];
  const sheet = sheetOf(
    [
      ["项目台账"],
      ours,
      ...rows.map((row) => [
        ...row,
        ...Array<Typed>(8 - row.length).fill(null),
        "已列入汇总表",
        "甲.xlsx",
        "0A1B",
      ]),
    ],
    {
      name: "项目台账",
    },
  );
  expect(rolesIn(sheet)).toEqual(["own"]);
  expect(rolesAtAGlance({ name: "汇总.xlsx", sheets: [sheet] }, edition)).toEqual(["own"]);
});

test("our own workbook, whose 汇总表 and 项目台账 say the same of the same projects, holds no form", async () => {
  const forms = await Promise.all([1, 2, 3].map((n) => sent(n, { "contact.email": `n${n}.example.com` })));
  const file = readFile("长春市.xlsx", await mergedBy("长春市", forms));
  const { sheets, applications } = readWorkbook(file.ok ? file.workbook : { name: "", sheets: [] }, edition);
  expect(applications).toEqual([]);
  expect(sheets.map(({ name, role }) => [name, role])).toEqual([
    ["汇总表", "summary"],
    ["项目台账", "own"],
    ["审核意见", "own"],
    ["统计", "own"],
  ]);
});

test("附件4-5 beside a bureau's list of more about its projects stays 附件4-5", () => {
  const summary: Typed[][] = [
    ["附件4-5"],
    ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
    ...[rows[0]!, rows[2]!].map((row) => [row[0]!, row[1]!, row[4]!, row[2]!, "江艳", row[7]!]),
  ];
  const more: Typed[][] = [
    ["项目名称", "2017年总资产", "2018年总资产", "2019年总资产"],
    ...[rows[0]!, rows[2]!].map((row) => [row[1]!, 1, 2, 3]),
  ];
  const roles = rolesIn(sheetOf(summary, { name: "汇总" }), sheetOf(more, { name: "资产" }));
  expect(roles[0]).toBe("summary");
});

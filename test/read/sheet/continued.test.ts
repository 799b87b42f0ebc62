import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { makeManyForms } from "../layouts/manyForms";
import { baseOf, changed } from "../metamorphic/sample";
import { transformNamed } from "../metamorphic/transforms";
import { sheetOf, type Typed } from "../sheetOf";

const heads = [
  "序号",
  "申报单位",
  "统一社会信用代码",
  "项目名称",
  "项目类别",
  "项目总投资（万元）",
  "项目联系人",
  "移动电话",
  "电子信箱",
];
/** What is said of the enterprise and its contact. */
const ofEnterprise = [1, 2, 6, 7, 8];

/** Rows of a list with the values of made-up forms: the third project is the second one's enterprise's. */
function rowsOf(seed: number): Typed[][] {
  const text = (truth: Record<string, unknown>, id: string) => truth[id] as string | number;
  const rows = makeManyForms("rows", seed).truths.map((truth, n): Typed[] => [
    n + 1,
    text(truth, "applicant.name"),
    text(truth, "applicant.creditCode"),
    `${text(truth, "project.name")}${n}`,
    "制造业服务化项目",
    text(truth, "situation.totalInvestment"),
    text(truth, "contact.name"),
    text(truth, "contact.mobile"),
    text(truth, "contact.email"),
  ]);
  for (const col of ofEnterprise) rows[2]![col] = rows[1]![col]!;
  return rows;
}

/** What the list's projects say, without where it stands. */
function read(rows: readonly (readonly Typed[])[], merges: readonly string[] = []) {
  const sheet = sheetOf([["2020年工业互联网及制造业服务化示范项目申报情况表"], heads, ...rows], { merges });
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
  return applications.map(({ readings }) =>
    Object.fromEntries(Object.entries(readings).map(([id, [best]]) => [id, best!.value])),
  );
}

const written = rowsOf(91_003);
const without = (text: Typed) =>
  written.map((row, n) =>
    n === 2 ? row.map((cell, col) => (ofEnterprise.includes(col) ? text : cell)) : row,
  );
const whole = read(written);

test("the list is read with a project a row, its contact's number the contact's", () => {
  expect(whole).toHaveLength(written.length);
  expect(whole.map((values) => values["contact.mobile"])).toEqual(written.map((row) => row[7]));
  expect(whole.map((values) => values["contact.email"])).toEqual(written.map((row) => row[8]));
});

test.each(["同上", "〃", "″"])("%s is what the project above has", (mark) => {
  expect(read(without(mark))).toEqual(whole);
});

test("what is merged over the projects of one enterprise is each one's", () => {
  const letters = ofEnterprise.map((col) => String.fromCharCode(65 + col));
  expect(
    read(
      without(null),
      letters.map((letter) => `${letter}4:${letter}5`),
    ),
  ).toEqual(whole);
});

test("what is merged over the last projects of a list is each one's", () => {
  const [first, second, third] = written as [Typed[], Typed[], Typed[]];
  const last = [first, second, third].map((row, n) => [n + 1, ...row.slice(1)]);
  const blank = last.map((row, n) =>
    n === 2 ? row.map((cell, col) => (ofEnterprise.includes(col) ? null : cell)) : row,
  );
  const letters = ofEnterprise.map((col) => String.fromCharCode(65 + col));
  const merges = letters.map((letter) => `${letter}4:${letter}5`);
  const again = read(blank.slice(0, 3), merges);
  expect(again).toEqual(read(last));
  expect(again.map((values) => values["applicant.creditCode"])).toEqual(last.map((row) => row[2]));
});

test("a row with the enterprise's part left blank is its next project", () => {
  expect(read(without(null))).toEqual(whole);
});

test.each(["共享制造服务平台", "综合计算与仿真平台", "总计划排程系统"])(
  "%s is a project's name and no sum: with the enterprise's part left blank it is its next project",
  (name) => {
    const named = (rows: readonly (readonly Typed[])[]) =>
      rows.map((row, n) => (n === 2 ? row.map((cell, col) => (col === 3 ? name : cell)) : row));
    expect(read(named(without(null)))).toEqual(read(named(written)));
  },
);

test.each(["合计", "共3个项目，投资合计", "小计"])("a row that says %s is none", (sum) => {
  const total: Typed[] = [null, null, null, sum, null, 12345, null, null, null];
  expect(read([...written, total])).toEqual(whole);
});

test("a list in the form's own order is read from left to right, though a cell taken out moves a row's persons", () => {
  const { sheets, projects } = baseOf("rows", 91_000);
  const [list] = sheets as [SheetSnapshot];
  const moved = list.cells.filter(({ row, col }) => row !== 4 || col !== 6);
  const cells = moved.map((cell) => (cell.row === 4 && cell.col > 6 ? { ...cell, col: cell.col - 1 } : cell));
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [{ ...list, cells }] }, edition);
  const names = applications.map(({ readings }) => readings["contact.name"]![0]!.value);
  expect(names.slice(0, 2)).toEqual(projects.slice(0, 2).map((truth) => truth["contact.name"]));
});

test("answers that are merged over columns in which nothing else stands are one project's", () => {
  const form = changed(baseOf("grid", 100_002), transformNamed("instructions-right"), 100_002)!;
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: form.sheets }, edition);
  expect(applications.map(({ readings }) => readings["project.name"]![0]!.value)).toEqual([
    form.projects[0]!["project.name"],
  ]);
});

test("a row that holds nothing but a merged blank is passed over", () => {
  const { sheets, projects } = baseOf("oneSheet", 3);
  const [form, ...others] = sheets as [SheetSnapshot];
  const row = Math.max(...form.cells.map((cell) => cell.row)) + 2;
  const blank = { top: row, bottom: row, left: 9, right: 11 };
  const said = { top: 3, bottom: 3, left: 12, right: 13 };
  const ditto = { row: 3, col: 12, kind: "text" as const, value: "同上", text: "同上" };
  const cells = [...form.cells, ditto].sort((a, b) => a.row - b.row || a.col - b.col);
  const sheet = { ...form, cells, merges: [...form.merges, blank, said] };
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet, ...others] }, edition);
  expect(applications.map(({ readings }) => readings["project.name"]![0]!.value)).toEqual([
    projects[0]!["project.name"],
  ]);
});

test("a project's name merged wider than its enterprise's, with figures by years below, is one project", () => {
  const wide = (label: string, value: string): Typed[] => [label, null, value];
  const [project, unit] = ["基于标识解析的协同制造平台建设项目", "吉林远达化工新材料集团有限公司"];
  const rows: Typed[][] = [
    wide("项目名称：", project),
    wide("项目责任单位：", unit),
    wide("项目责任人（法人代表）：", "吕国娟"),
    wide("项目技术负责人：", "曹娜"),
    wide("项目年限：", "2018年10月至2020年5月"),
    wide("填报日期：", "2020年6月16日"),
    wide("项目名称", project),
    wide("预计完成时间", "2020年5月"),
    wide("项目类别", "☑工业软件项目"),
    wide("提供服务类型", "☑设计与制造协同"),
    ["项目责任单位信息", "单位名称", unit, null, "单位性质", "有限责任公司"],
    [null, "通讯地址", "吉林省吉林市硅谷大街163号", null, "邮政编码", "132001"],
    [null, "所在地区", "吉林市", null, "单位主管部门", "吉林市工业和信息化局"],
    [null, "联系电话", "0432-8559126", null, "统一社会信用代码", "912202027CKPQWJB4U"],
    [null, "传真号码", "0432-8511615", null, "单位成立时间", "2009年8月17日"],
    [null, "电子信箱", "admin297@126.com"],
    [null, null, "2017年", "2018年", "2019年"],
    [null, "总资产（万元）", 10742.18, 10298.45, 10659.68],
    [null, "负债率", "31.93%", "34.66%", "55.10%"],
    [null, "主营业务收入（万元）", 7407.34, 6887.88, 8275.46],
    [null, "税金（万元）", 571.43, 447.36, 581.44],
    [null, "利润（万元）", 652.57, 690.17, 1086.11],
  ];
  const covers = rows.slice(0, 10).flatMap((_, n) => [`A${n + 1}:B${n + 1}`, `C${n + 1}:G${n + 1}`]);
  const pairs = [11, 12, 13, 14, 15].flatMap((row) => [`C${row}:D${row}`, `F${row}:G${row}`]);
  const sheet = sheetOf(rows, { merges: [...covers, ...pairs, "A11:A22", "C16:G16"] });
  const { applications } = readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition);
  expect(applications.map((each) => valueOf(each, "applicant.postcode"))).toEqual(["132001"]);
  expect(applications.map((each) => valueOf(each, "finance.profit.2019"))).toEqual([1086.11]);
});

test("answers behind a second column of labels are those labels', though the last year's figures stand below them", () => {
  /** Cells by their columns, each merged up to the next one. */
  const line = (row: number, ...cells: [number, string][]) =>
    cells.map(([col, text], n) => ({ row, col, text, right: (cells[n + 1]?.[0] ?? 12) - 1 }));
  const [project, unit] = ["“鑫禾云”模具行业工业互联网平台（一期）", "延边鑫禾模具有限责任公司"];
  const covers: [string, string][] = [
    ["项目名称：", project],
    ["项目责任单位：", unit],
    ["项目责任人（法人代表）：", "曾玉轩"],
    ["项目技术负责人：", "郑平娜"],
    ["项目年限：", "2019年1月至2021年10月"],
    ["填报日期：", "2020年6月27日"],
    ["项目名称", project],
    ["预计完成时间", "2021年10月"],
    ["项目类别", "☑工业软件项目"],
    ["提供服务类型", "☑设计与制造协同"],
  ];
  const pairs: [string, string, string, string][] = [
    ["单位名称", unit, "单位性质", "有限责任公司（自然人投资或控股）"],
    ["通讯地址", "吉林省延边朝鲜族自治州延吉市仲坪街1322号", "邮政编码", "133000"],
    ["所在地区", "延边朝鲜族自治州延吉市", "单位主管部门", "延吉市工业和信息化局"],
    ["联系电话", "0433-2352136", "组织机构代码/统一社会信用代码", "91222401MA1G7EA035"],
    ["传真号码", "0433-2797632", "单位成立时间", "1994年1月22日"],
  ];
  const years: [string, string, string, string][] = [
    ["总资产（万元）", "78361.1万元", "79429.1万元", "97544.4万元"],
    ["负债率", "28.43%", "25.31%", "29.33%"],
    ["主营业务收入（万元）", "70044.3万元", "78273.4万元", "95924.1万元"],
    ["税金（万元）", "3521.2万元", "6752.6万元", "1821.2万元"],
    ["利润（万元）", "-2101.3万元", "10673.3万元", "14867.4万元"],
  ];
  const placed = [
    ...covers.flatMap(([label, value], n) => line(n, [0, label], [4, value])),
    ...pairs.flatMap(([a, b, c, d], n) => line(10 + n, [2, a], [4, b], [7, c], [9, d])),
    ...line(15, [2, "电子信箱"], [4, "jl_842@126.com"]),
    ...line(16, [3, "2017"], [6, "2018"], [9, "2019"]),
    ...years.flatMap(([label, a, b, c], n) => line(17 + n, [0, label], [3, a], [6, b], [9, c])),
  ];
  const sheet: SheetSnapshot = {
    ...sheetOf([]),
    cells: placed.map(({ row, col, text }) => ({ row, col, kind: "text", value: text, text })),
    merges: placed.map(({ row, col, right }) => ({ top: row, left: col, bottom: row, right })),
  };
  const { applications } = readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition);
  expect(applications.map((each) => valueOf(each, "applicant.postcode"))).toEqual(["133000"]);
  expect(applications.map((each) => valueOf(each, "finance.profit.2019"))).toEqual([14867.4]);
});

import { writeDocument } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/write/workbook";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import { readStatements } from "../../../src/read/statements/readStatements";
import { chaptersIn, linesOfPlan, type PlanLine } from "../../../src/report/documents/compare/planChapters";
import { planFacts } from "../../../src/report/documents/compare/planFacts";
import { compareStatements } from "../../../src/report/documents/compare/compareStatements";
import { outlineDocument } from "../../../src/report/documents/outlineDocument";
import type { SheetPlan } from "../../../src/sheet/plan";
import { applicationWith, type Givens } from "../../check/applicationWith";

type Line = readonly (string | number | null)[];
const sheet = (name: string, lines: readonly Line[]): SheetPlan => ({
  name,
  columnWidths: [],
  rows: lines.map((line) => ({ cells: line.map((value) => (value === null ? null : { value })) })),
});

/** The usual layouts: assets left, liabilities right, 期末 and 年初; 本期 and 上期. Figures in 元. */
const balance = sheet("资产负债表", [
  ["资产负债表"],
  ["编制单位：长春远航汽车零部件有限公司", null, "2019年12月31日", null, null, "单位：元"],
  ["资　产", "期末余额", "年初余额", "负债和所有者权益", "期末余额", "年初余额"],
  ["货币资金", 1, 2, "短期借款", 3, 4],
  ["资产总计", 240_000_000, "220,000,000.00", "负债合计", 115_200_000, 120_000_000],
]);
const income = sheet("利润表", [
  ["利润表"],
  ["2019年度", null, "单位：元"],
  ["项目", "本期金额", "上期金额"],
  ["一、营业收入", 180_000_000, 165_000_000],
  ["　减：营业成本", 1, 2],
  ["三、利润总额（亏损以“－”号填列）", 12_000_000, 9_000_000],
]);

async function comparedWith(plans: readonly SheetPlan[], givens: Givens = {}) {
  const read = readFile("审计报告.xlsx", await writeXlsx(plans));
  if (!read.ok) throw new Error("unread");
  const all = compareStatements(applicationWith(givens), readStatements(read.workbook), edition);
  return new Map(all.map((each) => [each.field, each]));
}

test("each figure of the statements stands beside the form's, with both cells; what differs is told", async () => {
  const all = await comparedWith([balance, income]);
  const assets = all.get("finance.totalAssets.2019")!;
  expect([assets.form?.value, assets.statement?.value, assets.differs]).toEqual([24000, 24000, false]);
  expect(assets.statement?.cell).toEqual({ sheet: "审计报告.xlsx › 资产负债表", row: 4, col: 1 });
  expect(all.get("finance.totalAssets.2018")).toMatchObject({ statement: { value: 22000 }, differs: false });
  expect(all.get("finance.debtRatio.2019")).toMatchObject({ statement: { value: 0.48 }, differs: false });
  expect(all.get("finance.debtRatio.2018")!.differs).toBe(true); // 50% in the form, 54.5% here
  expect(all.get("finance.mainBusinessRevenue.2018")!.differs).toBe(false);
  expect(all.get("finance.profit.2018")).toMatchObject({
    form: { value: 1000 },
    statement: { value: 900 },
    differs: true,
  });
});

test("nothing is guessed where a line, a year or a sheet is missing", async () => {
  const all = await comparedWith([balance]);
  for (const field of ["finance.profit.2019", "finance.taxes.2019", "finance.totalAssets.2017"])
    expect(all.get(field)).toMatchObject({ statement: null, differs: false });
});

const amounts = (name: string, year: number, ...lines: readonly Line[]): SheetPlan =>
  sheet(name, [[name, `${year}年度`, "单位：万元"], ["项目", "本期金额"], ["营业成本", 1], ...lines]);

test("what was paid in taxes is compared; another line of taxes agrees or is shown, and never accuses", async () => {
  const of = async (...lines: readonly Line[]) =>
    (await comparedWith([amounts("利润表", 2019, ...lines)], { "finance.taxes.2019": 800 })).get(
      "finance.taxes.2019",
    )!;
  expect(await of(["税金及附加", 800])).toMatchObject({ statement: { value: 800 }, differs: false });
  expect(await of(["税金及附加", 100])).toMatchObject({
    statement: null,
    differs: false,
    hints: [{ value: 100, label: "税金及附加" }],
  });
  expect(await of(["税金及附加", 800], ["实缴税金", 700])).toMatchObject({
    statement: { value: 700 },
    differs: true,
  });
});

test("a group's and the company's own figures: one that agrees is enough, the other is shown", async () => {
  const of = async (group: number, own: number) => {
    const balanceOf = (name: string, assets: number): SheetPlan =>
      sheet(name, [
        [name, "2019年12月31日", "单位：万元"],
        ["项目", "期末余额"],
        ["存货", 1],
        ["资产总计", assets],
      ]);
    const plans = [balanceOf("合并资产负债表", group), balanceOf("母公司资产负债表", own)];
    return (await comparedWith(plans)).get("finance.totalAssets.2019")!;
  };
  expect(await of(30_000, 24_000)).toMatchObject({
    statement: { scope: "parent" },
    others: [{ value: 30_000, scope: "consolidated" }],
    differs: false,
  });
  expect((await of(30_000, 25_000)).differs).toBe(true);
});

test("rounding is no difference, a tenth too much is one, and a wrong unit is named", async () => {
  const of = async (written: number, said: number, unit: string) => {
    const income = sheet("利润表", [
      ["2019年度", `单位：${unit}`],
      ["项目", "本期金额"],
      ["营业成本", 1],
      ["利润总额", said],
    ]);
    return (await comparedWith([income], { "finance.profit.2019": written })).get("finance.profit.2019")!;
  };
  expect((await of(1200, 12_003_456.78, "元")).differs).toBe(false);
  expect((await of(1200.35, 12_003_456.78, "元")).differs).toBe(false);
  expect((await of(1200.4, 12_003_456.78, "元")).differs).toBe(true);
  expect((await of(1200.35, 1200, "万元")).differs).toBe(false);
  expect(await of(1200.3, 12_000_000, "元")).toMatchObject({ differs: true, byUnit: false });
  expect(await of(12_000_000, 12_000_000, "元")).toMatchObject({ differs: true, byUnit: true });
});

const form = printedFormOf(edition);

async function linesOf(givens: Givens): Promise<readonly PlanLine[]> {
  const read = readFile(
    "建设方案.docx",
    await writeDocument(outlineDocument(applicationWith(givens), edition, form)),
  );
  if (!read.ok) throw new Error("unread");
  return linesOfPlan(read.workbook);
}

const states = (lines: readonly PlanLine[]): string[] => chaptersIn(lines, form).map(({ state }) => state);
const typed = (...texts: readonly string[]): PlanLine[] =>
  texts.map((text, row) => ({ text, cell: { sheet: "方案", row, col: 0 }, beside: "" }));
const titles = form.outline.chapters.map(({ title }) => title);
const chinese = "一二三四五六七八九十";

const spellings: Readonly<Record<string, (title: string, index: number) => string>> = {
  "1.": (title, index) => `${index + 1}.${title}`,
  "1．": (title, index) => `${index + 1}．${title}`,
  "1 ": (title, index) => `${index + 1} ${title}`,
  "1)": (title, index) => `${index + 1}）${title}`,
  "1、": (title, index) => `${index + 1}、${title}：`,
  一: (title, index) => `${chinese[index]}、${title}`,
  "(一)": (title, index) => `（${chinese[index]}）${title}`,
  第一章: (title, index) => `第${chinese[index]}章　${title}`,
  第1章: (title, index) => `第${index + 1}章 ${title}`,
  第一部分: (title, index) => `第${chinese[index]}部分 ${title}`,
  Ⅰ: (title, index) => `${"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"[index]}、${title}`,
  "①": (title, index) => `${"①②③④⑤⑥⑦⑧⑨⑩"[index]}${title}`,
  bare: (title) => title,
  spaced: (title) => [...title].join(" "),
  "with its text": (title, index) =>
    `${index + 1}.${title}：本项目由我公司承担，建设工业互联网平台，服务全省企业。`,
  "in other words around it": (title, index) =>
    title === "附件" ? "附件清单" : `${chinese[index]}、项目${title}说明`,
};

test.each(Object.keys(spellings))("headings numbered like %s stand", (spelling) => {
  const lines = titles.flatMap((title, index) => [
    spellings[spelling]!(title, index),
    "正文写了很多内容，与标题无关。",
  ]);
  expect(states(typed(...lines))).toEqual(titles.map(() => "present"));
});

test.each([
  ["with pages", (title: string, index: number) => `${index + 1}.${title}……………${index + 1}`],
  ["with tabs", (title: string, index: number) => `${index + 1}.${title}\t${index + 1}`],
  ["with bare pages", (title: string, index: number) => `${chinese[index]}、${title}${index + 1}`],
  ["without pages", (title: string, index: number) => `${chinese[index]}、${title}`],
])("the contents at the beginning, %s, are no chapters", (_, entry) => {
  const contents = ["目　录", ...titles.map(entry)];
  const body = titles.slice(0, 8).flatMap((title, index) => [`${chinese[index]}、${title}`, "正文。"]);
  expect(states(typed(...contents, ...body))).toEqual([
    ...Array<string>(8).fill("present"),
    "missing",
    "missing",
  ]);
});

test("a heading that is nearly one is shown, and a sentence that holds its words is none", () => {
  const said = chaptersIn(
    typed("一、项目概况", "二、单位概况", "本项目的建设内容如下", "六、进度安排"),
    form,
  );
  expect(said.map((each) => (each.state === "similar" ? each.line.text : each.state)).slice(0, 6)).toEqual([
    "一、项目概况",
    "二、单位概况",
    "missing",
    "missing",
    "missing",
    "六、进度安排",
  ]);
});

test.each([
  ["项目总投资约5,000万元，其中自筹3000万元。", false],
  ["项目总投资0.5亿元", false],
  ["本项目计划总投资为 50000000元", false],
  ["总投资规模：5200 万元", true],
])("a plan that says in a sentence “%s”", (sentence, differs) => {
  const facts = planFacts(typed(sentence), applicationWith(), edition, form);
  const fact = facts.find(({ field }) => field === "situation.totalInvestment")!;
  expect([fact.plan !== null, fact.differs]).toEqual([true, differs]);
  expect(facts.find(({ field }) => field === "project.periodEnd")).toMatchObject({
    plan: null,
    differs: false,
  });
});

test.each([
  ["项目建设周期：2019年5月至2021年4月", [false, false]],
  ["建设期为2019.05—2021.04", [false, false]],
  ["实施期限为 2019 年 6 月 1 日 － 2022年4月30日", [true, true]],
])("the period in “%s”", (sentence, differs) => {
  const facts = planFacts(typed(sentence), applicationWith(), edition, form);
  const of = (id: string) => facts.find(({ field }) => field === id)!;
  expect(
    ["project.periodStart", "project.periodEnd"].map((id) => [of(id).plan !== null, of(id).differs]),
  ).toEqual(differs.map((each) => [true, each]));
});

test("the outline that we make has its ten headings, and says what the form says", async () => {
  const lines = await linesOf({});
  expect(states(lines)).toEqual(Array.from({ length: 10 }, () => "present"));
  const facts = planFacts(lines, applicationWith(), edition, form);
  expect(facts.length).toBeGreaterThan(15);
  expect(facts.filter(({ differs, plan }) => differs || plan === null)).toEqual([]);
});

test("a 建设方案 with other figures and a chapter left out is told so, and where", async () => {
  const other = await linesOf({
    "situation.totalInvestment": 8000,
    "project.periodEnd": "2022-03",
    "capability.industrialApps": 99,
  });
  const lines = other.filter(({ text }) => !/^3\.|^9\./.test(text));
  expect(states(lines).flatMap((state, index) => (state === "present" ? [] : [index + 1]))).toEqual([3, 9]);
  const differing = planFacts(lines, applicationWith(), edition, form).filter(({ differs }) => differs);
  expect(differing.map(({ field, form: said, plan }) => [field, said, plan])).toEqual([
    ["situation.totalInvestment", "5,000", "8,000"],
    ["capability.industrialApps", "15", "99"],
    ["project.periodEnd", "2021年4月", "2022年3月"],
  ]);
});

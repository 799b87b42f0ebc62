import { writeDocument } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/write/workbook";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import { readStatements } from "../../../src/read/statements/readStatements";
import { chaptersIn, linesOfPlan, planFacts } from "../../../src/report/documents/compare/comparePlan";
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

const form = printedFormOf(edition);

async function linesOf(givens: Givens): Promise<readonly string[]> {
  const read = readFile(
    "建设方案.docx",
    await writeDocument(outlineDocument(applicationWith(givens), edition, form)),
  );
  if (!read.ok) throw new Error("unread");
  return linesOfPlan(read.workbook);
}

test("the outline that we make has its ten headings, and says what the form says", async () => {
  const lines = await linesOf({});
  expect(chaptersIn(lines, form)).toEqual(Array.from({ length: 10 }, () => true));
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
  const lines = other.filter((line) => !/^3\.|^9\./.test(line));
  expect(chaptersIn(lines, form).flatMap((stands, index) => (stands ? [] : [index + 1]))).toEqual([3, 9]);
  const differing = planFacts(lines, applicationWith(), edition, form).filter(({ differs }) => differs);
  expect(differing.map(({ field, form: said, plan }) => [field, said, plan])).toEqual([
    ["situation.totalInvestment", "5000", "8000"],
    ["capability.industrialApps", "15", "99"],
    ["project.periodEnd", "2021年4月", "2022年3月"],
  ]);
});

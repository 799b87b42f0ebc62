import { checkApplication } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import type { Application } from "../../src/read/application";
import type { WordedFinding } from "../../src/work/check/checkedWorkbook";
import { financeRows } from "../../src/work/check/financeRows";
import { applicationWith, blank, cellOf, unread, type Givens } from "../check/applicationWith";
import { cellName } from "../../src/sheet/address";

const worded = (application: Application): WordedFinding[] =>
  checkApplication(application, edition2020).map((finding, index) => ({
    key: String(index),
    finding,
    message: finding.rule,
    basis: "",
    advice: "",
  }));

const rowsOf = (given: Givens) => {
  const application = applicationWith(given);
  return financeRows({ application, findings: worded(application) }, edition2020);
};

/** What is marked, as “mainBusinessRevenue 2018: error”. */
const marked = (given: Givens): string[] =>
  rowsOf(given).flatMap(({ row, points }) =>
    points.flatMap(({ year, mark }) => (mark ? [`${row} ${year}: ${mark}`] : [])),
  );

test("a sound form: five rows over three years as the form prints them, nothing marked", () => {
  const rows = rowsOf({});
  expect(rows.map(({ label }) => label)).toEqual([
    "总资产（万元）",
    "负债率",
    "主营业务收入（万元）",
    "税金（万元）",
    "利润（万元）",
  ]);
  expect(rows.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ["20,000", "22,000", "24,000"],
    ["52%", "50%", "48%"],
    ["15,000", "16,500", "18,000"],
    ["800", "850", "910"],
    ["900", "1,000", "1,200"],
  ]);
  expect(marked({})).toEqual([]);
});

test.each<[string, Givens, string[]]>([
  [
    "one figure a thousand times too large: itself, not the year that it is held against",
    { "finance.mainBusinessRevenue.2018": 16_500_000 },
    ["mainBusinessRevenue 2018: error"],
  ],
  [
    "a leap in revenue: the year in which it grew",
    { "finance.mainBusinessRevenue.2018": 150_000, "finance.mainBusinessRevenue.2019": 160_000 },
    ["mainBusinessRevenue 2018: query"],
  ],
  [
    "profit above revenue: the profit, not the revenue",
    { "finance.profit.2018": 17_000 },
    ["profit 2018: query"],
  ],
  ["a negative debt ratio", { "finance.debtRatio.2019": -0.2 }, ["debtRatio 2019: error"]],
  ["a blank figure is a gap that is marked", { "finance.taxes.2017": blank }, ["taxes 2017: error"]],
])("%s", (_name, given, expected) => {
  expect(marked(given)).toEqual(expected);
});

test("what is no figure is a gap which says why, and keeps its cell", () => {
  const [, , revenue, taxes] = rowsOf({
    "finance.mainBusinessRevenue.2017": blank,
    "finance.mainBusinessRevenue.2018": unread("约一亿"),
    "finance.taxes.2019": null,
  });
  expect(revenue!.points.map(({ value, text }) => [value, text])).toEqual([
    [null, "没有填写"],
    [null, "没有看懂"],
    [18_000, "18,000"],
  ]);
  const { row, col } = revenue!.points[1]!.cell!;
  expect(cellName(row, col)).toBe(cellOf("finance.mainBusinessRevenue.2018"));
  expect(taxes!.points[2]).toMatchObject({ value: null, text: "没有找到", cell: null });
});

test("an explained question is marked as that, unless another one on the figure is open", () => {
  const application = applicationWith({ "finance.profit.2018": 17_000 });
  const opinion = { explanation: "处置土地", answer: "认可" };
  const explained = worded(application).map(
    (each) => ({ ...each, opinions: [opinion] }) as never as WordedFinding,
  );
  const marks = (findings: readonly WordedFinding[]) =>
    financeRows({ application, findings }, edition2020)[4]!.points.map(({ mark }) => mark);
  expect(marks(explained)).toEqual([null, "explained", null]);
  expect(marks([...explained, ...worded(application)])).toEqual([null, "query", null]);
});

test("years that the form does not ask for are drawn beside the others, and a form without the table has no chart", () => {
  const application = applicationWith({});
  const other = {
    ...application.readings["finance.profit.2019"]![0]!,
    field: "finance.profit.2020",
    value: 1300,
  };
  const profit = financeRows(
    { application: { ...application, otherYears: [other] }, findings: [] },
    edition2020,
  )[4]!;
  expect(profit.points.map(({ year, text }) => [year, text])).toEqual([
    [2017, "900"],
    [2018, "1,000"],
    [2019, "1,200"],
    [2020, "1,300"],
  ]);
  const without = Object.fromEntries(edition2020.fields.filter(({ row }) => row).map(({ id }) => [id, null]));
  expect(rowsOf(without)).toEqual([]);
});

test("a number of a person that slipped into the table is not shown", () => {
  const [assets] = rowsOf({ "finance.totalAssets.2018": 220102197506150016 });
  expect(JSON.stringify(assets!.points.map(({ text }) => text))).not.toMatch(/\d{6}/);
});

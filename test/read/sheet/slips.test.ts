import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { printReading } from "../../../src/merge/filed/printed";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { writtenAnswer } from "../../../src/report/documents/answerText";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transformNamed } from "../metamorphic/transforms";

/** A sheet after somebody inserted so many cells into a row (took them out, below 0), from a column on. */
function withSlippedRow(sheet: SheetSnapshot, row: number, from: number, by: number): SheetSnapshot {
  const cells = sheet.cells
    .filter((cell) => cell.row !== row || by > 0 || cell.col < from || cell.col >= from - by)
    .map((cell) => (cell.row === row && cell.col >= from ? { ...cell, col: cell.col + by } : cell));
  return { ...sheet, cells };
}

/** A list, a row of it, and the column from which on the row is moved. */
const places = [
  ["countyList", 40_002, 4, 3],
  ["countyList", 40_003, 4, 6],
  ["survey", 40_001, 2, 12],
  ["rows", 40_004, 3, 8],
] as const;

describe.each([1, 2, -1, -2])("a row of a list moved by %i from a cell on", (by) => {
  test.each(places)("%s %i, row %i, column %i: its project is named, and nothing of it is wrong", (...at) => {
    const [layout, seed, row, from] = at;
    const base = baseOf(layout, seed);
    const sheets = base.sheets.map((sheet) => withSlippedRow(sheet, row, from, by));
    const { status, silent, lost, phantom, misses } = scoreOf({ ...base, sheets });
    expect([status, silent, lost, phantom, misses.filter((miss) => miss.startsWith("silent"))]).toEqual([
      "read",
      0,
      0,
      0,
      [],
    ]);
  });
});

/** The same for a column: what follows stands beside other projects. */
function withSlippedColumn(sheet: SheetSnapshot, col: number, from: number, by: number): SheetSnapshot {
  const cells = sheet.cells.map((cell) =>
    cell.col === col && cell.row >= from ? { ...cell, row: cell.row + by } : cell,
  );
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** The units' names, one's nature, postcodes of a list, with the sum of all projects below. */
const columns = [
  [81_038, 2, 5],
  [81_008, 5, 3],
  [81_024, 15, 6],
] as const;

test.each(columns)("a column of the list %i pushed down: no answer becomes another project's", (...at) => {
  const [seed, col, row] = at;
  const base = baseOf("countyList", seed);
  const { silent, phantom, misses } = scoreOf({
    ...base,
    sheets: base.sheets.map((sheet) => withSlippedColumn(sheet, col, row, 1)),
  });
  expect([silent, phantom, misses.filter((miss) => miss.startsWith("silent"))]).toEqual([0, 0, []]);
});

test("a row of a table with a project a column, pushed right: no answer becomes another project's", () => {
  for (const [seed, row, col] of [
    [81_001, 16, 2],
    [81_019, 11, 2],
    [81_021, 31, 2],
  ] as const) {
    const base = baseOf("columns", seed);
    const sheets = base.sheets.map((sheet) => withSlippedRow(sheet, row, col, 1));
    const { silent, misses } = scoreOf({ ...base, sheets });
    expect([seed, silent, misses.filter((miss) => miss.startsWith("silent"))]).toEqual([seed, 0, []]);
  }
});

test("the finding names the row's cells, and the other projects are as before", () => {
  const base = baseOf("countyList", 40_002);
  const [sheet] = base.sheets;
  const read = (sheets: SheetSnapshot[]) => readWorkbook({ name: "汇总.xlsx", sheets }, edition).applications;
  const before = read([sheet!]);
  const after = read([withSlippedRow(sheet!, 4, 3, 1)]);
  expect(after.map(({ readings }) => readings["applicant.name"]![0]!.value).slice(0, 2)).toEqual(
    before.map(({ readings }) => readings["applicant.name"]![0]!.value).slice(0, 2),
  );
  const told = after.map((each) =>
    checkApplication(each, edition).filter(({ rule, variant }) => rule === "STR-17" && variant === "slipped"),
  );
  expect(told.map(({ length }) => length)).toEqual(before.map((_, n) => (n === 2 ? 1 : 0)));
  expect(told[2]![0]!.severity).toBe("query");
  expect(new Set(told[2]![0]!.cells.map(({ row }) => row))).toEqual(new Set([4]));
  expect(told[2]![0]!.fields).toContain("applicant.creditCode");
});

test("what slipped is printed nowhere as an answer: 依托企业 of a project would be another's", () => {
  const [sheet] = baseOf("countyList", 81_038).sheets;
  const moved = withSlippedColumn(sheet!, 2, 5, 1);
  const { applications } = readWorkbook({ name: "汇总.xlsx", sheets: [moved] }, edition);
  const field = edition.fields.find(({ id }) => id === "applicant.name")!;
  const printed = applications.map(({ readings }) => printReading(readings[field.id]![0], field, []));
  expect(printed.slice(3)).toEqual([null, null, null]);
  expect(printed.slice(0, 3)).not.toContain(null);
  expect(applications.slice(3).map((each) => writtenAnswer(each, field))).toEqual(["", "", ""]);
});

test("a list as it should be has no such finding", () => {
  for (const [layout, seed] of places)
    for (const each of readWorkbook({ name: "汇总.xlsx", sheets: baseOf(layout, seed).sheets }, edition)
      .applications)
      expect(
        Object.values(each.readings).flatMap((readings) => readings.flatMap(({ notes }) => notes)),
      ).not.toContainEqual({ kind: "slipped" });
});

test.each([95_001, 95_007, 95_010])(
  "the experts' points below a list (%i) are no project that slipped",
  (seed) => {
    const { phantom } = scoreOf(changed(baseOf("countyList", seed), transformNamed("pointsBehind"), seed)!);
    expect(phantom).toBe(0);
  },
);

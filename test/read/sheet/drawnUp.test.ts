import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

const index = labelIndexOf(edition);
const isLabelOf = (id: string) => (cell: SnapshotCell) =>
  cell.kind === "text" && recogniseLabel(cell.text, index)?.hits.some(({ field }) => field.id === id);

/** The column of a list in which a field stands, and its rows of projects. */
function columnOf({ cells }: SheetSnapshot, id: string) {
  const { row, col } = cells.find(isLabelOf(id))!;
  const rows = cells.filter((cell) => cell.col === col && cell.row > row).map((cell) => cell.row);
  return { col, first: row + 1, rows };
}

const without = (sheet: SheetSnapshot, row: number, ...cols: readonly number[]): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.filter((cell) => cell.row !== row || !cols.includes(cell.col)),
});

/** The questions whether a list's column was drawn up. */
function questionsOf(sheet: SheetSnapshot) {
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
  return applications.flatMap((each) =>
    checkApplication(each, edition).filter(({ variant }) => variant === "drawnUp"),
  );
}

/** Lists of five projects, and one of two. */
const lists = [
  ["countyList", 91_003],
  ["survey", 91_003],
  ["rows", 91_001],
  ["rowsUnderSections", 91_004],
] as const;
const asked = ["applicant.name", "applicant.address", "situation.totalInvestment"];

describe.each(lists)("a %s with a project a row", (layout, seed) => {
  const [sheet] = baseOf(layout, seed).sheets as [SheetSnapshot];

  test.each(asked)("of which the column of %s was drawn up: one question names its cells", (id) => {
    const { col, first, rows } = columnOf(sheet, id);
    const questions = questionsOf(withSlippedColumn(sheet, col, first, -1));
    expect(questions.map(({ fields }) => fields)).toEqual([[id]]);
    expect(questions[0]!.cells.map((cell) => [cell.row, cell.col])).toEqual(
      rows.slice(0, -1).map((row) => [row, col]),
    );
  });

  test("nothing is asked where all is there, an earlier project forgot it, or the last one forgot two", () => {
    const { col, rows } = columnOf(sheet, "applicant.address");
    const other = columnOf(sheet, "applicant.name");
    const forgotten = [sheet, without(sheet, rows[0]!, col), without(sheet, rows.at(-1)!, col, other.col)];
    for (const each of forgotten) expect(questionsOf(each)).toEqual([]);
  });
});

test("of two projects either is the last: nothing is asked", () => {
  const [sheet] = baseOf("rows", 91_002).sheets as [SheetSnapshot];
  const { col, rows } = columnOf(sheet, "applicant.address");
  expect(rows).toHaveLength(2);
  expect(questionsOf(without(sheet, rows[1]!, col))).toEqual([]);
});

test("a project a column: a row that closed up is asked about", () => {
  const [sheet] = baseOf("columns", 91_003).sheets as [SheetSnapshot];
  const { row } = sheet.cells.find(isLabelOf("applicant.address"))!;
  const cells = sheet.cells.filter((cell) => cell.row === row && cell.col > 1);
  const closed = cells.slice(1).map((cell) => ({ ...cell, col: cell.col - 1 }));
  const others = sheet.cells.filter((cell) => !cells.includes(cell));
  const questions = questionsOf({
    ...sheet,
    cells: [...others, ...closed].sort((a, b) => a.row - b.row || a.col - b.col),
  });
  expect(questions.map(({ fields }) => fields)).toEqual([["applicant.address"]]);
});

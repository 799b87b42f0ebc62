import { resultOf } from "../../../src/read/steps";
import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel, rememberedRoles } from "../../../src/read/labels/recognise";
import { readSheet } from "../../../src/read/sheet/readSheet";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";

const index = labelIndexOf(edition);

/** The label of 总资产 on a sheet. */
const labelIn = ({ cells }: SheetSnapshot) =>
  cells.find(
    ({ kind, text }) => kind === "text" && recogniseLabel(text, index)?.hits[0]!.field.row === "totalAssets",
  )!;

/** The sheet of a form with a row below 总资产, of which the cells under the years hold what is given. */
function withSecondRow(sheet: SheetSnapshot, typed: (cell: SnapshotCell) => string) {
  const label = labelIn(sheet);
  const down = (row: number) => (row > label.row ? row + 1 : row);
  const own = sheet.cells.filter(({ row, col }) => row === label.row && col > label.col);
  const second = own.map((cell) => ({
    ...cell,
    kind: "text" as const,
    row: cell.row + 1,
    text: typed(cell),
    value: typed(cell),
  }));
  const cells = [...sheet.cells.map((cell) => ({ ...cell, row: down(cell.row) })), ...second];
  return {
    ...sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: sheet.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
  };
}

function rowsIn(sheet: SheetSnapshot) {
  const parts = resultOf(readSheet(sheet, index, rememberedRoles(index)));
  return parts.flatMap(({ readings }) =>
    readings.flatMap(({ field, notes }) => (notes.some(({ kind }) => kind === "twoRows") ? [field] : [])),
  );
}

const years = [2017, 2018, 2019].map((year) => `finance.totalAssets.${year}`);

/** Forms with the years over a row of figures for each label. */
const sheets = [91_002, 91_003, 91_005].map((seed) => baseOf("oneSheet", seed).sheets[0]!);

test("a second row of figures below those of a label is told of", () => {
  for (const sheet of sheets)
    expect(rowsIn(withSecondRow(sheet, () => "98765.4"))).toEqual(expect.arrayContaining(years));
});

test.each(["12.5%", "已审计", ""])("%j below them is none", (words) => {
  for (const sheet of sheets) expect(rowsIn(withSecondRow(sheet, () => words))).toEqual([]);
});

test("nothing is told where each label has one row", () => {
  for (const sheet of sheets) expect(rowsIn(sheet)).toEqual([]);
});

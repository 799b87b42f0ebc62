import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { withCells } from "../metamorphic/grid";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";

/** Each row two rows high, as of cells that are merged with those below, and what stands in a merged area in each of its cells. */
function filled(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.flatMap((cell): SnapshotCell[] => {
    const area = sheet.merges.find(({ top, left }) => top === cell.row && left === cell.col);
    const [bottom, right] = area ? [area.bottom, area.right] : [cell.row, cell.col];
    const all: SnapshotCell[] = [];
    for (let row = 2 * cell.row; row <= 2 * bottom + 1; row++)
      for (let col = cell.col; col <= right; col++) all.push({ ...cell, row, col });
    return all;
  });
  return withCells(sheet, cells, []);
}

test.each([4, 5, 6, 7, 8, 9])(
  "areas over several rows that a program took apart and filled read as one, form %i",
  (seed) => {
    const base = baseOf("oneSheet", seed);
    const { misses, lost, phantom } = scoreOf({ ...base, sheets: base.sheets.map(filled) });
    const values = /overallGoal|platformStatus|performance/;
    expect([misses.filter((miss) => values.test(miss)), lost, phantom]).toEqual([[], 0, 0]);
  },
);

test.each(["rows", "rowsUnderSections", "survey"])(
  "a list %s whose rows are two rows high and filled has each of its projects once",
  (layout) => {
    const base = baseOf(layout, 4);
    const { misses, lost, phantom } = scoreOf({ ...base, sheets: base.sheets.map(filled) });
    expect([misses, lost, phantom]).toEqual([[], 0, 0]);
  },
);

/** What stands in a merged area in each of its cells, as WPS fills them when it takes the area apart. */
const filledInPlace = (sheet: SheetSnapshot): SheetSnapshot =>
  withCells(
    sheet,
    sheet.cells.flatMap((cell) => {
      const area = sheet.merges.find(({ top, left }) => top === cell.row && left === cell.col);
      const all: SnapshotCell[] = [];
      for (let row = cell.row; row <= (area?.bottom ?? cell.row); row++)
        for (let col = cell.col; col <= (area?.right ?? cell.col); col++) all.push({ ...cell, row, col });
      return all;
    }),
    [],
  );

test.each(
  // The enterprise's sex | 男 | 男; headings over two versions; figures whose labels stand over four years; targets alone.
  [
    "grid",
    "remarked",
    "corrected",
    "formerBeside",
    "exampleBeside",
    "sharedFirm",
    "manySheets",
    "bureau",
  ].flatMap((layout) => [21, 22, 23].map((seed) => [layout, seed] as const)),
)("what was taken apart and filled in layout %s says what it said, form %i", (layout, seed) => {
  const base = baseOf(layout, seed);
  const before = scoreOf(base).misses;
  const { misses, lost, phantom } = scoreOf({ ...base, sheets: base.sheets.map(filledInPlace) });
  expect([misses.filter((miss) => !before.includes(miss)), lost, phantom]).toEqual([[], 0, 0]);
});

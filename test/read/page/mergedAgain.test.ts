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

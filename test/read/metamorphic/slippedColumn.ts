import type { SheetSnapshot } from "../../../src/sheet/snapshot";

/**
 * A sheet after cells were inserted into a column from a row on (taken out, below 0), so that all below them moved; only
 * down to a last row, where one is given.
 */
export function withSlippedColumn(
  sheet: SheetSnapshot,
  col: number,
  from: number,
  by: number,
  last = Infinity,
): SheetSnapshot {
  const cells = sheet.cells.flatMap((cell) => {
    if (cell.col !== col || cell.row < from || cell.row > last) return [cell];
    const row = cell.row + by;
    return row < from || row > last ? [] : [{ ...cell, row }];
  });
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

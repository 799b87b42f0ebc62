import type { SheetSnapshot } from "../../sheet/snapshot";
import type { LabelAnchor } from "../claims/anchor";
import type { PlaceOnSheet } from "./onSheet";

/** More labels in one row than the form prints in any of its rows. */
const widestRow = 12;
/** The labels of a wide table stand in its head of a few rows, and most in a column of their own. */
const highestHead = 3;

/** Whether labels make the head of a table with a project a row. */
export function isWide(labels: readonly LabelAnchor[]): boolean {
  const byRow = new Map<number, number>();
  for (const { cell } of labels) byRow.set(cell.row, (byRow.get(cell.row) ?? 0) + 1);
  const [widest] = [...byRow].sort((a, b) => b[1] - a[1]);
  if (!widest || widest[1] < widestRow) return false;
  const head = labels.filter(({ cell }) => Math.abs(cell.row - widest[0]) < highestHead);
  const columns = new Set(head.map(({ cell }) => cell.col)).size;
  return head.length >= labels.length * 0.8 && columns >= head.length * 0.8;
}

/** A sheet with its rows as columns. */
export function transposed(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells
      .map((cell) => ({ ...cell, row: cell.col, col: cell.row }))
      .sort((a, b) => a.row - b.row || a.col - b.col),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

/** Where a cell of a transposed sheet stands on the sheet itself. */
export const turnedBack: PlaceOnSheet = ({ sheet, row, col }) => ({ sheet, row: col, col: row });

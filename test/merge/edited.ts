import type { SheetEdits } from "../../src/sheet/edits";
import type { SheetSnapshot, SnapshotCell } from "../../src/sheet/snapshot";

/** A sheet after edits in place, as Excel carries them out: rows move with everything in them. */
export function edited(sheet: SheetSnapshot, edits: SheetEdits): SheetSnapshot {
  const gone = new Set(edits.deleteRows);
  const up = (row: number): number => row - edits.deleteRows.filter((each) => each < row).length;
  const down = (row: number): number =>
    edits.insertRows.reduce((to, { before, count }) => (before <= row ? to + count : to), row);
  const cells = new Map<string, SnapshotCell>();
  for (const cell of sheet.cells.filter((each) => !gone.has(each.row))) {
    const row = down(up(cell.row));
    cells.set(`${row},${cell.col}`, { ...cell, row });
  }
  for (const { row, col, value } of edits.cells) {
    const kind = typeof value === "number" ? "number" : "text";
    if (value === "") cells.delete(`${row},${col}`);
    else cells.set(`${row},${col}`, { row, col, kind, value, text: String(value) });
  }
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col);
  const merges = sheet.merges.flatMap((area) => {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, n) => area.top + n);
    const kept = rows.filter((row) => !gone.has(row)).map((row) => down(up(row)));
    const [top, bottom] = [kept[0], kept.at(-1)];
    if (top === undefined || bottom === undefined || (top === bottom && area.left === area.right)) return [];
    return [{ ...area, top, bottom }];
  });
  return { ...sheet, cells: sorted, merges };
}

/** The sheet with one cell typed over; "" empties it. */
export function typed(sheet: SheetSnapshot, row: number, col: number, value: string | number): SheetSnapshot {
  return edited(sheet, { sheet: sheet.name, deleteRows: [], insertRows: [], cells: [{ row, col, value }] });
}

/** The sheet with the rows from `first` on in another order: `order[i]` is the old offset of the new row i. */
export function reordered(sheet: SheetSnapshot, first: number, order: readonly number[]): SheetSnapshot {
  const place = new Map(order.map((old, index) => [first + old, first + index]));
  const cells = sheet.cells
    .map((cell) => ({ ...cell, row: place.get(cell.row) ?? cell.row }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...sheet, cells };
}
/** The sheet after the bureau deleted one row. */
export function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return edited(sheet, { sheet: sheet.name, deleteRows: [row], insertRows: [], cells: [] });
}

import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

/** So many numbers that count on, and such a share of a column, make a column that counts the rows. */
const fewest = 6;
const share = 0.8;
const longest = 3;

/** The number of a row, or null: a small whole number with nothing else in its cell. */
function countOf({ kind, text }: SnapshotCell): number | null {
  if (kind !== "number" && kind !== "text") return null;
  const bare = text.trim();
  return bare.length <= longest && /^\d+$/.test(bare) ? Number(bare) : null;
}

/** A sheet without columns that only count its rows (1, 2, 3 …), wherever they stand: they answer nothing. */
export function withoutCounting(sheet: SheetSnapshot): SheetSnapshot {
  const columns = new Map<number, { cells: number; onward: number; last: number | null }>();
  for (const cell of sheet.cells) {
    let column = columns.get(cell.col);
    if (!column) columns.set(cell.col, (column = { cells: 0, onward: 0, last: null }));
    column.cells++;
    const count = countOf(cell);
    if (count === null) continue;
    if (column.last !== null && count === column.last + 1) column.onward++;
    column.last = count;
  }
  const counting = new Set(
    [...columns]
      .filter(([, { cells, onward }]) => onward >= fewest && onward >= cells * share - 2)
      .map(([col]) => col),
  );
  if (counting.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.filter((cell) => !counting.has(cell.col) || countOf(cell) === null) };
}

import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { weights } from "../layout/weights";

const { fewest, share } = weights.counting;

const longest = 7;

/**
 * A row's number part by part: [3] of 3, [2, 1] of 2.1, 2-1 and （2.1）, a letter before it as the first part (V01, A-3); null
 * where anything else stands in the cell.
 */
type Count = readonly number[];

const numbered = /^[(（]?([A-Z])?[.-]?(\d{1,3}(?:[.-]\d{1,2}){0,2})[)）.、]?$/;

function countOf({ kind, text }: SnapshotCell): Count | null {
  if (kind !== "number" && kind !== "text") return null;
  // Most texts that are so short begin with a word.
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return null;
  const bare = numbered.exec(text.trim());
  if (!bare) return null;
  const numbers = bare[2]!.split(/[.-]/).map(Number);
  return bare[1] ? [bare[1].charCodeAt(0), ...numbers] : numbers;
}

/** Whether a number follows another: 4 after 3, 1.4 after 1.3, 2.1 after 1.9 or 2. */
function follows(next: Count, last: Count): boolean {
  const at = next.findIndex((part, n) => part !== last[n]);
  if (at < 0) return false;
  const counts = next[at] === (last[at] ?? 0) + 1;
  return counts && next.slice(at + 1).every((part) => part === 1);
}

/** A sheet without columns that only count its rows (1, 2, 3 …, 1.1, 1.2 … or V01, V02 …), wherever they stand: they answer nothing. */
export function withoutCounting(sheet: SheetSnapshot): SheetSnapshot {
  const columns = new Map<number, { cells: number; onward: number; last: Count | null }>();
  const { cells } = sheet;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    let column = columns.get(cell.col);
    if (!column) columns.set(cell.col, (column = { cells: 0, onward: 0, last: null }));
    column.cells++;
    const count = cell.text.length <= longest ? countOf(cell) : null;
    if (count === null) continue;
    if (column.last !== null && follows(count, column.last)) column.onward++;
    column.last = count;
  }
  const counting = new Set(
    [...columns]
      .filter(([, { cells, onward }]) => onward >= fewest && onward >= cells * share - 2)
      .map(([col]) => col),
  );
  if (counting.size === 0) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.filter(
      (cell) => !counting.has(cell.col) || cell.text.length > longest || countOf(cell) === null,
    ),
  };
}

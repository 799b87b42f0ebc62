import { cellText } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { SummaryTable } from "../own/summaryTable";

/** Areas over whole columns are formatting. */
const longestMerge = 10_000;

/**
 * Rows below the header that hold a text, counted from the cells and the merged areas as they came, whatever the reader made of
 * them.
 */
export function seenRows({ cells, merges }: SheetSnapshot, headerRow: number): number {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const rows = new Set(filled.map(({ row }) => row));
  const texts = new Set(filled.map(({ row, col }) => `${row},${col}`));
  for (const { top, left, bottom, right } of merges) {
    const size = (bottom - top + 1) * (right - left + 1);
    if (size > longestMerge || !texts.has(`${top},${left}`)) continue;
    for (let row = top; row <= bottom; row++) rows.add(row);
  }
  return [...rows].filter((row) => row > headerRow).length;
}

/** Rows of a table that were neither read nor named as left out: there are none, else the program is at fault and says so. */
export function lostRows({
  summary,
  seen,
}: {
  readonly summary: SummaryTable;
  readonly seen: number;
}): number {
  return seen - summary.rows.length - (summary.passed ?? []).length;
}

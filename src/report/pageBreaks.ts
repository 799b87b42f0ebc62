import { narrowMargins } from "../sheet/margins";
import type { PlanRow } from "../sheet/plan";

const pointsOfInch = 72;
/** A4 on its side, in points. */
const paper = { width: 842, height: 595 };
/** A character of the standard font is 7 pixels wide, a column has 5 beside; four pixels are three points. */
const columnPoints = (width: number): number => (width * 7 + 5) * 0.75;
/** Programs and printers measure a little differently. */
const safety = 0.95;

/** Points of rows that go on a page of A4 landscape with narrow margins, where columns of these widths are one page wide. */
export function pageHeight(columnWidths: readonly number[]): number {
  const across = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  const { left, right, top, bottom } = narrowMargins;
  const scale = Math.min(1, (paper.width - (left + right) * pointsOfInch) / across);
  return ((paper.height - (top + bottom) * pointsOfInch) / scale) * safety;
}

/**
 * Rows, 0-based, with which a page begins, so that no block is torn that has room on one page, e.g. a small table with
 * its header. `blocks`: the row with which each of them begins, the first one 0.
 */
export function pageBreaks(
  rows: readonly PlanRow[],
  blocks: readonly number[],
  columnWidths: readonly number[],
): number[] {
  const room = pageHeight(columnWidths);
  const height = (from: number, to: number): number =>
    rows.slice(from, to).reduce((sum, row) => sum + (row.height ?? 15), 0);
  const breaks: number[] = [];
  let used = 0;
  blocks.forEach((first, index) => {
    const block = height(first, blocks[index + 1] ?? rows.length);
    if (used > 0 && used + block > room) {
      breaks.push(first);
      used = 0;
    }
    // a block longer than a page ends somewhere on its last one
    used = used + block > room ? (used + block) % room : used + block;
  });
  return breaks;
}

import { narrowMargins } from "../sheet/margins";
import type { PlanRow } from "../sheet/plan";

const pointsOfInch = 72;
/** A4 on its side, in points. */
const paper = { width: 842, height: 595 };
/**
 * Pixels of a character of the standard font, by which a column's width counts: 7 in Calibri, 8 in 宋体, more in what
 * LibreOffice takes where neither is there. Wider columns are printed smaller, so more rows go on a page.
 */
const characters = [7, 7.5, 8, 8.5, 9, 9.5, 10];
/** A column has 5 pixels beside its characters; four pixels are three points. */
const columnPoints = (width: number, character: number): number => (width * character + 5) * 0.75;
/** Programs and printers measure a little differently. */
const safety = 0.95;

/** Points of rows that go on a page of A4 landscape with narrow margins, where columns of these widths are one page wide. */
export function pageHeight(columnWidths: readonly number[], character = characters[0]!): number {
  const across = columnWidths.reduce((sum, width) => sum + columnPoints(width, character), 0);
  const { left, right, top, bottom } = narrowMargins;
  const scale = Math.min(1, (paper.width - (left + right) * pointsOfInch) / across);
  return ((paper.height - (top + bottom) * pointsOfInch) / scale) * safety;
}

/**
 * Rows, 0-based, with which a page begins, so that no block is torn that has room on one page, e.g. a small table with
 * its header, whichever font the columns are measured by: a long block ends elsewhere on its last page in each of them.
 * `blocks`: the row with which each of them begins, the first one 0.
 */
export function pageBreaks(
  rows: readonly PlanRow[],
  blocks: readonly number[],
  columnWidths: readonly number[],
): number[] {
  const rooms = characters.map((character) => pageHeight(columnWidths, character));
  const height = (from: number, to: number): number =>
    rows.slice(from, to).reduce((sum, row) => sum + (row.height ?? 15), 0);
  const breaks: number[] = [];
  let used = rooms.map(() => 0);
  blocks.forEach((first, index) => {
    const block = height(first, blocks[index + 1] ?? rows.length);
    if (rooms.some((room, font) => used[font]! > 0 && used[font]! + block > room)) {
      breaks.push(first);
      used = rooms.map(() => 0);
    }
    // a block longer than a page ends somewhere on its last one
    used = rooms.map((room, font) => {
      const end = used[font]! + block;
      return end > room ? end % room : end;
    });
  });
  return breaks;
}

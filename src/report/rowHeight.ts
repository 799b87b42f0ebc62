import { wrappedLines } from "../text/wrapLines";

/** Points of the font in which Excel counts a column's width. */
const widthFont = 11;
/** Of a line in letters' heights: 仿宋 takes 1.2, what stands in for it where it is not installed up to 1.45. */
const lineHeight = 1.42;
const padding = 7;
/** Excel's limit for a row. */
const tallest = 409;

/** Lines that a wrapped text takes in a column; a little room is left for other fonts. */
export function linesIn(text: string, columnWidth: number, size: number): number {
  return wrappedLines(text, Math.min(columnWidth - 1, columnWidth * 0.95) * (widthFont / size));
}

/** Height in points at which none of a row's texts is cut off; at least `least`. */
export function rowHeight(
  texts: readonly string[],
  columnWidths: readonly number[],
  size: number,
  least: number,
): number {
  const lines = texts.map((text, col) => linesIn(text, columnWidths[col] ?? 10, size));
  const most = lines.reduce((one, other) => Math.max(one, other), 1);
  return Math.min(tallest, Math.max(least, most * size * lineHeight + padding));
}

import { remembered } from "../text/remembered";
import { wrappedLines } from "../text/wrapLines";

/** Points of the font in which Excel counts a column's width. */
const widthFont = 11;
/** Of a line in letters' heights: 仿宋 takes 1.2, what stands in for it where it is not installed up to 1.45. */
const lineHeight = 1.42;
const padding = 7;
/** Excel's limit for a row. */
const tallest = 409;

/** By width, what is known of texts: rows say the same of different projects. Columns have a few widths. */
const knownAt = new Map<number, (text: string) => number>();

/** Lines that a wrapped text takes in a column; a little room is left for other fonts. */
export function linesIn(text: string, columnWidth: number, size: number): number {
  const width = Math.min(columnWidth - 1, columnWidth * 0.95) * (widthFont / size);
  let known = knownAt.get(width);
  if (!known) knownAt.set(width, (known = remembered((each) => wrappedLines(each, width))));
  return known(text);
}

/** Height in points at which none of a row's texts is cut off; at least `least`. */
export function rowHeight(
  texts: readonly string[],
  columnWidths: readonly number[],
  size: number,
  least: number,
): number {
  let most = 1;
  for (let col = 0; col < texts.length; col += 1) {
    const text = texts[col]!;
    if (text !== "") most = Math.max(most, linesIn(text, columnWidths[col] ?? 10, size));
  }
  return Math.min(tallest, Math.max(least, most * size * lineHeight + padding));
}

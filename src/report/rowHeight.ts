/** Points of the font in which Excel counts a column's width. */
const widthFont = 11;
const lineHeight = 1.3;
const padding = 10;
/** Excel's limit for a row. */
const tallest = 409;

/** Width of a line in characters of the column's font: Chinese characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e7f || /[…—“”‘’·]/.test(letter) ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a column; a little room is left for other fonts and for word breaks. */
export function linesIn(text: string, columnWidth: number, size: number): number {
  const room = Math.max(1, (columnWidth - 1) * (widthFont / size));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
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

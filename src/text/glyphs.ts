/** Fonts in which letters are drawn as boxes and ticks. */
export const symbolFont = /wingdings|webdings|marlett|^symbol$/i;

/** Character code in the font → what it shows. Only signs that forms use: boxes, ticks, crosses, dots. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "□",
  0x72: "□",
  0x78: "☒",
  0xa1: "○",
  0xa8: "□",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const wingdings2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0x54: "☒",
  0x98: "●",
  0xa2: "■",
  0xa3: "□",
  0xa4: "□",
};
const webdings: Readonly<Record<number, string>> = { 0x61: "✓", 0x63: "□", 0x67: "■", 0x6e: "●", 0x72: "✗" };
const symbol: Readonly<Record<number, string>> = { 0xd6: "√" };
const marlett: Readonly<Record<number, string>> = { 0x61: "✓", 0x62: "✓", 0x63: "□", 0x67: "■", 0x72: "✗" };

const tables: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/wingdings\s*2/i, wingdings2],
  [/webdings/i, webdings],
  [/marlett/i, marlett],
  [/^symbol$/i, symbol],
];

/** Text in a symbol font as a person sees it; characters that no form uses stay as they are. */
export function shownText(text: string, font: string): string {
  const signs = tables.find(([name]) => name.test(font))?.[1] ?? wingdings;
  return text.replace(/[!-\u00ff\uf020-\uf0ff]/g, (sign) => signs[sign.charCodeAt(0) & 0xff] ?? sign);
}

/**
 * Programs that convert files move letters of symbol fonts into U+F020–F0FF, which nothing else uses:
 * there the sign shows even where the font was lost, Wingdings being the font that people tick with.
 */
export function showPrivateSigns(text: string): string {
  return text.replace(/[\uf020-\uf0ff]+/g, (signs) => shownText(signs, "Wingdings"));
}

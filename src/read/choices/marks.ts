/** Signs that people tick with, and the boxes that stay empty. */

const ticks = new Set("☑☒⊠■▣√✓✔✅●◉◎⊙🗹🗸🗷🗵þý");
const boxes = new Set("□☐▢◻⬜○◯❏❑❐❒¨");

const anyMark = new RegExp(`[${[...ticks, ...boxes].join("")}]`, "u");

/** Where the first tick or box stands in a text; -1 where there is none. */
export function firstMark(text: string): number {
  return text.search(anyMark);
}

/** Letters of symbol fonts as they show: [font, ticks, boxes]. */
const symbolFonts: readonly (readonly [RegExp, ReadonlySet<string>, ReadonlySet<string>])[] = [
  [/wingdings\s*2/i, new Set("RSTP¢"), new Set("£¤")],
  [/webdings|marlett/i, new Set("agb"), new Set("c")],
  [/./, new Set("þýüxnl"), new Set("¨opqr")],
];

export type Mark = "tick" | "box";

/** A tick or a box in any ordinary font. */
export function plainMark(character: string): Mark | null {
  if (ticks.has(character)) return "tick";
  return boxes.has(character) ? "box" : null;
}

/** What a letter shows in a symbol font (Wingdings …). */
export function symbolMark(character: string, font: string): Mark | null {
  const [, ticked, empty] = symbolFonts.find(([name]) => name.test(font))!;
  if (ticked.has(character)) return "tick";
  return empty.has(character) ? "box" : null;
}

/** Letters left over where a symbol font was lost, and words that look like a box: marks only right before an option. */
export function lostMark(character: string): Mark | null {
  if (/[RVvü]/.test(character)) return "tick";
  return /[£口〇oO]/.test(character) ? "box" : null;
}

/** [x], （√）, 【 】: the mark, how long it is, and whether its brackets are round (those may also wait for a note). */
export function bracketedMark(
  text: string,
  at: number,
): { mark: Mark; length: number; round: boolean } | null {
  const match = /^([[［【〔(（])\s*([xX×vVyYR√✓✔☑■●*✕✗✘]?)\s*([\]］】〕)）])/u.exec(text.slice(at, at + 12));
  if (!match) return null;
  const round = match[1] === "(" || match[1] === "（";
  return { mark: match[2] ? "tick" : "box", length: match[0].length, round };
}

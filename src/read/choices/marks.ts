import { shownText } from "../../text/glyphs";

/** Signs that people tick with, and the boxes that stay empty. */

const ticks = new Set("☑☒⊠■⬛▣√✓✔✅●◉◎⊙þý");
const boxes = new Set("□☐▢◻⬜○◯❏❑❐❒¨");

const anyMark = new RegExp(`[${[...ticks, ...boxes].join("")}]`, "u");

/** Where the first tick or box stands in a text; -1 where there is none. */
export function firstMark(text: string): number {
  return text.search(anyMark);
}

const signs = `[${[...ticks, ...boxes].join("")}]|[[［【〔(（]\\s*[xX×vVyYR√✓✔☑■●*✕✗✘是否]?\\s*[\\]］】〕)）]`;
const anySign = new RegExp(signs, "u");
const betweenSigns = new RegExp(signs, "gu");

/** Where the first tick or box stands, brackets around it included; -1 where there is none. */
export function firstSign(text: string): number {
  return text.search(anySign);
}

/** The words that ticks and boxes part, without lines to write on behind them; none where there is no sign. */
export function wordsBetweenSigns(text: string): string[] {
  if (!anySign.test(text)) return [];
  return text
    .split(betweenSigns)
    .map((words) =>
      words.replace(/\s+/g, " ").replace(/^[\s、,，;；。_＿/／|]+|[\s、,，;；:：。_＿/／|]+$/g, ""),
    )
    .filter((words) => words !== "");
}

export type Mark = "tick" | "box";

const brackets = "［【[〔(（";
const begins = new Set([...ticks, ...boxes, ...brackets, ..."RVvü£口〇oO"]);

/** Whether a mark, one in brackets or what is left of one may begin with a character, in an ordinary font. */
export const mayBegin = (character: string): boolean => begins.has(character);

/** A tick or a box in any ordinary font. */
export function plainMark(character: string): Mark | null {
  if (ticks.has(character)) return "tick";
  return boxes.has(character) ? "box" : null;
}

/** What a letter shows in a symbol font (Wingdings …). */
export function symbolMark(character: string, font: string): Mark | null {
  const shown = shownText(character, font);
  return shown === character ? null : plainMark(shown);
}

/** Letters left over where a symbol font was lost, and words that look like a box: marks only right before an option. */
export function lostMark(character: string): Mark | null {
  if (/[RVvü]/.test(character)) return "tick";
  return /[£口〇oO]/.test(character) ? "box" : null;
}

/** A tick without a box of its own: beside a printed box it may belong to either neighbour. */
export const isBareTick = (character: string) => /[√✓✔×VvüP]/.test(character);

/** A cross is a tick like any other, unless the form has real ticks beside it: then it says no. */
export const crosses = /[xX×✕✗✘]/;

/**
 * [x], （√）, 【 】, （是）, （否）: the mark, how long it is, and whether it is one only beside an option (round
 * brackets may also wait for a note, words may be part of one).
 */
export function bracketedMark(
  text: string,
  at: number,
  crossIsNo = false,
): { mark: Mark; length: number; needsOption: boolean; word: boolean } | null {
  if (at >= text.length || !brackets.includes(text[at]!)) return null;
  const match = /^([[［【〔(（])\s*([xX×vVyYR√✓✔☑■●*✕✗✘是否]?)\s*([\]］】〕)）])/u.exec(
    text.slice(at, at + 12),
  );
  if (!match) return null;
  const sign = match[2]!;
  const mark = sign === "" || sign === "否" || (crossIsNo && crosses.test(sign)) ? "box" : "tick";
  const round = match[1] === "(" || match[1] === "（";
  const word = /[是否]/.test(sign);
  return { mark, length: match[0].length, needsOption: word || (round && sign === ""), word };
}

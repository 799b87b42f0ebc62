import type { Choice } from "../../form/edition";
import { rememberedBy } from "../../text/remembered";
import { factBy } from "../page/facts";
import type { Raw } from "../values/outcome";
import { narrow } from "../values/text";
import { closing, closingCodes, joints, opening, openingCodes } from "./joints";
import { crosses, plainMark, symbolMark, type Mark } from "./marks";
import { optionAt, optionIndexOf, type OptionIndex } from "./options";

/** A sign right before or behind an option: a box, a tick, or the letter that is left of one where its font was lost. */
export interface SignUse {
  /** The cell, counted over all rows, and the sign's place in its text. */
  readonly cell: number;
  readonly at: number;
  readonly sign: string;
  readonly choice: Choice | undefined;
}

/** Programs that convert files move letters of symbol fonts to U+F020–F0FF. */
export const letterOf = (sign: string) =>
  /[\uf020-\uf0ff]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xf000) : sign;

const noSign = new RegExp(
  `[\\p{Script=Han}\\p{N}\\s${joints}${opening}${closing}“”"'‘’《》<>。.:：_\\-—–…～~+=%@!！]`,
  "u",
);
/** Words that look like boxes, and dots that stand for ticks. */
const looksLikeSign = /[口〇?？*]/;
const mayBeSign = (sign: string) => sign !== "" && (looksLikeSign.test(sign) || !noSign.test(sign));

const latin = /[A-Za-z\d]/;
const mayPrecede = new RegExp(`[${joints}${closing}①-⑳“"'\\s。.+和及与:_]`);
const mayFollow = new RegExp(`[${joints}${opening}\\s。.:_]`);
const numberAhead = /(?:\(?\d{1,2}[.)、]|[①-⑳])?\s{0,3}$/;
const furthest = 3;
const lineFeed = 10;

interface FoundOption {
  readonly choice: Choice;
  readonly start: number;
  readonly end: number;
}

/** The sign that ends at a place, spaces and the option's number passed over; -1 where there is none. */
function signBefore(text: string, start: number, from: number): number {
  const gap = numberAhead.exec(text.slice(Math.max(from, start - 8), start))![0].length;
  const at = start - gap - 1;
  if (at < from || !mayBeSign(text[at]!)) return -1;
  return latin.test(text[at]!) && latin.test(text[at - 1] ?? "") ? -1 : at;
}

/** The options that begin at a border between words or behind a sign, outside brackets. */
export const optionsIn = rememberedBy(findOptions);

function findOptions(text: string, index: OptionIndex): readonly FoundOption[] {
  const lower = text.toLowerCase();
  const found: FoundOption[] = [];
  let depth = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) depth = 0;
    else if (openingCodes.has(code)) depth++;
    else if (closingCodes.has(code)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !index.has(lower.charCodeAt(at))) continue;
    const before = text[at - 1] ?? "";
    const begins = at === last || mayPrecede.test(before) || signBefore(text, at, last) >= 0;
    const option = begins ? optionAt(lower, at, index) : null;
    if (!option) continue;
    found.push({ choice: option.choice, start: at, end: option.end });
    last = option.end;
    at = option.end - 1;
  }
  return found;
}

/** Whether a letter numbers an option: A the first one, B the second. */
const isNumber = ({ sign, choice }: SignUse, choices: readonly Choice[]) =>
  choice !== undefined && sign.toUpperCase().charCodeAt(0) - 65 === choices.indexOf(choice);

interface InText {
  readonly options: readonly FoundOption[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const noOptions: InText = { options: [], before: [], after: [] };

/** The same of a cell, which is asked again on other forms. */
const inCell = factBy((cell: Pick<Raw, "kind" | "value" | "text">, choices: readonly Choice[]) =>
  inText(textOf(cell), choices),
);

function inText(text: string, choices: readonly Choice[]): InText {
  const options = optionsIn(text, optionIndexOf(choices));
  if (options.length === 0) return noOptions;
  const before = options.map(({ start }, n) => signBefore(text, start, options[n - 1]?.end ?? 0));
  const after = options.map(({ end }, n) => {
    const gap = /^[^\S\n]{0,3}/.exec(text.slice(end, end + furthest))![0].length;
    const at = end + gap;
    const next = text[at + 1] ?? "";
    // A、定制化服务 B、供应链管理: a letter with its own sign numbers the next option.
    const isNumbered = latin.test(text[at] ?? "") && /[.、):]/.test(next);
    const ends = (next === "" || mayFollow.test(next) || at === before[n + 1]) && !isNumbered;
    return ends && mayBeSign(text[at] ?? "") ? at : -1;
  });
  return { options, before, after };
}

/** Signs stand before the options where a line begins so, else behind them. */
function standBefore(texts: readonly InText[]): boolean {
  return texts.some(({ before }) => before[0] !== undefined && before[0] >= 0);
}

const textOf = ({ text }: Pick<Raw, "text">) => narrow(text.slice(0, 2000));
/** The font is still there and says what the letter shows. */
const isKnown = (cell: Raw, sign: string) =>
  cell.symbolFont !== undefined && symbolMark(sign, cell.symbolFont) !== null;
const isLone = (text: string) => [...text.trim()].length === 1 && mayBeSign(text.trim());

/** The signs of a choice's options, in its cells row by row; also those that have a cell of their own. */
export function signUses(rows: readonly (readonly Raw[])[], choices: readonly Choice[]): SignUse[] {
  const found = rows.map((row) => row.map((cell) => inCell(cell, choices)));
  const before = standBefore(found.flat());
  const uses: SignUse[] = [];
  let number = 0;
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const places = found[y]![x]!;
      const { options } = places;
      const text = textOf(cell);
      options.forEach(({ choice }, n) => {
        const at = (before ? places.before : places.after)[n]!;
        if (at >= 0 && !isKnown(cell, text[at]!))
          uses.push({ cell: number, at, sign: letterOf(text[at]!), choice });
      });
      if (options.length === 0 && isLone(text) && !isKnown(cell, text.trim())) {
        const other = found[y]!.flatMap((each, n) => (each.options.length === 1 ? [{ n, each }] : []));
        const leads = isLone(textOf(row[0]!));
        const own = leads ? other.find(({ n }) => n > x) : other.findLast(({ n }) => n < x);
        const at = text.search(/\S/);
        const choice = own?.each.options[0]!.choice;
        if (other.length > 0) uses.push({ cell: number, at, sign: letterOf(text[at]!), choice });
      }
      number++;
    });
  });
  const isNumbered = uses.length > 1 && uses.every((use) => isNumber(use, choices));
  return isNumbered ? [] : uses;
}

/** The options that stand in the cells of a choice. */
export function optionsPresent(rows: readonly (readonly Raw[])[], choices: readonly Choice[]): Set<Choice> {
  const all = rows.flat().flatMap((cell) => optionsIn(textOf(cell), optionIndexOf(choices)));
  return new Set(all.map(({ choice }) => choice));
}

const ticksOf: Readonly<Record<string, string>> = {
  "£": "RSTP",
  "¨": "þýüxnl¤",
  o: "xnlþýü",
  q: "xnlþýü",
  r: "xnlþýü",
  p: "xnlþýü",
  m: "ln¤",
  "¡": "l¤n",
  c: "ag",
  口: "xX",
  O: "xX",
  〇: "xX",
};
/** Letters that hardly stand for anything but a tick; the others are ticks beside a box of their own font. */
const surelyTicks = new Set("RVvüþý");
const boxes = new Set(Object.keys(ticksOf));

export type Signs = ReadonlyMap<string, Mark | "unclear">;

/** The signs of one choice, and how many of its options can be the answer. */
export interface ChoiceSigns {
  readonly single: boolean;
  readonly uses: readonly SignUse[];
}

/** So many options tell in a choice of one which sign is the tick. */
const fewest = 3;

/** A choice of one in which a sign is used once among others that are all alike: tick and box. */
function onceAmongMany({ single, uses }: ChoiceSigns): { tick: string | null; box: string } | null {
  if (!single || new Set(uses.map(({ choice }) => choice)).size < fewest) return null;
  const count = new Map<string, number>();
  for (const { sign } of uses) count.set(sign, (count.get(sign) ?? 0) + 1);
  const [most, once, ...rest] = [...count].sort((a, b) => b[1] - a[1]);
  if (!most || rest.length > 0) return null;
  if (!once) return { tick: null, box: most[0] };
  return once[1] === 1 && most[1] > 1 ? { tick: once[0], box: most[0] } : null;
}

function knownRole(sign: string, all: ReadonlySet<string>): Mark | null {
  // A cross beside real ticks says no.
  if (crosses.test(sign) && [...all].some((other) => /[√✓✔☑R]/.test(other))) return "box";
  const plain = plainMark(sign);
  if (plain || surelyTicks.has(sign)) return plain ?? "tick";
  if (boxes.has(sign)) return "box";
  const pairs = [...all].some((other) => ticksOf[other]?.includes(sign) || plainMark(other) === "box");
  return pairs && /[STPxX×✕✗✘nl¤ag]/.test(sign) ? "tick" : null;
}

/**
 * Which of the signs before the options of a form are ticks: known pairs (R and £), a sign used once among many in a
 * choice of one. Signs of which neither tells, or of which both tell different things, are unclear.
 */
export function weighSigns(choices: readonly ChoiceSigns[]): Signs {
  const all = new Set(choices.flatMap(({ uses }) => uses.map(({ sign }) => sign)));
  const signs = new Map<string, Mark | "unclear">();
  for (const sign of all) signs.set(sign, knownRole(sign, all) ?? "unclear");
  for (const choice of choices) {
    const seen = onceAmongMany(choice);
    if (!seen || choice.uses.every(({ sign }) => plainMark(sign))) continue;
    for (const [sign, role] of [
      [seen.tick, "tick"],
      [seen.box, "box"],
    ] as const) {
      if (sign === null) continue;
      const known = knownRole(sign, all);
      if (known && known !== role) signs.set(sign, "unclear");
      else if (seen.tick !== null) signs.set(sign, role);
    }
  }
  return signs;
}

/** A letter alone in its cell, beside options: what its font surely showed. */
export function surelyShows(sign: string): Mark | null {
  const letter = letterOf(sign);
  if (surelyTicks.has(letter)) return "tick";
  return boxes.has(letter) && !/[cmpr]/.test(letter) ? "box" : null;
}

const bare = /[VvüPxX]/;
function shown(sign: string, role: Mark | "unclear" | undefined): string {
  if (role === "box") return "□";
  if (role === "tick") return bare.test(sign) ? "√" : "☑";
  return " ";
}

/** The cells of a choice with the signs that their letters stand for. */
export function withShownSigns(
  rows: readonly (readonly Raw[])[],
  uses: readonly SignUse[],
  signs: Signs,
): readonly (readonly Raw[])[] {
  if (uses.length === 0) return rows;
  let number = -1;
  return rows.map((row) =>
    row.map((cell) => {
      number++;
      // What shows as a sign anyway stays; þ moved to U+F0FE shows as nothing.
      const own = uses.filter((use) => use.cell === number && !plainMark(cell.text[use.at] ?? ""));
      if (own.length === 0) return cell;
      const letters = cell.text.split("");
      for (const { at, sign } of own) letters[at] = shown(sign, signs.get(sign));
      const text = letters.join("");
      return { ...cell, text, value: text };
    }),
  );
}

/** Whether a sign can be what a symbol font leaves behind: a letter, or a sign that stands for one that cannot be shown. */
export const mayBeLetterOfFont = (sign: string) => /[\p{L}\u00a1-\u00ff?\ufffd]/u.test(sign);

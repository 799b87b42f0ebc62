import { isBankCard, isCreditCode } from "./checkCharacters";
import {
  beginsPersonal,
  holdsPersonal,
  isMistyped,
  isPersonal,
  looksOldPersonal,
  looksPersonal,
  looksUnfinished,
} from "./shapes";
import { signRuns, type Sign } from "./signs";

/** A part of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words before a number that say what it is, if it is no person's. */
const otherNumber = /账号|帐号|账户|帐户|开户|卡号|银行|注册号|合同号|订单号/;
const personalNumber = /身份|证件/;
const wordsBefore = 16;
const length = 18;
/** How many characters a number or a mistyped one has, the likeliest first. */
const lengths = [18, 17, 19, 15, 16, 20, 14];
const longest = lengths.reduce((most, each) => Math.max(most, each));
const fewest = lengths.reduce((least, each) => Math.min(least, each));

const textOf = (signs: readonly Sign[]): string => signs.map(({ char }) => char).join("");
const spanOf = (signs: readonly Sign[]): Span => ({ from: signs[0]!.from, to: signs.at(-1)!.to });

/** Parts of a row of signs, each from a sign at which `starts` says so. */
function partsAt(signs: readonly Sign[], starts: (sign: Sign, index: number) => boolean): Sign[][] {
  const parts: Sign[][] = [];
  signs.forEach((sign, index) => {
    if (index === 0 || starts(sign, index)) parts.push([]);
    parts.at(-1)!.push(sign);
  });
  return parts;
}

/** The digits of a run without its letters; an X or a star behind a digit may be the last character of a number. */
function digitParts(run: readonly Sign[]): Sign[][] {
  const parts: Sign[][] = [[]];
  let before = "";
  for (const sign of run) {
    const fits = /\d/.test(sign.char) || (/[X*]/.test(sign.char) && /[\d*]/.test(before));
    if (fits) parts.at(-1)!.push(sign);
    else parts.push([]);
    before = fits ? sign.char : "";
  }
  return parts;
}

/** The gaps within a row of signs. */
const gapsOf = (signs: readonly Sign[]): string[] => signs.slice(1).flatMap(({ gap }) => gap || []);
const isUniform = (gaps: readonly string[]): boolean => new Set(gaps).size <= 1;

/**
 * Whether a stretch of a row may be a number of its own. Numbers that stand beside each other in a list are not taken
 * for one: a stretch with gaps begins and ends where the row or a gap does; one end may cut a few glued digits off. With gaps of several kinds it is all that there is.
 */
function standsAlone(signs: readonly Sign[], at: number): boolean {
  const gaps = gapsOf(signs.slice(at, at + length));
  if (gaps.length === 0) return true;
  const isGlued = (index: number): boolean => !signs[index]?.gap;
  const before = at === 0 || !isGlued(at) ? 0 : digitsFrom(signs, at - 1, -1);
  const behind = isGlued(at + length) ? digitsFrom(signs, at + length, 1) : 0;
  if (!isUniform(gaps)) return signs.length <= longest;
  return Math.min(before, behind) === 0 && before + behind < 14;
}

/** Signs from one on, in a direction, until the next gap. */
function digitsFrom(signs: readonly Sign[], start: number, step: 1 | -1): number {
  let count = 0;
  for (let at = start; signs[at] && (step < 0 || !signs[at]!.gap); at += step) {
    count += 1;
    if (step < 0 && signs[at]!.gap) break;
  }
  return count;
}

/** Cuts every stretch of 18 signs that `is` knows out of a row; what is left comes in pieces. */
function takeOut(
  signs: readonly Sign[],
  is: (number: string) => boolean,
): { readonly found: Span[]; readonly rest: Sign[][] } {
  const found: Span[] = [];
  const rest: Sign[][] = [[]];
  for (let at = 0; at < signs.length;) {
    const window = signs.slice(at, at + length);
    if (window.length === length && is(textOf(window)) && standsAlone(signs, at)) {
      found.push(spanOf(window));
      rest.push([]);
      at += length;
    } else rest.at(-1)!.push(signs[at++]!);
  }
  return { found, rest: rest.filter((piece) => piece.length > 0) };
}

/** Gaps as people put them into a number of 15 digits: behind the region, behind the day, or between all digits. */
function isParted(signs: readonly Sign[]): boolean {
  const gaps = signs.flatMap(({ gap }, index) => (gap && index > 0 ? [index] : [])).join();
  return ["6", "12", "6,12", "4,8,12", "3,6,9,12"].includes(gaps) || gaps.split(",").length === 14;
}

/** Whether a row of signs is one number, though not a sound one. */
function isLoose(signs: readonly Sign[]): boolean {
  const number = textOf(signs);
  const gaps = gapsOf(signs);
  if (gaps.length === 0) return isMistyped(number) && !isBankCard(number) && !isCreditCode(number);
  return isUniform(gaps) && (looksUnfinished(number) || (looksOldPersonal(number) && isParted(signs)));
}

/** More digits than any account has. */
const endless = 23;

/** 1251,010,420,041,230,832: a figure with its thousands parted, into whose first digits another number has run. */
function isGroupedFigure(row: readonly (readonly Sign[])[]): boolean {
  const [first = [], ...others] = row;
  const grouped = others.length > 3 && others.every((each) => each.length === 3 && each[0]!.gap === ",");
  const number = textOf(row.flat());
  return grouped && first.some((_, at) => beginsPersonal(number.slice(at)) && number.length - at >= 16);
}

/** Digits without gaps that hold one or several numbers. */
function numbersIn(chunk: readonly Sign[]): Span[] {
  if (isCreditCode(textOf(chunk)) || isBankCard(textOf(chunk))) return [];
  const { found, rest } = takeOut(chunk, looksPersonal);
  const isOne = (piece: readonly Sign[]): boolean =>
    isLoose(piece) || (piece.length >= endless && holdsPersonal(textOf(piece)));
  return [...found, ...rest.filter(isOne).map(spanOf)];
}

/** Numbers in a row of digits, each of one part between gaps or of several; the usual length is tried first. */
function looseNumbers(piece: readonly Sign[]): Span[] {
  const chunks = partsAt(piece, ({ gap }) => gap !== "");
  const found: Span[] = [];
  for (let first = 0; first < chunks.length;) {
    const rows = chunks.slice(first).map((_, more) => chunks.slice(first, first + more + 1));
    const fitting = rows.filter((row) => lengths.includes(row.flat().length) && isLoose(row.flat()));
    const byLength = (row: Sign[][]): number => lengths.indexOf(row.flat().length);
    const figure = [...rows].reverse().find(isGroupedFigure);
    const best = figure ?? fitting.sort((a, b) => byLength(a) - byLength(b))[0];
    for (const span of best ? [spanOf(best.flat())] : numbersIn(chunks[first]!)) found.push(span);
    first += best?.length ?? 1;
  }
  return found;
}

/** Where numbers of persons stand in a text, however they are spelled. */
export function findNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const run of signRuns(text)) {
    if (run.length < fewest || (isCreditCode(textOf(run)) && !isPersonal(textOf(run)))) continue;
    for (const part of digitParts(run)) {
      if (part.length < fewest) continue;
      const sure = takeOut(part, isPersonal);
      for (const span of sure.found) found.push(span);
      const before = text.slice(Math.max(0, part[0]!.from - wordsBefore), part[0]!.from);
      if (otherNumber.test(before) && !personalNumber.test(before)) continue;
      for (const span of sure.rest.flatMap(looseNumbers)) found.push(span);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

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
import { mayHaveRunOf, signRuns, type Sign } from "./signs";

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
  const text = textOf(signs);
  const found: Span[] = [];
  const rest: Sign[][] = [[]];
  for (let at = 0; at < signs.length;) {
    if (at + length <= text.length && is(text.slice(at, at + length)) && standsAlone(signs, at)) {
      found.push(spanOf(signs.slice(at, at + length)));
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

/** Whether isLoose may say so of a row of several parts, by its digits alone. */
const mayBeLoose = (number: string, parts: number): boolean =>
  parts === 1 || looksUnfinished(number) || looksOldPersonal(number);

/** More digits than any account has. */
const endless = 23;

/** Three digits behind a comma: thousands of a figure. */
const isGroup = (chunk: readonly Sign[] | undefined) => chunk?.length === 3 && chunk[0]!.gap === ",";

/** For each part, behind which part the groups of thousands that follow it end. */
function groupsEnd(chunks: readonly (readonly Sign[])[]): number[] {
  const ends: number[] = [];
  for (let at = chunks.length - 1; at >= 0; at--) ends[at] = isGroup(chunks[at + 1]) ? ends[at + 1]! : at + 1;
  return ends;
}

/** So many parts tell whether a number begins in the first one. */
const telling = 6;

/** 1251,010,420,041,230,832: a figure with its thousands parted, into whose first digits another number has run. */
function isGroupedFigure(chunks: readonly (readonly Sign[])[], first: number, end: number): boolean {
  if (end - first < 5) return false;
  const number = textOf(chunks.slice(first, Math.min(end, first + telling)).flat());
  return chunks[first]!.some((_, at) => number.length - at >= 16 && beginsPersonal(number.slice(at)));
}

/** How many parts from one on are a number together, the usual length first; 0 where none is. `text`: from there on. */
function partsOfNumber(chunks: readonly (readonly Sign[])[], first: number, text: string): number {
  let best = 0;
  let rank = Infinity;
  let size = 0;
  for (let count = 1; first + count <= chunks.length && size < longest; count++) {
    size += chunks[first + count - 1]!.length;
    const found = lengths.indexOf(size);
    if (found < 0 || found >= rank || !mayBeLoose(text.slice(0, size), count)) continue;
    if (!isLoose(chunks.slice(first, first + count).flat())) continue;
    best = count;
    rank = found;
  }
  return best;
}

/** Digits without gaps that hold one or several numbers. */
function numbersIn(chunk: readonly Sign[]): Span[] {
  if (isCreditCode(textOf(chunk)) || isBankCard(textOf(chunk))) return [];
  const { found, rest } = takeOut(chunk, looksPersonal);
  const isOne = (piece: readonly Sign[]): boolean =>
    isLoose(piece) || (piece.length >= endless && holdsPersonal(textOf(piece)));
  return [...found, ...rest.filter(isOne).map(spanOf)];
}

/** Numbers in a row of digits, each of one part between gaps or of several. */
function looseNumbers(piece: readonly Sign[]): Span[] {
  const chunks = partsAt(piece, ({ gap }) => gap !== "");
  const ends = groupsEnd(chunks);
  const text = textOf(piece);
  const found: Span[] = [];
  let at = 0;
  for (let first = 0; first < chunks.length;) {
    const end = ends[first]!;
    const count = isGroupedFigure(chunks, first, end)
      ? end - first
      : partsOfNumber(chunks, first, text.slice(at));
    const last = chunks[first + Math.max(1, count) - 1]!;
    if (count > 0) found.push({ from: chunks[first]![0]!.from, to: last.at(-1)!.to });
    else for (const span of numbersIn(last)) found.push(span);
    for (let end = first + Math.max(1, count); first < end; first++) at += chunks[first]!.length;
  }
  return found;
}

/** Where numbers of persons stand in a text, however they are spelled. */
export function findNumbers(text: string): readonly Span[] {
  if (!mayHaveRunOf(text, fewest)) return [];
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

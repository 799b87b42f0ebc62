import { matchesBehind } from "../../text/matchesBehind";
import { parseChineseNumber } from "./chineseNumber";
import { fold } from "./text";

/** A day, or a month where the day was not given. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** A date found in a text, with the part of the text that it covers. */
export interface DateToken extends PlainDate {
  readonly start: number;
  readonly end: number;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function isRealDate({ year, month, day }: PlainDate): boolean {
  return (
    year >= 1900 &&
    year <= 2099 &&
    month >= 1 &&
    month <= 12 &&
    (day === null || (day >= 1 && day <= daysIn(year, month)))
  );
}

/** "2019-03" or "2019-03-12". */
export function isoDate({ year, month, day }: PlainDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
}

/** 20__年6月, 20  年 6 月: the printed century without the year. */
const unfinishedYear = /(^\s*|[^\d_\s]\s*)(?:19|20)(?:_+|\s{2,})年(?=[\s_]*\d)/;

/** A folded date without the line it was written on: 20_20_年_6_月 → 2020年6月, 2020_6_15 → 2020-6-15. */
function unlinedDate(text: string): string {
  if (text.includes("年") && unfinishedYear.test(text)) return text.replace(unfinishedYear, "$1?年");
  if (!text.includes("_")) return text;
  return text.includes("年")
    ? text.replace(/_+/g, "")
    : text.replace(/(\d)_+(?=\d)/g, "$1-").replace(/_+/g, "");
}

const partOfYear =
  /((?:19|20)\d{2})年(?:第?([一二三四1-4])季度|[Qq]([1-4])|(上半年|下半年|年?(?:底|末)))[末底]?(?!\d)/g;

function lastMonth(quarter: string | undefined, half: string | undefined): number {
  if (quarter !== undefined) return (Number(quarter) || "一二三四".indexOf(quarter) + 1) * 3;
  return half === "上半年" ? 6 : 12;
}

/** 2021年三季度, 2021年Q3, 2021年上半年, 2021年底: a part of the year stands for its last month. */
export function withLastMonths(latin: string): string {
  return latin.replace(
    partOfYear,
    (_all, year: string, quarter: string | undefined, letter: string | undefined, half: string) =>
      `${year}年${lastMonth(quarter ?? letter, half)}月`,
  );
}

const inChinese = /[年月日号]/;

/** 二〇一九年三月十二日 → 2019年3月12日, without white space or underline; 19年3月 → 2019年3月. */
export function dateLatin(text: string): string {
  const close = unlinedDate(fold(text)).replace(/\s+/g, "");
  // What is replaced stands before one of these.
  if (!inChinese.test(close)) return close;
  return close
    .replace(/[一二][〇零○Oo0一二三四五六七八九]{3}(?=年)/g, (year) =>
      String(parseChineseNumber(year.replace(/[Oo0]/g, "〇"))),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=月|日|号)/g, (number) =>
      String(parseChineseNumber(number) ?? number),
    )
    .replace(
      /(^|\D)(\d{2})(?=年\d{1,2}月)/g,
      (_all, before: string, year: string) => before + (Number(year) <= 35 ? "20" : "19") + year,
    );
}

const written =
  /((?:19|20)\d{2})(?:年(\d{1,2})(?!\d)(?:月份?(?:(\d{1,2})(?![\d月年])[日号]?)?)?|([-./·。])(\d{1,2})(?!\d)(?:\4(\d{1,2})(?!\d)[日号]?|月份?)?)/g;
const compact = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d)/g;
const notBehindDigit = (before: string) => !/\d/.test(before);

/** All dates in a text that went through `dateLatin`, in order; impossible ones (2020年13月) too. */
export function dateTokens(text: string): DateToken[] {
  const found: DateToken[] = [];
  const add = (match: RegExpExecArray, month: string | undefined, day: string | undefined) =>
    found.push({
      year: Number(match[1]),
      month: Number(month),
      day: day === undefined ? null : Number(day),
      start: match.index,
      end: match.index + match[0].length,
    });
  for (const match of matchesBehind(text, written, notBehindDigit))
    add(match, match[2] ?? match[5], match[3] ?? match[6]);
  for (const match of matchesBehind(text, compact, notBehindDigit)) add(match, match[2], match[3]);
  return found.sort((a, b) => a.start - b.start);
}

/** The printed skeleton with nothing written in: 20  年  月, 年 月 日, 20__年__月至20__年__月. */
export function isDateSkeleton(text: string): boolean {
  const bare = fold(text).replace(/[\s_＿.…/]+/g, "");
  return /[年月日]|^$/.test(bare) && /^(?:(?:(?:20|19)(?!\d))?年?月?日?(?:至|到|[-—~～])?)*$/.test(bare);
}

import type { Field } from "../../form/edition";
import {
  dateLatin,
  dateTokens,
  isDateSkeleton,
  isoDate,
  isRealDate,
  withLastMonths,
  type PlainDate,
} from "./dateText";
import { normalisedIf, blank, understood, unread, type Outcome, type Raw } from "./outcome";

/** Day number of the 1900 system → date; its 29 February 1900 never was, so that earlier days shift by one. */
export function serialDate(serial: number): PlainDate {
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Signs between the parts of a date that its parts alone can mean: 2020—6—15, 2020、6、15, 2020。6。15. */
const dashes = /(\d)[—–－―−](?=\d)/g;
const commas = /(\d)[、\\](?=\d)/g;
const threeParts = /^\s*((?:19|20)\d{2})(?:[。,，]\s*|\s+)(\d{1,2})(?:[。,，]\s*|\s+)(\d{1,2})[。日号]?\s*$/;
/** Taken off before its blank goes: 2016/5/13 0:00:00 would end in 130:00:00. */
const timeOfDay = /(?:(\d)T|([日号])\s*|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?\s*$/;

/** 2008年11月9日，2016年5月改制: what befell an enterprise later is no second date of its founding. */
const laterEvent =
  /[,，;；]\s*(?:后?[于在])?(?:19|20)\d{2}[年.\-/]?(?:\d{1,2}[月.\-/]?)?(?:\d{1,2}日?)?\s*(?:正式|整体|完成)?(?:更名|改名|改制|股改|重组|改组|增资|迁入|变更(?!为[\d]))[^\d]{0,20}$/;
const longest = 80;
/** 2020/6/20 9:58:01, to the minute or second: when a program noted something (an export's 开始时间), and no month of a project. */
const moment =
  /^\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[T\s]*\d{1,2}:(?!00(?::00(?:\.0+)?)?Z?\s*$)\d{2}(?::\d{2}(?:\.\d+)?)?Z?\s*$/;

/** Whether a cell says when something happened, to the minute. */
export const isMoment = ({ kind, value, text }: Raw) =>
  kind === "date" && typeof value === "number" ? !isFullHour(value) : moment.test(text);

/** Of a day's 24 hours, which a number of days holds but for its last digits. */
function isFullHour(days: number): boolean {
  const hours = (days % 1) * 24;
  return Math.abs(hours - Math.round(hours)) < 1e-4;
}

/** A text that is one date and nothing else, apart from words around it (预计, 份, 底) and a time of day. */
function parseDateText(text: string): PlainDate | null {
  const founded = text.length <= longest ? text.replace(laterEvent, "") : text;
  const day = (founded.includes(":") ? founded.replace(timeOfDay, "$1$2") : founded).replace(
    threeParts,
    "$1-$2-$3",
  );
  const latin = withLastMonths(dateLatin(day.replace(dashes, "$1-").replace(commas, "$1/"))).replace(
    /\(?(?:星期|周)[一二三四五六日天]\)?$/,
    "",
  );
  const tokens = dateTokens(latin);
  const token = tokens[0];
  if (tokens.length !== 1 || !token || !isRealDate(token)) return null;
  const before = latin.slice(0, token.start);
  const after = latin.slice(token.end);
  return /^(?:(?:预计|计划|预定|拟|力争|确保|已|将|约|项目)*[于在]?|[(](?:预计|计划)[)])$/.test(before) &&
    /^(?:[份底初末前]|[上中下]旬|[份底初末]?(?:以前|之前|前)?(?:已?(?:全部|正式)?(?:完成|完工|建成|竣工|投产|上线|验收|建成投产|成立|注册|设立))|[底末]前|以前|之前|\((?:计划|预计|预定|拟|拟定|暂定|实际|估计)\)|[.。])?(?:[,，;；。][^\d至到~—–-]*)?$/.test(
      after,
    )
    ? token
    : null;
}

/** 2019.3 and 20190301 typed into a cell for numbers; 43997 is the day number of a date without its format. */
function numberAsDate(value: number, text: string): { date: PlainDate; unclear: boolean } | null {
  if (Number.isInteger(value)) {
    if (value > 20_000 && value < 80_000) return { date: serialDate(value), unclear: false };
    const date = parseDateText(String(value));
    return date && { date, unclear: false };
  }
  const shown = /^\d{4}\.\d{1,2}$/.test(text.trim()) ? text.trim() : String(value);
  const date = parseDateText(shown);
  // 2019.10 loses its last digit in a cell for numbers.
  return date && { date, unclear: /^\d{4}\.1$/.test(shown) };
}

/** Jun-20 and 2020 Jun show a month; 16-Jun-20 and 16-Jun show a day too. */
function showsNoDay(text: string, day: number | null): boolean {
  const [all, before, behind] = /^(\d{1,2}|\d{4})?[-/ ]?[A-Z][a-z]{2}[-/ ]?(\d{2}|\d{4})?$/.exec(text) ?? [];
  if (all === undefined) return false;
  return before === undefined || (behind === undefined && Number(before) !== day);
}

function found(raw: Raw): { date: PlainDate; unclear: boolean } | null {
  if (raw.kind === "date" && typeof raw.value === "number") {
    const day = serialDate(raw.value);
    const shown = parseDateText(raw.text);
    const monthOnly = (shown !== null && shown.day === null) || showsNoDay(raw.text, day.day);
    return { date: monthOnly ? { ...day, day: null } : day, unclear: false };
  }
  if (raw.kind === "number" && typeof raw.value === "number") return numberAsDate(raw.value, raw.text);
  if (raw.kind !== "text") return null;
  const date = parseDateText(raw.text);
  return date && { date, unclear: false };
}

/** 1999年, 1999: a year and nothing else. */
function yearAlone(raw: Raw, bareBefore: number): string | null {
  const text = raw.kind === "number" ? String(raw.value) : raw.kind === "text" ? dateLatin(raw.text) : "";
  const [, year, sign] = /^((?:18|19|20)\d{2})(年?)$/.exec(text) ?? [];
  return year !== undefined && (sign !== "" || Number(year) < bareBefore) ? year : null;
}

/** A date field's value: months as YYYY-MM, days as YYYY-MM-DD, and YYYY where a year will do. A day field needs its day. */
export function readDate(raw: Raw, { type, yearWillDo }: Pick<Field, "type" | "yearWillDo">): Outcome {
  if (raw.kind === "text" && isDateSkeleton(raw.text)) return blank;
  if (type === "month" && isMoment(raw)) return blank;
  const year = yearWillDo ? yearAlone(raw, yearWillDo.bareBefore) : null;
  if (year !== null) return understood(year, ...normalisedIf(raw.text !== year));
  const result = found(raw);
  if (!result || !isRealDate(result.date)) return unread({ kind: "notADate" });
  const { date, unclear } = result;
  if (type === "day" && date.day === null) return unread({ kind: "notADate" });
  const value = isoDate(type === "month" ? { ...date, day: null } : date);
  const notes = normalisedIf(raw.kind === "text" && raw.text !== value);
  return understood(value, ...notes, ...(unclear ? [{ kind: "dateUnclear" } as const] : []));
}

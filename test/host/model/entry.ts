import type { CellValue } from "./cell";
import { isErrorText } from "./cell";

/** What typing a text into a cell means to Excel. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly error?: boolean;
  /** Entered with a leading '. */
  readonly quoted?: boolean;
  /** Format that a General cell takes on. */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const CURRENCY = /^([+-]?)[¥￥$]\s?([\d,]+(\.\d*)?)$/;

/**
 * Text as typed, or as written through the API, which Excel treats alike [doc: Range.values].
 * `format` is the cell's number format: in a text cell (@) everything stays text.
 */
export function readEntry(text: string, format: string): Entry {
  if (text === "") return { value: null };
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (text.length > 1 && text.startsWith("=")) return { value: 0, formula: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (isErrorText(text.toUpperCase())) return { value: text.toUpperCase(), error: true };
  return readNumber(text.trim()) ?? readDate(text.trim()) ?? readTime(text.trim()) ?? { value: text };
}

/** 15 significant digits are kept, as in Excel [doc]. */
function digits15(value: number): number {
  return Number(value.toPrecision(15));
}

function readNumber(text: string): Entry | null {
  if (NUMBER.test(text)) {
    const numberFormat = /e/i.test(text) ? "0.00E+00" : undefined;
    return { value: digits15(Number(text)), ...(numberFormat ? { numberFormat } : {}) };
  }
  if (GROUPED.test(text)) {
    const value = digits15(Number(text.replaceAll(",", "")));
    return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  if (text.endsWith("%")) {
    const part = readNumber(text.slice(0, -1).trim());
    if (typeof part?.value !== "number" || part.numberFormat === "0.00E+00") return null;
    return { value: digits15(part.value / 100), numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  const money = CURRENCY.exec(text);
  if (money) {
    const value = Number(money[1] + money[2]!.replaceAll(",", ""));
    return { value, numberFormat: money[3] ? "¥#,##0.00" : "¥#,##0" };
  }
  const bracketed = /^\(([\d,.]+)\)$/.exec(text);
  const inside = bracketed ? readNumber(bracketed[1]!) : null;
  return typeof inside?.value === "number" ? { ...inside, value: -inside.value } : null;
}

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const CHINESE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;

/** Dates as Excel with Chinese settings reads them [?: the separators and formats were not compared with Excel]. */
function readDate(text: string): Entry | null {
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    if (year === undefined && day === undefined) return null;
    const format =
      year === undefined ? 'm"月"d"日"' : day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return dateEntry(year === undefined ? thisYear() : fullYear(Number(year)), month!, day ?? "1", format);
  }
  const first = YEAR_FIRST.exec(text);
  if (first) return dateEntry(Number(first[1]), first[2]!, first[3] ?? "1", first[3] ? "yyyy/m/d" : "mmm-yy");
  const short = MONTH_DAY.exec(text);
  return short ? dateEntry(thisYear(), short[1]!, short[2]!, 'm"月"d"日"') : null;
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** Two-digit years up to 29 belong to this century [doc]. */
function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dateEntry(year: number, month: string, day: string, numberFormat: string): Entry | null {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && year >= 1900;
  if (!real) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return { value: days < 61 ? days - 1 : days, numberFormat };
}

function readTime(text: string): Entry | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
}

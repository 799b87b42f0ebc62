import type { FormatToken } from "./tokens";

const day = 86_400;
/** 9999-12-31 */
const lastDay = 2_958_465;
const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const chineseWeekdays = "日一二三四五六";
/** What Excel shows in place of a date that its calendar does not have. */
const noDate = "########";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  /** Seconds of the day, with their fraction. */
  readonly seconds: number;
}

/** Shows the serial number of a day and time of the 1900 system by the tokens of a format. */
export function shownDate(
  serial: number,
  written: readonly FormatToken[],
  /** What the cell holds: hours beyond the day are counted of it, not of a day of 1904. */
  elapsed = serial,
): string {
  const tokens = written.map((token) =>
    token.kind === "date" ? { ...token, text: token.text.toLowerCase() } : token,
  );
  const places = decimalsOf(tokens);
  const rounded = Math.round(serial * day * 10 ** places) / 10 ** places;
  if (!(rounded >= 0 && rounded < (lastDay + 1) * day)) return noDate;
  const moment = momentOf(rounded);
  const elapsedSeconds = Math.round(elapsed * day * 10 ** places) / 10 ** places;
  const halfDays = tokens.some((token) => token.kind === "halfDay");
  let text = "";
  let afterSeconds = false;
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case "literal":
        text += token.text;
        break;
      case "date":
        text += isMinute(tokens, index)
          ? padded(Math.floor(moment.seconds / 60) % 60, token.text.length)
          : partOf(token.text, moment, halfDays);
        break;
      case "elapsed":
        text += padded(
          Math.floor(elapsedSeconds / { h: 3600, m: 60, s: 1 }[token.text[0] as "h"]),
          token.text.length,
        );
        break;
      case "halfDay":
        text += halfDayText(token.text, moment.seconds < day / 2);
        break;
      case "sign":
        text += token.text === "@" ? "" : token.text;
        break;
      case "digit":
        if (afterSeconds && places > 0) text += fractionOf(moment.seconds, places, tokens, index);
        else text += token.text === "0" ? "0" : "";
        break;
    }
    if (token.kind === "date" || token.kind === "elapsed") afterSeconds = token.text.startsWith("s");
  });
  return text;
}

/** Decimal places of the seconds: ss.000 has three. */
function decimalsOf(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token, index) => isText(token, ".") && isSeconds(tokens[index - 1]));
  if (point < 0) return 0;
  let places = 0;
  while (isText(tokens[point + 1 + places], "0")) places += 1;
  return Math.min(places, 3);
}

/** The digit at a place of the seconds' fraction. */
function fractionOf(seconds: number, places: number, tokens: readonly FormatToken[], index: number): string {
  let place = 0;
  while (isText(tokens[index - 1 - place], "0")) place += 1;
  return (seconds % 1).toFixed(places)[2 + place] ?? "0";
}

function isText(token: FormatToken | undefined, text: string): boolean {
  return token !== undefined && "text" in token && token.text === text && token.kind !== "literal";
}

function isSeconds(token: FormatToken | undefined): boolean {
  return (token?.kind === "date" || token?.kind === "elapsed") && token.text.startsWith("s");
}

/** m and mm are minutes behind hours or before seconds, else months. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== "date" || !/^mm?$/.test(token.text)) return false;
  const isTime = (each: FormatToken) => each.kind === "date" || each.kind === "elapsed";
  const before = tokens.slice(0, index).findLast(isTime);
  const after = tokens.slice(index + 1).find(isTime);
  return (before !== undefined && "text" in before && before.text.startsWith("h")) || isSeconds(after);
}

function momentOf(total: number): Moment {
  const serial = Math.floor(total / day);
  const seconds = total - serial * day;
  const weekday = (serial + 6) % 7;
  if (serial === 0) return { year: 1900, month: 1, date: 0, weekday, seconds };
  // Excel's calendar holds a 29 February 1900, which never was.
  if (serial === 60) return { year: 1900, month: 2, date: 29, weekday, seconds };
  const date = new Date(Date.UTC(1899, 11, serial > 60 ? 30 : 31) + serial * day * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday,
    seconds,
  };
}

function partOf(letters: string, { year, month, date, weekday, seconds }: Moment, halfDays: boolean): string {
  const length = letters.length;
  const hour = Math.floor(seconds / 3600);
  switch (letters[0]) {
    case "y":
      return length > 2 ? String(year) : padded(year % 100, 2);
    case "e":
      return String(year);
    case "b":
      return String(year + 543);
    case "m":
      return length < 3 ? padded(month, length) : months[month - 1]!.slice(0, [3, 20, 1][length - 3] ?? 20);
    case "d":
      return length < 3 ? padded(date, length) : weekdays[weekday]!.slice(0, length === 3 ? 3 : 20);
    case "a":
      return `${length > 3 ? "星期" : ""}${chineseWeekdays[weekday]}`;
    case "h":
      return padded(halfDays ? hour % 12 || 12 : hour, length);
    case "s":
      return padded(Math.floor(seconds) % 60, length);
    default:
      return "";
  }
}

function halfDayText(names: string, morning: boolean): string {
  const [am, pm] = names.split("/");
  return (morning ? am : pm) ?? "";
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), "0");
}

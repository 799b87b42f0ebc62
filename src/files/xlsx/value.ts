import { plainText } from "../plainText";
import { booleanContent, errorContent, nothing, numberContent, unreadText } from "../snapshot/content";
import type { CellStyle, Content, Nothing } from "../snapshot/content";
import { kindOfNumber } from "../../sheet/numberFormat";
import { textOf } from "../snapshot/runs";
import type { CellText } from "../snapshot/runs";
import { unescaped } from "./richText";

/** Shown for a formula that was saved without its value, by a program that does not compute. */
const uncomputedText = "#未计算";
const secondsADay = 86_400;
/** 1970-01-01 */
const firstDayOfUnix = 25_569;

/** A cell as the file has it. */
export interface RawCell {
  /** Attribute t; "n" where there is none. */
  readonly type: string;
  /** Content of <v>, references decoded; undefined without one. */
  readonly value: string | undefined;
  /** Content of <is>. */
  readonly inline: CellText | undefined;
  readonly hasFormula: boolean;
}

/** What a cell holds and how Excel shows it (ECMA-376 part 1, 18.18.11). */
export function contentOf(
  cell: RawCell,
  style: CellStyle,
  strings: readonly CellText[],
  date1904: boolean,
): Content | Nothing {
  const { type, value, inline } = cell;
  if (inline !== undefined) return textOf(inline, style);
  if (value === undefined || value === "") {
    return !cell.hasFormula || type === "str" ? nothing : errorContent(uncomputedText);
  }
  switch (type) {
    case "s": {
      const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
      return sharedContent(text, style);
    }
    case "str":
    case "inlineStr":
      return textOf(plainText(unescaped(value)), style);
    case "b":
      return booleanContent(/^\s*(1|true)\s*$/i.test(value), style);
    case "e":
      return errorContent(value);
    case "d":
      return dateOf(value, style);
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? errorContent(unreadText) : numberContent(number, style, date1904);
    }
  }
}

/** What a cell holds that points to a shared text; undefined where the file has none of that number. */
export function sharedContent(text: CellText | undefined, style: CellStyle): Content | Nothing {
  return text === undefined ? errorContent(unreadText) : textOf(text, style);
}

/** A date in ISO form, as strict files hold it: its serial is of the 1900 system at once. */
function dateOf(value: string, style: CellStyle): Content | Nothing {
  const [, date, time] = /^\s*(\d{4}-\d\d-\d\d)?T?([\d:.]+)?Z?\s*$/.exec(value) ?? [];
  const days = date ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 + firstDayOfUnix : 0;
  const seconds = (time ?? "0")
    .split(":")
    .reduce((sum, part, i) => sum + Number(part) * [3600, 60, 1][i]!, 0);
  if ((!date && !time) || Number.isNaN(days + seconds)) return errorContent(unreadText);
  const serial = Math.round(days * secondsADay + seconds) / secondsADay;
  const isShownAsDate = kindOfNumber(style.format, serial) === "date";
  const format = isShownAsDate ? style.format : time ? "yyyy/m/d h:mm:ss" : "yyyy/m/d";
  return numberContent(serial, { ...style, format }, false);
}

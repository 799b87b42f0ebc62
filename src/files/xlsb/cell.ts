import { plainText } from "../plainText";
import {
  booleanContent,
  codedError,
  errorContent,
  nothing,
  numberContent,
  unreadText,
} from "../snapshot/content";
import type { CellStyle, Content, Nothing } from "../snapshot/content";
import { textOf } from "../snapshot/runs";
import type { Book } from "../ooxml/bookParts";
import { record, textAt } from "./records";
import { readRichText } from "./strings";

/** What a cell holds, by the number of its record; short records hold the same (MS-XLSB 2.3.2). */
const kinds = [
  "",
  "blank",
  "rk",
  "error",
  "boolean",
  "real",
  "text",
  "string",
  "text",
  "real",
  "boolean",
  "error",
];
const firstFormula = 8;
const shortCells = { first: 12, last: 18 };

export function isCell(type: number): boolean {
  return (type >= 1 && type <= shortCells.last) || type === record.richCell;
}

/** A short record stands behind the cell before, without a column of its own. */
export function isShort(type: number): boolean {
  return type >= shortCells.first && type <= shortCells.last;
}

export function isFormula(type: number): boolean {
  return type >= firstFormula && type < shortCells.first;
}

/** What a cell's record holds behind its address and style, at `at`. Throws RangeError where it ends too early. */
export function contentOf(
  type: number,
  data: DataView,
  at: number,
  style: CellStyle,
  book: Book,
): Content | Nothing {
  if (type === record.richCell) return textOf(readRichText(data, at, book.fonts), style);
  switch (kinds[isShort(type) ? type - shortCells.first + 1 : type]) {
    case "rk":
      return numberContent(rkNumber(data.getInt32(at, true)), style, book.date1904);
    case "real":
      return numberContent(data.getFloat64(at, true), style, book.date1904);
    case "boolean":
      return booleanContent(data.getUint8(at) !== 0, style);
    case "error":
      return codedError(data.getUint8(at));
    case "text":
      return textOf(plainText(textAt(data, at).text), style);
    case "string": {
      const text = book.strings[data.getUint32(at, true)];
      return text === undefined ? errorContent(unreadText) : textOf(text, style);
    }
    default:
      return nothing;
  }
}

/** A number in four bytes: an integer or the upper half of a float, by a hundred or not (MS-XLSB 2.5.122). */
function rkNumber(rk: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setInt32(4, rk & ~3, true);
  const value = rk & 2 ? rk >> 2 : bytes.getFloat64(0, true);
  return rk & 1 ? value / 100 : value;
}

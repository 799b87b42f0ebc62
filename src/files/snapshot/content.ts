import { from1904 } from "../../sheet/numberFormat";
import type { SnapshotCell } from "../../sheet/snapshot";
import { shownNumber, shownString, showsTextAsItIs } from "../format/shown";

/** What of a cell's style matters to its content. */
export interface CellStyle {
  /** Code of the number format. */
  readonly format: string;
  readonly struck: boolean;
  /** Name of the font when it is a symbol font. */
  readonly symbolFont?: string;
}

export type Content = Pick<SnapshotCell, "kind" | "value" | "text" | "symbolFont"> & {
  /** A part of the text is struck out, and not here any more. */
  readonly struck?: boolean;
};

/** A cell that holds nothing that anybody sees; what is struck out is void. */
export interface Nothing {
  readonly kind: "nothing";
  readonly struck: boolean;
}

export const nothing: Nothing = { kind: "nothing", struck: false };
const voided: Nothing = { kind: "nothing", struck: true };
/** Shown for a cell whose content the file does not have. */
export const unreadText = "#无法读取";
const secondsADay = 86_400;

const plainStyles = new WeakMap<CellStyle, boolean>();

/** Whether a text in a cell of that style is shown just as it is. */
export function isPlainStyle(style: CellStyle): boolean {
  let known = plainStyles.get(style);
  if (known === undefined) {
    known = !style.struck && !style.symbolFont && showsTextAsItIs(style.format);
    plainStyles.set(style, known);
  }
  return known;
}

/** A text of a cell whose visible part is given; `struck` says that another part of it is struck out. */
export function textContent(value: string, struck: boolean, style: CellStyle): Content | Nothing {
  const text = shownString(value, style.format);
  if (value === "" || text === "") return struck ? voided : nothing;
  const { symbolFont } = style;
  return {
    kind: "text",
    value,
    text,
    ...(symbolFont ? { symbolFont } : {}),
    ...(struck ? { struck } : {}),
  };
}

export function booleanContent(value: boolean, { struck }: CellStyle): Content | Nothing {
  return struck ? voided : { kind: "boolean", value, text: value ? "TRUE" : "FALSE" };
}

export function errorContent(text: string): Content {
  return { kind: "error", value: text, text };
}

/** Excel's error codes (MS-XLS 2.5.10), for cells whose text the file does not give. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

export function codedError(code: number): Content {
  return errorContent(errorTexts[code] ?? "#N/A");
}

/** A number in its format; one that its format hides, as ;;; does, is nothing to a reader. */
export function numberContent(value: number, style: CellStyle, date1904: boolean): Content | Nothing {
  if (style.struck) return voided;
  if (!Number.isFinite(value)) return errorContent("#NUM!");
  const { kind, text } = shownNumber(value, style.format, date1904);
  if (text === "" && value !== 0) return nothing;
  return kind === "date" ? { kind, value: dayOf(value, date1904), text } : { kind, value, text };
}

/** The serial of the 1900 system, to the second: days are floating-point numbers, often a hair short of a minute. */
function dayOf(value: number, date1904: boolean): number {
  const serial = Math.round(value * secondsADay) / secondsADay;
  return date1904 ? from1904(serial) : serial;
}

import type { CellComment, CellStyle, Hyperlink, RichTextRun } from "hucre";

/** Dates are serial day numbers of the workbook's date system, as in Excel. */
export type CellValue = string | number | boolean | null;

/** One cell that holds something or is styled. Records are replaced, never changed in place. */
export interface HostCell {
  /** Cached result where there is a formula; the error's text (#REF!) where `error` is set. */
  readonly value: CellValue;
  readonly error?: boolean;
  /** Without the leading =. */
  readonly formula?: string;
  /** Area of an array formula; such a formula is kept but never changed in part. */
  readonly arrayArea?: string;
  /** Spills (cm="1" in the file). */
  readonly dynamic?: boolean;
  /** Colours are always rgb; `numFmt` is the number format, General where it is missing. */
  readonly style?: CellStyle;
  /** The text was entered with a leading ', so it stays text in a cell of any format. */
  readonly quoted?: boolean;
  readonly richText?: readonly RichTextRun[];
  readonly hyperlink?: Hyperlink;
  readonly comment?: CellComment;
  readonly checkbox?: boolean;
}

export const EMPTY_CELL: HostCell = { value: null };

const ERRORS = new Set(
  "#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED!".split(" "),
);

export function isErrorText(text: unknown): boolean {
  return typeof text === "string" && ERRORS.has(text);
}

/** Holds a value or a formula; formats alone do not count. */
export function hasContent(cell: HostCell): boolean {
  return cell.formula !== undefined || (cell.value !== null && cell.value !== "");
}

export function numberFormat(cell: HostCell): string {
  return cell.style?.numFmt ?? "General";
}

/** What the formula bar shows: the formula with =, else the value itself ("" for blank). */
export function formulaBarValue(cell: HostCell): string | number | boolean {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.value ?? "";
}

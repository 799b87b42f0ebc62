/** What was in a sheet, as plain values: the one form in which cells of files and of the open workbook are read. */

/** "date": `value` is a serial day number of the 1900 system (1904 workbooks are converted); "percent": a number shown with %. */
export type CellKind = "text" | "number" | "date" | "percent" | "boolean" | "error";

export interface SnapshotCell {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly col: number;
  readonly kind: CellKind;
  /** Raw value; for "error" the error's text (#REF!). Never an empty string: an empty cell is not listed. */
  readonly value: string | number | boolean;
  /** As Excel shows it. */
  readonly text: string;
  /** Without the leading =. */
  readonly formula?: string;
  /** The whole text, where `text` is only what of it is looked at. */
  readonly whole?: string;
  /** Name of the font when it is a symbol font (Wingdings …), where letters stand for boxes and ticks. */
  readonly symbolFont?: string;
}

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Row by row, left to right; only cells that hold something. In a merged area only its first cell. */
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly Area[];
  readonly hidden: boolean;
  /** 0-based row and column numbers. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Footer of the printed pages, with Excel's codes (&P); only where the file is read and has one. */
  readonly footer?: string;
}

export interface WorkbookSnapshot {
  /** File name, or the open workbook's name. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** The open workbook cannot be saved under its name. */
  readonly readOnly?: boolean;
}

/** One cell of one sheet of the workbook at hand, 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

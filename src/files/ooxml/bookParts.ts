import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { Budget } from "../budget";
import type { CellStyle } from "../snapshot/content";
import type { CellText } from "../snapshot/runs";

/** A sheet in the list of a workbook. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

/** What all sheets of a workbook have in common. */
export interface Book {
  readonly strings: readonly CellText[];
  readonly styles: readonly CellStyle[];
  readonly fonts: readonly BookFont[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** What was in a worksheet part. */
export interface SheetPart {
  readonly cells: SnapshotCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Addresses of cells whose content the file does not have, and of those with struck-out text. */
  readonly unread: readonly string[];
  readonly struck: readonly string[];
  /** Footer of the printed pages; "" where there is none. */
  readonly footer: string;
  /** The part has its end: nothing is cut off. */
  readonly isWhole: boolean;
}

export interface BookFont {
  readonly name: string;
  readonly struck: boolean;
}

/** What of a workbook's styles matters: those of cells by their number, and the fonts of parts of texts. */
export interface BookStyles {
  readonly cells: readonly CellStyle[];
  readonly fonts: readonly BookFont[];
}

/** How the parts of a workbook are written: as XML (.xlsx) or as records (.xlsb). */
export interface BookFormat {
  /** How the names of the parts end. */
  readonly ending: "xml" | "bin";
  list(part: Uint8Array): SheetList;
  styles(part: Uint8Array): BookStyles;
  strings(part: Uint8Array, styles: BookStyles): readonly CellText[];
  sheet(part: Uint8Array, book: Book): SheetPart;
}

import type { SheetSnapshot } from "../sheet/snapshot";

/** What of a file that was read a person should look at: facts only, worded by noteText.ts. Cells are A1 addresses. */
export type FileNote =
  /** The sheet's part is missing or broken. */
  | { readonly kind: "sheetUnread"; readonly sheet: string }
  /** The sheet's part ends too early. */
  | { readonly kind: "sheetCutOff"; readonly sheet: string }
  /** Cells that point to a text that is not in the file, and the like. */
  | { readonly kind: "cellsUnread"; readonly sheet: string; readonly cells: readonly string[] }
  /** Bytes of a text file that are no letter. */
  | { readonly kind: "lettersUnread"; readonly count: number }
  /** Fonts and number formats could not be read: dates and percentages show as plain numbers. */
  | { readonly kind: "stylesUnread" }
  /** Texts or parts of texts that are struck out, which count as not written. */
  | { readonly kind: "struckOut"; readonly sheet: string; readonly cells: readonly string[] }
  /** Text boxes or tick boxes that lie over the sheet; those that were taken into the empty cell below them. */
  | { readonly kind: "boxesRead"; readonly sheet: string; readonly cells: readonly string[] }
  /** The same over cells that hold something themselves, or in a file whose boxes are not read. */
  | { readonly kind: "boxesUnread"; readonly sheet: string; readonly texts: readonly string[] }
  /** Parts of a Word document that are seen on its pages and not read. */
  | { readonly kind: "wordPartsUnread"; readonly parts: readonly string[] };

/** Sheets of a file, and what should be said of them. */
export interface SheetsRead {
  readonly sheets: readonly SheetSnapshot[];
  readonly notes: readonly FileNote[];
}

import type { SheetPlan } from "./plan";

/** A value written into one cell, 0-based. Texts are written as texts, never as formulas; "" empties the cell. */
export interface CellEdit {
  readonly row: number;
  readonly col: number;
  readonly value: string | number;
}

/**
 * What to do to a sheet in place, in this order: delete rows, insert rows, write cells. Everything that is not
 * named stays as it is: foreign columns, formats, hidden rows, notes.
 */
export interface SheetEdits {
  readonly sheet: string;
  /** Rows to take out, 0-based, the lowest first. */
  readonly deleteRows: readonly number[];
  /** Rows to put in before a row as it stands after the deletions, the lowest first; they look like the row above. */
  readonly insertRows: readonly { readonly before: number; readonly count: number }[];
  /** Places after both. */
  readonly cells: readonly CellEdit[];
  /** Heights in points of rows that were put in or whose texts changed; places after both. */
  readonly heights?: readonly { readonly row: number; readonly height: number }[];
  /** Printed footer in Excel's codes (&L &C &R, &P …); unchanged where it is not given. */
  readonly footer?: string;
}

/** What to do to a workbook, in this order. */
export interface WorkbookEdits {
  readonly edits: readonly SheetEdits[];
  /** Sheets written anew: in the place of the one of that name, else at the end. */
  readonly plans: readonly SheetPlan[];
  /** Names of sheets to take out; one that is not there is none to take out. */
  readonly remove?: readonly string[];
}

/** Where a row stands after the edits; null where it is taken out. */
export function rowAfter(edits: SheetEdits, row: number): number | null {
  if (edits.deleteRows.includes(row)) return null;
  const up = row - edits.deleteRows.filter((each) => each < row).length;
  return edits.insertRows.reduce((place, { before, count }) => (before <= up ? place + count : place), up);
}

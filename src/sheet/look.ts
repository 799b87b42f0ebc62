import type { CellStyle } from "./cellStyle";

/** How sheets look, for a picture of them beside what they say (snapshot.ts); nothing is read from it. */

export interface CellLook extends CellStyle {
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Sides with a line: any of "trbl", clockwise from the top; "tb" is a line above and one below. */
  readonly lines?: string;
}

export interface SheetLook {
  readonly name: string;
  /** Widths in characters by 0-based column; a column without one has `width`. */
  readonly widths: ReadonlyMap<number, number>;
  readonly width: number;
  /** Heights in points by 0-based row; a row without one is as high as its text needs. */
  readonly heights: ReadonlyMap<number, number>;
  /** The look of cells that have one, by placeKey. */
  readonly cells: ReadonlyMap<number, CellLook>;
}

/** One number for a place, 0-based; a sheet has 16,384 columns. */
export function placeKey(row: number, col: number): number {
  return row * 16_384 + col;
}

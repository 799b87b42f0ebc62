import type { CellStyle } from "./cellStyle";
import type { Area } from "./snapshot";

/** What shall be in a sheet that we make: the one form from which files and sheets of the open workbook are written. */

export interface PlanStyle extends CellStyle {
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Excel number format; "@" for text. */
  readonly numberFormat?: string;
  /** Stays free where the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface PlanCell {
  /** Strings are always written as text, never as a formula. */
  readonly value: string | number | boolean | null;
  readonly style?: PlanStyle;
  /** A link inside the workbook: sheet and A1 address. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A row of the sheet that a plan takes the place of: it says in each cell what a row of the plan says. */
export interface StandingRow {
  /** 0-based. */
  readonly row: number;
  /** The figure of its first cell, which counts the rows and may be another than there. */
  readonly number?: number;
  /** How many of its cells hold something, and how many letters. */
  readonly cells: number;
  readonly letters: number;
}

export interface PlanRow {
  /** It stands there already: `cells` are made where somebody asks for them (standingRow.ts). */
  readonly stands?: StandingRow;
  /** Points. */
  readonly height?: number;
  /** From column A on; null leaves a cell empty. */
  readonly cells: readonly (PlanCell | null)[];
}

export interface PlanPrint {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, 0-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToWidth?: boolean;
  /** So many columns from the left go on paper; all where it is not given. */
  readonly columns?: number;
  /** So many rows from above go on paper; all where it is not given. */
  readonly rows?: number;
  /** Excel header/footer codes, e.g. "第 &P 页". */
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
  /** Narrow margins, for sheets whose columns would otherwise be too small to read. */
  readonly narrow?: boolean;
  /** Rows, 0-based, with which a page begins, besides those that begin where a page is full. */
  readonly breaks?: readonly number[];
}

/** Horizontal bars with their figures, or lines, over the cells of the same sheet; known again by its title. */
export interface PlanChart {
  readonly title: string;
  /** Bars where it is not said. */
  readonly kind?: "lines";
  /** The texts beside the bars or below the lines: a column of cells. */
  readonly categories: Area;
  /** The figures: a column of cells; for lines one for each of `names`. */
  readonly values: Area;
  readonly names?: readonly string[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** What a cell takes and what is said of it: a list to choose from, a condition as a formula, or just a hint. */
export interface PlanValidation {
  readonly area: Area;
  /** Choices, without commas, at most 255 characters together. */
  readonly list?: readonly string[];
  /** Formula over the area's first cell that holds for what may be entered. */
  readonly formula?: string;
  /** stop refuses what does not fit, information lets it stand. */
  readonly otherwise?: "stop" | "information";
  readonly hint?: string;
  readonly error?: string;
}

/** Cells take a colour, red where it is not said, where the formula, written for the first cell of the area, holds. */
export interface PlanWarning {
  readonly area: Area;
  readonly formula: string;
  /** Six hexadecimal digits, as `CellStyle.fill`. */
  readonly fill?: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Columns, 0-based, that are folded away: a click opens them, and closed they are not printed. */
  readonly folded?: readonly number[];
  readonly rows: readonly PlanRow[];
  readonly merges?: readonly Area[];
  /** Rows above are frozen. */
  readonly frozenRows?: number;
  /** Paper is A4. */
  readonly print?: PlanPrint;
  /** An Excel table over this area, its first row being the header. */
  readonly table?: { readonly name: string; readonly area: Area };
  readonly charts?: readonly PlanChart[];
  readonly validations?: readonly PlanValidation[];
  readonly warnings?: readonly PlanWarning[];
  /** Only unlocked cells can be changed; without a password, so that whoever has to can lift it. */
  readonly protected?: boolean;
}

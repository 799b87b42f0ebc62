import type { PrintedValues } from "../filed/printApplication";
import { saidIn, shownIn, type AskedColumn, type DataColumn, type SummaryColumn } from "./askedColumns";

/** Text of the data columns; an empty string where a cell is empty. A column that is not asked for is not there. */
export interface SummaryCells {
  readonly projectName: string;
  readonly applicant: string;
  readonly [column: DataColumn]: string;
}

export interface SummaryRow {
  /** Row of the sheet, 0-based; null for a row that is still to be written. */
  readonly row: number | null;
  /** 序号 as it stands. */
  readonly sequence: string;
  readonly cells: SummaryCells;
  /** Columns whose cell is merged with others. */
  readonly shared?: readonly SummaryColumn[];
  /** Those of them that show what stands in another cell, above or at the left; 序号 wherever it is merged with another column. */
  readonly covered?: readonly SummaryColumn[];
  /** Last row of the sheet that merged cells, of whatever columns, join with this one: no row is put in between. */
  readonly joinedTo?: number;
  /** What else is to be written into the row, by the sheet's column: the unit that a row of the province came from. */
  readonly beside?: Readonly<Record<number, string | number>>;
  /** 总投资 in 万元, where the bureau has typed a column of it. */
  readonly investment?: number;
  /** What stands in that column where it says no number. */
  readonly unreadInvestment?: string;
}

/** A cell, 0-based. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** A row of a table that is no project. */
export interface PassedRow {
  /** 0-based. */
  readonly row: number;
  /** As it reads. */
  readonly text: string;
  /** What stands in it under 总投资, in 万元. */
  readonly investment?: number;
}

/** 汇总表 as it stands in a workbook. It is the bureau's: rows keep the order in which they stand. */
export interface SummaryTable {
  readonly sheet: string;
  /** The data columns that its edition asks for, in their order; a table that others typed may have others. */
  readonly asked: readonly AskedColumn[];
  /** 长春市; empty where the title names none. */
  readonly city: string;
  /** What stands behind 推荐单位（盖章）：. */
  readonly unit: string;
  /** The title as it reads; only of a table that others sent. */
  readonly title?: string;
  /** Cells of the title and of 推荐单位（盖章）：; null where they were not found. */
  readonly titleAt: Place | null;
  readonly unitAt: Place | null;
  /** Columns of the sheet, 0-based; a hand-made table may lack some. */
  readonly columns: Readonly<Partial<Record<SummaryColumn, number>>>;
  /** Last row of the header, 0-based. */
  readonly headerRow: number;
  readonly rows: readonly SummaryRow[];
  /** Rows below the header that are no projects: totals, headings of counties, signatures. */
  readonly passed?: readonly PassedRow[];
  /** Columns of the header that are none of 附件4-5, and those that were known only by their core words. */
  readonly unknown?: readonly string[];
  readonly guessed?: readonly string[];
  /** How many rows above the header look like projects. */
  readonly above?: number;
  /** Whether it says that there are no projects. */
  readonly zero?: boolean;
}

/** The columns that a table has, in their order on its sheet. */
export function columnsShown({ columns }: Pick<SummaryTable, "columns">): readonly SummaryColumn[] {
  return Object.keys(columns)
    .filter((column) => columns[column] !== undefined)
    .sort((a, b) => columns[a]! - columns[b]!);
}

/** The cells of a row, a text for each column that is asked for. */
export function rowCells(
  columns: readonly AskedColumn[],
  textOf: (column: AskedColumn) => string,
): SummaryCells {
  return Object.fromEntries(columns.map((column) => [column.id, textOf(column)])) as unknown as SummaryCells;
}

/** What the columns show of a project's values. */
export function summaryCells(values: PrintedValues, columns: readonly AskedColumn[]): SummaryCells {
  return rowCells(columns, (column) => shownIn(column, values[column.source]));
}

/** What a row says, by the fields that its columns show; without its empty cells. */
export function rowValues(
  cells: Readonly<Partial<Record<DataColumn, string>>>,
  columns: readonly AskedColumn[],
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    columns.flatMap((column): [string, string | number][] => {
      const text = cells[column.id];
      return text ? [[column.source, saidIn(column, text)]] : [];
    }),
  );
}

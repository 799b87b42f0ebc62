import type { Edition, Field } from "../../form/edition";
import type { PrintedValues } from "../filed/printApplication";

/** The columns of 附件4-5 that come from an application, in their order; 序号 stands before them. */
export const dataColumns = ["projectName", "applicant", "category", "contactName", "contactMobile"] as const;
export type DataColumn = (typeof dataColumns)[number];
export type SummaryColumn = "sequence" | DataColumn;
export const summaryColumns: readonly SummaryColumn[] = ["sequence", ...dataColumns];

/** Text of the data columns; an empty string where a cell is empty. */
export type SummaryCells = Readonly<Record<DataColumn, string>>;

/** The field of an application that each column shows. */
export const columnSources: Readonly<Record<DataColumn, string>> = {
  projectName: "project.name",
  applicant: "applicant.name",
  category: "project.category",
  contactName: "contact.name",
  contactMobile: "contact.mobile",
};

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

/** A column's field in the edition, for its printed label and its variants. */
export function columnField(edition: Edition, column: SummaryColumn): Field {
  const field = edition.summaryFields.find((each) => each.id === `summary.${column}`);
  if (!field) throw new Error(`Edition ${edition.id} has no summary.${column}`);
  return field;
}

/** What the columns show of a project's values. */
export function summaryCells(values: PrintedValues): SummaryCells {
  const text = (column: DataColumn): string => String(values[columnSources[column]] ?? "");
  return {
    projectName: text("projectName"),
    applicant: text("applicant"),
    category: text("category"),
    contactName: text("contactName"),
    contactMobile: text("contactMobile"),
  };
}

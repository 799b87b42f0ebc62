import { bareCompany } from "../../match/companyName";
import { projectKey } from "../../match/marks";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import type { LedgerEntry } from "../own/ledger";
import { dataColumns, summaryCells, type SummaryCells } from "../own/summaryTable";

/** A project as rows of 汇总表 are compared with it. */
export interface RowProject {
  readonly entry: LedgerEntry;
  /** Whether the last merge left it with a row. */
  readonly hadRow: boolean;
  /** What its row showed then: the form's cells, and those of the bureau in their place. */
  readonly shown: SummaryCells;
  /** What its form says. */
  readonly form: SummaryCells;
}

/** The project of an entry; `known`: whether the ledger held it before this merge. */
export function rowProject(entry: LedgerEntry, known: boolean): RowProject {
  const form = summaryCells(entry.values);
  return { entry, hadRow: known && entry.state === "listed", shown: { ...form, ...entry.bureau }, form };
}

/** Texts of a row's cells in the form in which they are compared; "" where nothing is filled in. */
export type FoldedCells = SummaryCells;

export function foldCells(cells: SummaryCells, edition: Edition): FoldedCells {
  return {
    projectName: projectKey(cells.projectName),
    applicant: bareCompany(cells.applicant, edition),
    category: foldText(cells.category),
    contactName: foldText(cells.contactName),
    contactMobile: foldText(cells.contactMobile),
  };
}

/** Keys under which a row and a project can be found that have a cell in common. */
export function cellKeys(...all: readonly FoldedCells[]): readonly string[] {
  const columns = dataColumns.filter((column) => column !== "category");
  return all.flatMap((cells) =>
    columns.filter((column) => cells[column] !== "").map((column) => `${column} ${cells[column]}`),
  );
}

import { bareCompany } from "../../match/companyName";
import { projectKey } from "../../match/marks";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import type { LedgerEntry } from "../own/ledger";
import type { AskedColumn, ColumnRole, DataColumn } from "../own/askedColumns";
import {
  columnsShown,
  rowCells,
  summaryCells,
  type SummaryCells,
  type SummaryTable,
} from "../own/summaryTable";

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

/** The project of an entry beside a table with these columns; `known`: whether the ledger held it before this merge. */
export function rowProject(entry: LedgerEntry, known: boolean, asked: readonly AskedColumn[]): RowProject {
  const form = summaryCells(entry.values, asked);
  const shown = rowCells(asked, ({ id }) => entry.bureau[id] ?? form[id] ?? "");
  return { entry, hadRow: known && entry.state === "listed", shown, form };
}

/** The columns of a table by what they say of a project. */
export interface ComparedColumns {
  /** Those that the table has; a hand-made one may lack some. */
  readonly present: readonly DataColumn[];
  readonly persons: readonly DataColumn[];
  readonly telephones: readonly DataColumn[];
  readonly choices: readonly DataColumn[];
  /** Those by which a row and a project can be found: not what many projects have, as a category. */
  readonly keys: readonly DataColumn[];
}

export function comparedColumns(table: Pick<SummaryTable, "asked" | "columns">): ComparedColumns {
  const shown = new Set(columnsShown(table));
  const of = (...roles: ColumnRole[]): DataColumn[] =>
    table.asked.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  return {
    present: table.asked.map(({ id }) => id).filter((id) => shown.has(id)),
    persons: of("person"),
    telephones: of("telephone"),
    choices: of("choice"),
    keys: of("projectName", "applicant", "person", "telephone"),
  };
}

/** Texts of a row's cells in the form in which they are compared; "" where nothing is filled in. */
export type FoldedCells = SummaryCells;

export function foldCells(cells: SummaryCells, edition: Edition): FoldedCells {
  const folded = Object.entries(cells).map(([column, text]) => [column, foldText(text)]);
  return {
    ...(Object.fromEntries(folded) as Record<string, string>),
    projectName: projectKey(cells.projectName),
    applicant: bareCompany(cells.applicant, edition),
  };
}

/** Keys under which a row and a project can be found that have a cell in common. */
export function cellKeys({ keys }: ComparedColumns, ...all: readonly FoldedCells[]): readonly string[] {
  return all.flatMap((cells) =>
    keys.filter((column) => cells[column]).map((column) => `${column} ${cells[column]}`),
  );
}

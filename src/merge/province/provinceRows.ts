import type { Edition } from "../../form/edition";
import { matchRows, presentColumns } from "../compare/matchRows";
import { rowProject } from "../compare/rowProject";
import type { PrintedValues } from "../filed/printApplication";
import type { LedgerEntry } from "../own/ledger";
import { columnSources, dataColumns, type SummaryRow } from "../own/summaryTable";
import type { CityTable } from "./cityTable";

/** A project in the provincial table. */
export interface ProvinceRow {
  readonly table: CityTable;
  readonly row: SummaryRow;
  /** Its entry in the city's ledger, if there is one. */
  readonly entry: LedgerEntry | null;
  /** What is known of it: the ledger's values, with what the city's table says in its columns. */
  readonly values: PrintedValues;
  /** Ids of its amounts that are in doubt: by its city's ledger, or beside the other cities' projects. */
  readonly doubted: readonly string[];
}

/** The rows of a city's table in the city's order, each with its ledger entry. */
export function provinceRows(table: CityTable, edition: Edition): readonly ProvinceRow[] {
  const { rows, columns } = table.summary;
  const { pairs } = matchRows(
    rows,
    table.ledger.map((entry) => rowProject(entry, true)),
    presentColumns(columns),
    edition,
  );
  const entryOf = new Map(pairs.map(({ row, project }) => [row, table.ledger[project]!]));
  return rows.map((row, index) => {
    const entry = entryOf.get(index) ?? null;
    const shown = dataColumns.map((column) => [columnSources[column], row.cells[column] || null]);
    const values = { ...entry?.values, ...Object.fromEntries(shown) };
    return { table, row, entry, values, doubted: entry?.doubted ?? [] };
  });
}

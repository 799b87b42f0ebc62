import type { Edition } from "../../form/edition";
import { matchRows } from "../compare/matchRows";
import type { PrintedValues } from "../filed/printApplication";
import type { LedgerEntry } from "../own/ledger";
import { columnSources, dataColumns, summaryCells, type SummaryRow } from "../own/summaryTable";
import type { CityTable } from "./cityTable";

/** A project in the provincial table. */
export interface ProvinceRow {
  readonly table: CityTable;
  readonly row: SummaryRow;
  /** Its entry in the city's ledger, if there is one. */
  readonly entry: LedgerEntry | null;
  /** What is known of it: the ledger's values, with what the city's table says in its columns. */
  readonly values: PrintedValues;
}

/** The rows of a city's table in the city's order, each with its ledger entry. */
export function provinceRows(table: CityTable, edition: Edition): readonly ProvinceRow[] {
  const { rows } = table.summary;
  const pairs = matchRows(
    rows.map((row) => row.cells),
    table.ledger.map((entry) => summaryCells(entry.values)),
    edition,
  );
  const entryOf = new Map(pairs.map(([row, entry]) => [row, table.ledger[entry]!]));
  return rows.map((row, index) => {
    const entry = entryOf.get(index) ?? null;
    const shown = dataColumns.map((column) => [columnSources[column], row.cells[column] || null]);
    return { table, row, entry, values: { ...entry?.values, ...Object.fromEntries(shown) } };
  });
}

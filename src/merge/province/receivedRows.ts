import type { Edition } from "../../form/edition";
import { matchRows } from "../compare/matchRows";
import { rowProject } from "../compare/rowProject";
import { investmentField } from "../filed/investment";
import type { PrintedValues } from "../filed/printApplication";
import type { LedgerEntry } from "../own/ledger";
import { rowValues, type SummaryRow } from "../own/summaryTable";
import type { CityTable } from "./cityTable";

/** A project as a city's table brought it. */
export interface ReceivedRow {
  readonly table: CityTable;
  readonly row: SummaryRow;
  /** Its entry in the city's ledger, if there is one. */
  readonly entry: LedgerEntry | null;
  /** What is known of it: the ledger's values, with what the city's table says in its columns. */
  readonly values: PrintedValues;
  /** Ids of its amounts that its city's ledger puts in doubt. */
  readonly doubted: readonly string[];
}

/** The rows of a city's table in the city's order, each with its ledger entry. */
export function receivedRows(table: CityTable, edition: Edition): readonly ReceivedRow[] {
  const { rows, columns, asked } = table.summary;
  const { pairs } = matchRows(
    rows,
    table.ledger.map((entry) => rowProject(entry, true, table.summary.asked)),
    table.summary,
    edition,
  );
  const entryOf = new Map(pairs.map(({ row, project }) => [row, table.ledger[project]!]));
  return rows.map((read, index) => {
    // a table without 序号: its rows are counted
    const row = columns.sequence === undefined ? { ...read, sequence: String(index + 1) } : read;
    const entry = entryOf.get(index) ?? null;
    const emptied = Object.fromEntries(asked.map(({ source }) => [source, null]));
    const typed = entry || row.investment === undefined ? {} : { [investmentField]: row.investment };
    const all = { ...entry?.values, ...emptied, ...typed, ...rowValues(row.cells, asked) };
    const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    return { table, row, entry, values, doubted: entry?.doubted ?? [] };
  });
}

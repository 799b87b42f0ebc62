import type { Edition } from "../../form/edition";
import type { LedgerEntry } from "../own/ledger";
import type { SummaryRow, SummaryTable } from "../own/summaryTable";
import { matchRows } from "./matchRows";
import { rowProject } from "./rowProject";

/** Rows of 汇总表 that the bureau typed by hand: no project of the ledger stands behind them. */
export function ownRowsOf(
  table: SummaryTable,
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly SummaryRow[] {
  const projects = ledger.map((entry) => rowProject(entry, true, table.asked));
  const { pairs } = matchRows(table.rows, projects, table, edition);
  const shown = new Set(pairs.map(({ row }) => row));
  return table.rows.filter((_, index) => !shown.has(index));
}

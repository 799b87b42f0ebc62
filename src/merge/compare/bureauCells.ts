import { sameValue } from "../filed/sameValue";
import type { LedgerEntry } from "../own/ledger";
import { summaryCells, type SummaryCells, type SummaryTable } from "../own/summaryTable";
import type { Project } from "./preview";

/**
 * What the ledger remembers of a row as the bureau's: cells that say something else than the form, and those that no
 * merge wrote, in a row typed by hand or one that people were asked about, or typed over since the last merge, also where
 * the form says the same by now. `cells`: the row as this merge leaves it; `written`: what this merge wrote into it.
 */
export function bureauCells(
  project: Project,
  cells: SummaryCells,
  written: Readonly<Partial<Record<string, string>>> | undefined,
  table: SummaryTable,
): LedgerEntry["bureau"] {
  const { before, after, row, sure } = project;
  const source = summaryCells(after.values, table.asked);
  const merged = row === null || (sure && before?.state === "listed");
  const left = before && summaryCells(before.values, table.asked);
  // A name merged over several rows is the first one's.
  const covered = row !== null && table.rows[row]!.covered?.includes("projectName") === true;
  const kept = table.asked
    .map(({ id }) => id)
    .filter((column) => {
      if (row !== null && table.columns[column] === undefined) return false;
      if (covered && column === "projectName") return false;
      if (!sameValue(cells[column], source[column])) return true;
      if (written?.[column] !== undefined) return false;
      if (!merged || before?.bureau[column] !== undefined) return true;
      return row !== null && left !== null && !sameValue(cells[column], left[column]);
    });
  return Object.fromEntries(kept.map((column) => [column, cells[column]]));
}

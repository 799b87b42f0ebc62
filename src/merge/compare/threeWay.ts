import type { LedgerEntry } from "../own/ledger";
import type { CellChange, CellConflict, Correction } from "./preview";
import { sameValue } from "../filed/sameValue";
import { summaryCells, type SummaryRow, type SummaryTable } from "../own/summaryTable";

export interface RowComparison {
  readonly cells: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  readonly corrections: readonly Correction[];
}

/**
 * Compares a row of 汇总表 with what the last merge put in (`before`, null where unknown) and with what the form
 * says now. Only cells that came from the last merge are overwritten; none where it is not `sure` whose row it is.
 */
export function compareRow(
  table: SummaryTable,
  index: number,
  row: SummaryRow,
  before: LedgerEntry | null,
  after: LedgerEntry,
  sure: boolean,
): RowComparison {
  const cells: CellChange[] = [];
  const conflicts: CellConflict[] = [];
  const corrections: Correction[] = [];
  // Of a project without a row nothing came from the last merge: what stands in its row was typed by hand.
  const old = before?.state === "listed" ? summaryCells(before.values, table.asked) : null;
  const fresh = summaryCells(after.values, table.asked);
  for (const { id: column } of table.asked) {
    if (table.columns[column] === undefined) continue;
    const bureau = row.cells[column] ?? "";
    const base = old ? (old[column] ?? "") : null;
    const source = fresh[column] ?? "";
    if (sameValue(bureau, source)) continue;
    const alone = !row.shared?.includes(column);
    const ours = sure && before?.bureau[column] === undefined;
    const untouched = alone && (base === null ? bureau === "" : ours && sameValue(bureau, base));
    if (untouched) cells.push({ column, before: bureau, after: source });
    // Under a merged cell nothing could be written that anybody sees, so there is no choice.
    else if ((base !== null && sameValue(base, source)) || row.covered?.includes(column))
      corrections.push({ row: index, column, source, bureau });
    else {
      const id = `${index}:${column}`;
      conflicts.push({ id, row: index, column, project: after, base, bureau, source });
    }
  }
  return { cells, conflicts, corrections };
}

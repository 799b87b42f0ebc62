import type { LedgerEntry } from "../own/ledger";
import type { CellChange, CellConflict, Correction } from "./preview";
import { sameValue } from "../filed/sameValue";
import { dataColumns, summaryCells, type SummaryRow, type SummaryTable } from "../own/summaryTable";

export interface RowComparison {
  readonly cells: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  readonly corrections: readonly Correction[];
}

/**
 * Compares a row of 汇总表 with what the last merge put in (`before`, null where unknown) and with what the form
 * says now. Only cells that the bureau has not touched are overwritten.
 */
export function compareRow(
  table: SummaryTable,
  index: number,
  row: SummaryRow,
  before: LedgerEntry | null,
  after: LedgerEntry,
): RowComparison {
  const cells: CellChange[] = [];
  const conflicts: CellConflict[] = [];
  const corrections: Correction[] = [];
  const old = before && summaryCells(before.values);
  const fresh = summaryCells(after.values);
  for (const column of dataColumns) {
    if (table.columns[column] === undefined) continue;
    const bureau = row.cells[column];
    const base = old ? old[column] : null;
    const source = fresh[column];
    if (sameValue(bureau, source)) continue;
    const alone = !row.shared?.includes(column);
    const untouched = alone && (base === null ? bureau === "" : sameValue(bureau, base));
    if (untouched) cells.push({ column, before: bureau, after: source });
    else if (base !== null && sameValue(base, source))
      corrections.push({ row: index, column, source, bureau });
    else {
      const id = `${index}:${column}`;
      conflicts.push({ id, row: index, column, project: after, base, bureau, source });
    }
  }
  return { cells, conflicts, corrections };
}

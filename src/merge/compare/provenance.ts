import type { Edition } from "../../form/edition";
import type { LedgerEntry } from "../own/ledger";
import { matchRows } from "./matchRows";
import { rowProject } from "./rowProject";
import { sameValue } from "../filed/sameValue";
import type { MergeState } from "../own/state";
import type { DataColumn } from "../own/askedColumns";
import { columnsShown, summaryCells } from "../own/summaryTable";

/** Where a cell of 汇总表 comes from. */
export interface Provenance {
  readonly column: DataColumn;
  readonly entry: LedgerEntry;
  /** "申报书!D11"; empty where the ledger does not say. */
  readonly cell: string;
  /** What the form said. */
  readonly source: string;
  /** Whether the bureau has written something else over it. */
  readonly corrected: boolean;
}

/**
 * Tells of a cell of 汇总表 (0-based) by which file, sheet and cell it was filled. Null outside the columns of
 * 附件4-5 and on rows without an entry in the ledger.
 */
export function provenanceOf(
  { summary, ledger }: MergeState,
  row: number,
  col: number,
  edition: Edition,
): Provenance | null {
  const column = summary
    ? columnsShown(summary).find((each) => each !== "sequence" && summary.columns[each] === col)
    : undefined;
  const index = summary?.rows.findIndex((each) => each.row === row) ?? -1;
  if (!summary || !column || index < 0) return null;
  const { pairs } = matchRows(
    summary.rows,
    ledger.map((each) => rowProject(each, true, summary.asked)),
    summary,
    edition,
  );
  const pair = pairs.find((each) => each.row === index);
  const entry = pair && ledger[pair.project];
  if (!entry) return null;
  const source = summaryCells(entry.values, summary.asked)[column] ?? "";
  const corrected = !sameValue(summary.rows[index]!.cells[column], source);
  return { column, entry, cell: entry.cells[column] ?? "", source, corrected };
}

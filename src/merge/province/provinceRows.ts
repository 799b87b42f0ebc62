import type { Edition, RecommendingUnit } from "../../form/edition";
import type { MergeResult } from "../compare/applyMerge";
import type { CountedProject } from "../figures/groupSums";
import type { PrintedValues } from "../filed/printApplication";
import type { LedgerEntry } from "../own/ledger";
import { rowValues, type SummaryCells } from "../own/summaryTable";
import { isFormless, provinceFacts } from "./provinceColumns";
import type { ProvinceState } from "./provinceState";

/** A row of 省级汇总表. */
export interface ProvinceRow {
  /** Null where the unit is none of the list. */
  readonly unit: RecommendingUnit | null;
  readonly unitName: string;
  /** The city's workbook; "" for a row that the province typed. */
  readonly file: string;
  /** 本地序号. */
  readonly sequence: string;
  readonly cells: SummaryCells;
  /** Null for a row that the province typed. */
  readonly entry: LedgerEntry | null;
  /** What is known of it: the ledger's values, with what the table says in its columns. */
  readonly values: PrintedValues;
  /** Ids of its amounts that are in doubt: by its city's ledger, or beside the other units' projects. */
  readonly doubted: readonly string[];
}

/** The rows of the province's table after a merge, in their order. */
export function provinceRows(
  { summary, ledger }: MergeResult,
  state: ProvinceState,
  edition: Edition,
): readonly ProvinceRow[] {
  const byPlace = new Map(ledger.map((entry) => [entry.state === "listed" ? entry.place : null, entry]));
  return summary.rows.map(({ row, cells }, index) => {
    const entry = byPlace.get(index + 1) ?? null;
    const facts = entry && provinceFacts(entry);
    const unitName = facts?.unit ?? (row === null ? "" : (state.unitAt[row] ?? ""));
    return {
      unit: edition.recommendingUnits.find(({ name }) => name === unitName) ?? null,
      unitName,
      file: facts?.file ?? "",
      sequence: facts?.sequence ?? (row === null ? "" : (state.sequenceAt[row] ?? "")),
      cells,
      entry,
      values: { ...entry?.values, ...rowValues(cells, summary.asked) },
      doubted: entry?.doubted ?? [],
    };
  });
}

/** The rows as the statistics take them; one without a form has no figures. */
export function countedRows(rows: readonly ProvinceRow[]): readonly CountedProject[] {
  return rows.map(({ values, entry, doubted, unitName }) => ({
    values,
    openFindings: entry?.openFindings ?? 0,
    doubted,
    place: unitName || "（未写明）",
    formless: entry === null || isFormless(entry),
  }));
}

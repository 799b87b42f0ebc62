import type { MergeChoices, MergeResult } from "../../merge/compare/applyMerge";
import type { PreparedMerge } from "../../merge/compare/prepareMerge";
import { stampOf } from "../../merge/own/stamp";
import type { SheetPlan } from "../../sheet/plan";
import type { WorkbookEdits } from "../../sheet/edits";
import type { MergeStages } from "../services";
import { readAt } from "../readAt";

export interface PlannedWrite {
  readonly result: MergeResult;
  /** Sheets to be made anew; 汇总表 only where there is none yet. */
  readonly plans: readonly SheetPlan[];
  /** What changes in the 汇总表 that is there. */
  readonly edits: WorkbookEdits["edits"];
  /** The workbook already shows all this. */
  readonly nothing: boolean;
}

/** What the merge writes with these choices. */
export function plannedWrite(
  prepared: PreparedMerge,
  choices: MergeChoices,
  workbook: string,
  stages: MergeStages,
): PlannedWrite {
  const { currentEdition: edition, applyMerge, mergedSheets, summaryChanges } = stages;
  const { state } = prepared.preview;
  const { placement } = choices;
  const result = applyMerge(prepared.preview, choices, edition);
  const sheetsAt = (made: string) =>
    mergedSheets(result, prepared.opinions, placement, edition, workbook, made);
  const sheets = sheetsAt(readAt(new Date()));
  if (!state.summary) return { result, plans: [sheets.summary, ...sheets.own], edits: [], nothing: false };

  const edit = summaryChanges(state.summary, result.summary, edition);
  // rows that the bureau corrected or sorted by hand get a new stamp, else the province would see a changed table
  const stale = state.facts.stamp !== stampOf(result.summary.rows);
  const edited = stale || edit.deleteRows.length + edit.insertRows.length + edit.cells.length > 0;
  const before = mergedSheets(
    { summary: state.summary, ledger: state.ledger },
    state.opinions,
    state.facts.placement,
    edition,
    workbook,
    state.facts.made,
  );
  return {
    result,
    plans: sheets.own,
    edits: edited ? [edit] : [],
    nothing: !edited && sayingOf(before.own) === sayingOf(sheetsAt(state.facts.made).own),
  };
}

/** What sheets say, in whatever order: the bureau may have sorted them. */
function sayingOf(plans: readonly SheetPlan[]): string {
  return JSON.stringify(
    plans.map((plan) => ({ ...plan, rows: plan.rows.map((row) => JSON.stringify(row)).sort() })),
  );
}

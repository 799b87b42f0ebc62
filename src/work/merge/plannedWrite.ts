import type { Edition } from "../../form/edition";
import type { MergeChoices, MergeResult } from "../../merge/compare/applyMerge";
import type { PreparedMerge } from "../../merge/compare/prepareMerge";
import { stampOf } from "../../merge/own/stamp";
import type { MergeState } from "../../merge/own/state";
import type { SheetEdits, WorkbookEdits } from "../../sheet/edits";
import type { SheetPlan } from "../../sheet/plan";
import { withBeside } from "../../report/besideTable";
import { readAt } from "../readAt";
import type { MergeStages } from "../services";

/** The workbook that is written. */
export interface Target {
  readonly name: string;
  readonly now: Date;
  /** City and unit that take the place of those in the table's head; "" leaves what stands there. */
  readonly head?: { readonly city: string; readonly unit: string };
}

export interface PlannedWrite {
  readonly result: MergeResult;
  /** 汇总表 in place where there is one, else anew, and our other sheets. */
  changes(): WorkbookEdits;
  /** The workbook already shows all this. */
  isNothing(): boolean;
}

/** What the merge writes with these choices; the sheets are laid out when they are asked for. */
export function plannedWrite(
  prepared: PreparedMerge,
  choices: MergeChoices,
  { name, now, head }: Target,
  edition: Edition,
  stages: Pick<MergeStages, "applyMerge" | "mergedSheets" | "summaryChanges">,
): PlannedWrite {
  const { applyMerge, mergedSheets, summaryChanges } = stages;
  const { state } = prepared.preview;
  const merged = applyMerge(prepared.preview, choices, edition);
  const { city, unit } = merged.summary;
  const title = { city: head?.city || city, unit: head?.unit || unit };
  const result = { ...merged, summary: { ...merged.summary, ...title } };
  const sheetsAt = (made: string, stood?: MergeState) =>
    mergedSheets(result, prepared.opinions, choices.placement, edition, name, made, stood);
  const edits = (): SheetEdits[] => {
    if (!state.summary) return [];
    const edit = summaryChanges(state.summary, result.summary, edition);
    // rows that the bureau corrected or sorted by hand get a new stamp, else the province would see a changed table
    const stale = state.facts.stamp !== stampOf(result.summary.rows);
    const edited = stale || edit.deleteRows.length + edit.insertRows.length + edit.cells.length > 0;
    return edited ? [edit] : [];
  };
  return {
    result,
    changes: () => {
      const sheets = sheetsAt(readAt(now), state);
      const own = sheets.own.map((plan) => withBeside(plan, state.beside));
      const plans = state.summary ? own : [sheets.summary, ...own];
      return { plans, edits: edits() };
    },
    isNothing: () => {
      if (!state.summary || edits().length > 0) return false;
      const before = mergedSheets(
        { summary: state.summary, ledger: state.ledger },
        state.opinions,
        state.facts.placement,
        edition,
        name,
        state.facts.made,
      );
      return sayingOf(before.own) === sayingOf(sheetsAt(state.facts.made).own);
    },
  };
}

/** What sheets say, in whatever order: the bureau may have sorted them. */
function sayingOf(plans: readonly SheetPlan[]): string {
  return JSON.stringify(
    plans.map((plan) => ({ ...plan, rows: plan.rows.map((row) => JSON.stringify(row)).sort() })),
  );
}

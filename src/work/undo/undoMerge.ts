import { stampOf } from "../../merge/own/stamp";
import type { MergeStages, Services } from "../services";
import type { SheetPlan } from "../../sheet/plan";
import { withBeside } from "../../report/besideTable";
import { tableEdition } from "../merge/tableEdition";
import { editsBack } from "./editsBack";
import { newSheets, undoObstacle } from "./undoRecord";
import type { UndoRecord } from "./undoRecord";

export type UndoResult =
  | { readonly done: true; readonly text: string }
  /** Nothing was changed. */
  | { readonly done: false; readonly reason: string };

/** Puts our sheets back as they were before a merge, unless one of them was edited since. Throws the host's errors. */
export async function undoMerge({ host, merge }: Services, record: UndoRecord): Promise<UndoResult> {
  const stages = await merge();
  const now = await host.readWorkbook();
  const reason = undoObstacle(record, now);
  if (reason) return { done: false, reason };

  const { state } = record;
  const fresh = newSheets(record);
  const plans = earlierSheets(record, fresh, stages);
  const edits = editsBack(record, now).map((back) => ({ ...back, ...earlierFooter(record, stages) }));
  await host.writeOwnSheets({ plans, edits, remove: fresh }, state.summary?.sheet ?? null);
  return { done: true, text: undoneText(record, fresh) };
}

/** 项目台账, 审核意见 and 统计 as they were. */
function earlierSheets(
  { before, state, after }: UndoRecord,
  fresh: readonly string[],
  stages: MergeStages,
): SheetPlan[] {
  if (!state.summary) return [];
  const { mergedSheets, ledgerSheet } = stages;
  const edition = tableEdition(stages.editionFor(before), state);
  const { summary, ledger, opinions, facts } = state;
  const { own } = mergedSheets({ summary, ledger }, opinions, facts.placement, edition, before.name);
  const keptFacts = ledgerSheet(ledger, facts, edition); // with the stamp as it was, not that of edited rows
  return own
    .map((plan) => withBeside(plan.name === keptFacts.name ? keptFacts : plan, state.beside))
    .filter(({ name }) => !fresh.includes(name) && after.some((sheet) => sheet.name === name));
}

/** A table that carried no stamp of ours had a footer that is not known. */
function earlierFooter({ state }: UndoRecord, { summaryFooter }: MergeStages): { footer?: string } {
  const { summary, facts } = state;
  if (!summary || facts.stamp === "") return {};
  return { footer: summaryFooter(summary.rows).replace(stampOf(summary.rows), facts.stamp) };
}

function undoneText({ state, edits }: UndoRecord, fresh: readonly string[]): string {
  const removed = fresh.length > 0 ? `已删去这次新建的工作表：${fresh.join("、")}。` : "";
  const rows = edits.some(({ deleteRows }) => deleteRows.length > 0)
    ? "补回的行沿用上一行的格式，公式补回为数值，请核对。"
    : "";
  const footer =
    edits.some((each) => each.footer !== undefined) && state.facts.stamp === ""
      ? "汇总表页脚里的核对码没有撤掉，打印前请核对。"
      : "";
  return `已撤销本次汇总，工作表恢复到汇总以前。${removed}${rows}${footer}`;
}

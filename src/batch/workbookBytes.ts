import { asMacroWorkbook, describeEditProblem, editXlsx, writeXlsx, type WorkbookEdits } from "../files/node";
import { currentEdition as edition } from "../form";
import type { MergeResult } from "../merge/compare/applyMerge";
import type { MergeState } from "../merge/own/state";
import type { MergedSheets } from "../report/mergedSheets";
import { summaryChanges } from "../report/summaryChanges";
import { WriteFailure } from "./writeSafely";

/**
 * The bytes of the bureau's workbook after a merge. `before` are the bytes at `path` that hold `state`: there 汇总表
 * is edited in place, our other sheets are written anew and everything else stays. Throws WriteFailure where a
 * workbook that could be read cannot be edited.
 */
export async function workbookBytes(
  path: string,
  before: Uint8Array | null,
  state: MergeState,
  result: MergeResult,
  sheets: MergedSheets,
): Promise<Uint8Array> {
  if (!before) {
    const bytes = await writeXlsx([sheets.summary, ...sheets.own], { title: sheets.summary.name });
    return /\.xlsm$/i.test(path) ? asMacroWorkbook(bytes) : bytes;
  }
  const changes: WorkbookEdits = state.summary
    ? { edits: [summaryChanges(state.summary, result.summary, edition)], plans: sheets.own }
    : { edits: [], plans: [sheets.summary, ...sheets.own] };
  const edited = await editXlsx(before, changes);
  if (edited.ok) return edited.bytes;
  const problem = describeEditProblem(edited.problem, path);
  throw new WriteFailure(`${problem}或用 --out 另写一个文件名，另存一份只含本工具的表。`);
}

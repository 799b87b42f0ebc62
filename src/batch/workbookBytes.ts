import { editXlsx, writeXlsx } from "../files/node";
import { currentEdition as edition } from "../form";
import type { MergeResult } from "../merge/applyMerge";
import type { MergeState } from "../merge/state";
import type { MergedSheets } from "../report/mergedSheets";
import { summaryChanges } from "../report/summaryChanges";

/**
 * The bytes of the bureau's workbook after a merge. `before` are the bytes that hold `state`: there 汇总表 is
 * edited in place, our other sheets are written anew and everything else stays.
 */
export async function workbookBytes(
  before: Uint8Array | null,
  state: MergeState,
  result: MergeResult,
  sheets: MergedSheets,
): Promise<Uint8Array> {
  const title = sheets.summary.name;
  if (!before) return writeXlsx([sheets.summary, ...sheets.own], { title });
  if (!state.summary) return editXlsx(before, { edits: [], plans: [sheets.summary, ...sheets.own] });
  const edits = summaryChanges(state.summary, result.summary, edition);
  return editXlsx(before, { edits: [edits], plans: sheets.own });
}

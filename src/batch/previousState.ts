import type { Edition } from "../form/edition";
import { foreignSheets } from "../merge/own/foreignSheets";
import { nothingMerged, readState, type MergeState } from "../merge/own/state";
import { openOutput } from "./openOutput";
import type { OutputProblem } from "./outputs";

type Previous =
  | { readonly ok: true; readonly bytes: Uint8Array | null; readonly state: MergeState }
  | ({ readonly ok: false } & OutputProblem);

/** Why a workbook with sheets of these names, which are none of ours, is left alone. */
export function foreignText(path: string, foreign: readonly string[]): string {
  const names = foreign.map((name) => `“${name}”`).join("、");
  return `“${path}”中名为${names}的工作表不是本工具生成的，写入会覆盖它。为免覆盖，没有汇总；请把它改名后重试，或用 --out 另写一个文件名，另存一份只含本工具的表。`;
}

/** What the output file holds of earlier runs. A file that is none of ours is not written over. */
export async function readPrevious(path: string, edition: Edition): Promise<Previous> {
  const opened = await openOutput(path);
  if (!opened.ok) return opened;
  if (!opened.before) return { ok: true, bytes: null, state: nothingMerged };
  const { bytes, workbook } = opened.before;
  const state = readState(workbook, edition);
  if (!state.summary && state.ledger.length === 0) {
    return {
      ok: false,
      usage: true,
      reason: `“${path}”已存在，但里面没有汇总表或项目台账。为免覆盖它，没有汇总；请用 --out 另写一个文件名。`,
    };
  }
  const foreign = foreignSheets(workbook, state, edition);
  if (foreign.length > 0) {
    return { ok: false, usage: true, reason: foreignText(path, foreign) };
  }
  return { ok: true, bytes, state };
}

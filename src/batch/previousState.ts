import { readFile } from "node:fs/promises";
import { describeFileProblem } from "../files/node";
import type { Edition } from "../form/edition";
import { foreignSheets } from "../merge/own/foreignSheets";
import { nothingMerged, readState, type MergeState } from "../merge/own/state";
import { fileErrorText } from "./fileErrorText";
import { readInWorker } from "./files";

export type Previous =
  | { readonly ok: true; readonly bytes: Uint8Array | null; readonly state: MergeState }
  | { readonly ok: false; readonly usage: boolean; readonly reason: string };

/** What the output file holds of earlier runs. A file that is none of ours is not written over. */
export async function readPrevious(path: string, edition: Edition): Promise<Previous> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return { ok: true, bytes: null, state: nothingMerged };
    return { ok: false, usage: false, reason: `“${path}”${fileErrorText(error)}` };
  }
  const result = await readInWorker(path, bytes.slice());
  if (!result.ok) {
    return {
      ok: false,
      usage: true,
      reason: `${describeFileProblem(result.problem, path)}为免覆盖它，没有汇总。`,
    };
  }
  const state = readState(result.workbook, edition);
  if (!state.summary && state.ledger.length === 0) {
    return {
      ok: false,
      usage: true,
      reason: `“${path}”已存在，但里面没有汇总表或项目台账。为免覆盖它，没有汇总；请用 --out 另写一个文件名。`,
    };
  }
  const foreign = foreignSheets(result.workbook, state, edition);
  if (foreign.length > 0) {
    const names = foreign.map((name) => `“${name}”`).join("、");
    return {
      ok: false,
      usage: true,
      reason: `“${path}”中名为${names}的工作表不是本工具生成的，写入会覆盖它。为免覆盖，没有汇总；请把它改名后重试，或用 --out 另写一个文件名，另存一份只含本工具的表。`,
    };
  }
  return { ok: true, bytes, state };
}

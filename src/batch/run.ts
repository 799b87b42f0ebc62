import { basename } from "node:path";
import { currentEdition as edition } from "../form";
import { applyMerge } from "../merge/compare/applyMerge";
import { ownSheets } from "../merge/own/ownSheets";
import { prepareMerge } from "../merge/compare/prepareMerge";
import { mergedSheets } from "../report/mergedSheets";
import { wordFinding } from "../report/wording";
import type { FileOutcome } from "./fileOutcome";
import { headOf, headRemark, unitOf } from "./head";
import { openInputs, type Inputs } from "./inputs";
import { mergeReport } from "./mergeReport";
import type { Options } from "./options";
import { peopleTable } from "./peopleTable";
import { readAt } from "./readAt";
import { readSources } from "./readSources";
import { resultJson } from "./resultJson";
import { workbookBytes } from "./workbookBytes";
import { writeSafely, WriteFailure } from "./writeSafely";

/** Where a run says what it does; lines without their ends. */
export interface Console {
  /** For people and pipes. */
  say(text: string): void;
  /** Faults. */
  complain(text: string): void;
  /** One line that is written over, on a terminal only. */
  progress(text: string): void;
}

export const exitCodes = { done: 0, nothingRead: 1, wrongUsage: 2 } as const;

/** Merges what was read into what the output holds, and writes what the options ask for. Throws WriteFailure. */
async function mergeAndWrite(
  options: Options,
  { before, state, explanations }: Inputs,
  outcomes: readonly FileOutcome[],
  console: Console,
): Promise<number> {
  const read = outcomes.flatMap((outcome) => (outcome.status === "read" ? [outcome] : []));
  const sources = {
    filed: read.flatMap((outcome) => outcome.filed),
    files: outcomes.filter((outcome) => outcome.status !== "unreadable").map((outcome) => outcome.file),
    complete: false,
    offered: [...read.flatMap((outcome) => outcome.offered), ...explanations],
    unit: unitOf(options, edition),
  };
  const { preview, opinions, shared } = prepareMerge(state, sources, edition, wordFinding);
  const { placement } = state.facts;
  const head = { sheet: ownSheets.summary, ...headOf(options, edition) };
  const result = applyMerge(preview, { placement, head }, edition);
  const rows = result.summary.rows.length;
  if (options.json) {
    const json = resultJson(outcomes, { preview, rows, shared }, edition, wordFinding);
    await writeSafely(options.json, `${JSON.stringify(json, null, 1)}\n`);
  }
  if (read.length === 0) {
    console.complain("没有读到任何申报书，没有汇总。");
    return exitCodes.nothingRead;
  }
  console.say(mergeReport(preview, rows, edition));
  if (options.out) {
    const remark = headRemark(result.summary, edition);
    if (remark !== "") console.say(remark);
    const sheets = mergedSheets(result, opinions, placement, edition, basename(options.out));
    await writeSafely(options.out, await workbookBytes(options.out, before, state, result, sheets));
    console.say(`已写入 ${options.out}`);
  }
  return exitCodes.done;
}

/** Reads, checks, merges and writes as the options say; gives the exit status. */
export async function run(options: Options, console: Console, now: Date): Promise<number> {
  const opened = await openInputs(options, edition);
  if (!opened.ok) {
    console.complain(opened.reason);
    return exitCodes.wrongUsage;
  }
  const { files } = opened.inputs;
  const outcomes = await readSources(files, edition, readAt(now), (done, file) =>
    console.progress(`正在读取 ${done}/${files.length}：${file}`),
  );
  console.progress("");
  console.say(peopleTable(outcomes));
  try {
    return await mergeAndWrite(options, opened.inputs, outcomes, console);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    console.complain(error.message);
    return exitCodes.wrongUsage;
  }
}

import { basename } from "node:path";
import { currentEdition as edition } from "../form";
import { applyMerge } from "../merge/applyMerge";
import type { Opinion } from "../merge/opinions";
import { prepareMerge } from "../merge/prepareMerge";
import { ownSheets } from "../merge/ownSheets";
import { nothingMerged } from "../merge/state";
import { mergedSheets } from "../report/mergedSheets";
import { wordFinding } from "../report/wording";
import { readExplanations } from "./explanations";
import type { FileOutcome } from "./fileOutcome";
import { findFiles } from "./findFiles";
import { headOf } from "./head";
import { workbookBytes } from "./workbookBytes";
import { mergeReport } from "./mergeReport";
import type { Options } from "./options";
import { peopleTable } from "./peopleTable";
import { readPrevious } from "./previousState";
import { readAt } from "./readAt";
import { readSources } from "./readSources";
import { resultJson } from "./resultJson";
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

/** Reads, checks, merges and writes as the options say; gives the exit status. */
export async function run(options: Options, console: Console, now: Date): Promise<number> {
  const refuse = (reason: string): number => {
    console.complain(reason);
    return exitCodes.wrongUsage;
  };
  const written = [options.out, options.json, options.explanations].filter((path) => path !== undefined);
  const search = await findFiles(options.sources, written);
  if (!search.ok) return refuse(search.reason);
  const previous = options.out ? await readPrevious(options.out, edition) : null;
  if (previous && !previous.ok) return refuse(previous.reason);
  const explained = options.explanations ? await readExplanations(options.explanations) : null;
  if (explained && !explained.ok) return refuse(explained.reason);

  const outcomes = await readSources(search.files, edition, readAt(now), (done, file) =>
    console.progress(`正在读取 ${done}/${search.files.length}：${file}`),
  );
  console.progress("");
  const read = outcomes.filter(
    (outcome): outcome is FileOutcome & { status: "read" } => outcome.status === "read",
  );
  const offered: readonly Opinion[] = [
    ...read.flatMap((outcome) => outcome.offered),
    ...(explained ? explained.opinions : []),
  ];
  const filed = read.flatMap((outcome) => outcome.filed);
  const state = previous?.state ?? nothingMerged;
  const files = outcomes.filter((outcome) => outcome.status !== "unreadable").map((outcome) => outcome.file);
  const { preview, opinions, shared } = prepareMerge(
    state,
    { filed, files, complete: false, offered },
    edition,
    wordFinding,
  );
  const { placement } = state.facts;
  const head = { sheet: ownSheets.summary, ...headOf(options, edition) };
  const result = applyMerge(preview, { placement, head }, edition);

  console.say(peopleTable(outcomes));
  try {
    if (options.json) {
      const facts = { preview, rows: result.summary.rows.length, shared };
      await writeSafely(
        options.json,
        `${JSON.stringify(resultJson(outcomes, facts, edition, wordFinding), null, 1)}\n`,
      );
    }
    if (read.length === 0) {
      console.complain("没有读到任何申报书，没有汇总。");
      return exitCodes.nothingRead;
    }
    console.say(mergeReport(preview, result.summary.rows.length, edition));
    if (options.out) {
      const sheets = mergedSheets(result, opinions, placement, edition, basename(options.out));
      await writeSafely(options.out, await workbookBytes(previous?.bytes ?? null, state, result, sheets));
      console.say(`已写入 ${options.out}`);
    }
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    return refuse(error.message);
  }
  return exitCodes.done;
}

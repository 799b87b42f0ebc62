import { basename } from "node:path";
import { massLossText } from "../report/massLossText";
import { wordFinding } from "../report/wording";
import { shownName } from "../text/person/shownName";
import { lossIn } from "../work/merge/loss";
import { compareOutcomes, mergeWorkbook } from "../work/merge/mergeWorkbook";
import { sealConsole, type Console } from "./console";
import { resolveAnswers } from "./answers";
import { entryStore, type EntryStore } from "./entryStore";
import { exitCodes } from "./exitCodes";
import { headRemark, resolveHead, type ResolvedHead } from "./head";
import type { Inputs } from "./inputs";
import { mergeReport } from "../report/mergeReport";
import type { Options } from "./options";
import { passedText } from "./passedText";
import { peopleTable } from "../report/peopleTable";
import { settingsTexts } from "../report/settings/faultTexts";
import { receiptText, refusalText } from "../report/receiptText";
import { tableEdition } from "../work/merge/tableEdition";
import { readAt } from "../work/readAt";
import { readInputs, unusedSettings, withSettingsSheet } from "./runSettings";
import { entriesOf, type SourceFile } from "./readFileForms";
import { runProvince } from "./runProvince";
import { resultText } from "../report/json/resultJson";
import { withdrawText } from "./withdrawText";
import { workbookBytes } from "./workbookBytes";
import { writeSafely, WriteFailure } from "./writeSafely";

type GivenHead = Extract<ResolvedHead, { readonly ok: true }>;

function waitsText(count: number, out: string | undefined): string {
  const stands = out === undefined ? "" : `“${out}”没有写入，保持原样。`;
  return `有 ${count} 个问题等您答复（见上面的“请核对”）。${stands}请加上 --same 项目名称（同一项目）或 --two 项目名称（两个项目），再运行一次。`;
}

/** Merges what was read into what the output holds, and writes what the options ask for. Throws WriteFailure. */
async function mergeAndWrite(
  options: Options,
  { before, state, open: editions, resultBefore, explanations, ...inputs }: Inputs,
  given: GivenHead,
  files: readonly SourceFile[],
  console: Console,
  now: Date,
): Promise<number> {
  const outcomes = files.map(({ outcome }) => outcome);
  const read = outcomes.filter(({ status }) => status === "read");
  const edition = tableEdition(
    editions,
    state,
    read.flatMap((each) => (each.status === "read" ? each.filed : [])),
  );
  const input = { state, outcomes, explanations, unit: given.known?.name, now };
  const resolved = resolveAnswers(options, (answers) => compareOutcomes(input, answers, edition));
  if (!resolved.ok) {
    console.complain(resolved.reason);
    return exitCodes.wrongUsage;
  }
  const { answers, open, prepared } = resolved;
  const { preview, shared } = prepared;
  const waits = options.ask === true && open.length > 0;
  const loss = options.withdraw ? null : lossIn(preview);
  if (loss && options.out) {
    console.complain(`${massLossText(loss)}${withdrawText(options.out)}`);
    return exitCodes.questionsOpen;
  }
  const name = shownName(basename(options.out ?? ""));
  const merged = mergeWorkbook(prepared, { name, now, head: given.head }, edition);
  const { result } = merged;
  const rows = result.summary.rows.length;
  const { receipts } = prepared;
  const came = read.length > 0 || receipts.some(({ taken }) => taken > 0);
  if (read.length > 0) console.say(mergeReport({ preview, shared, answers }, rows, edition));
  for (const receipt of receipts) {
    console.say(receiptText(receipt));
    for (const refused of receipt.refused) console.say(`  ${refusalText(refused)}`);
  }
  if (options.out && came && !waits) {
    const remark = headRemark(result.summary, edition);
    if (remark !== "") console.say(remark);
    const changes = withSettingsSheet(merged.changes(), inputs);
    await writeSafely(options.out, await workbookBytes(options.out, before, changes), before);
    console.say(`已写入 ${options.out}`);
  }
  if (options.json) {
    const facts = { preview, rows, shared, answers, settings: inputs.settings };
    await writeSafely(options.json, resultText(entriesOf(files), facts, edition, wordFinding), resultBefore);
  }
  if (waits) console.complain(waitsText(open.length, options.out));
  if (came) return waits ? exitCodes.questionsOpen : exitCodes.done;
  console.complain(
    receipts.length > 0 ? "退回单里没有可以采用的企业说明，没有写入。" : "没有读到任何申报书，没有汇总。",
  );
  return exitCodes.nothingRead;
}

/** Reads, checks, merges and writes as the options say; gives the exit status. */
export async function run(options: Options, terminal: Console, now: Date): Promise<number> {
  const console = sealConsole(terminal);
  if (options.province) return runProvince(options, console, now);
  const entries = entryStore(options.json ?? "");
  try {
    return await runMerge(options, console, now, entries);
  } finally {
    entries.close();
  }
}

async function runMerge(options: Options, console: Console, now: Date, entries: EntryStore): Promise<number> {
  const opened = await readInputs(options, readAt(now), console, entries);
  if (!opened.ok) {
    console.complain(opened.reason);
    return opened.usage ? exitCodes.wrongUsage : exitCodes.notWritten;
  }
  const { inputs, read } = opened;
  const given = resolveHead(options, inputs.open);
  if (!given.ok) {
    console.complain(given.reason);
    return exitCodes.wrongUsage;
  }
  console.progress("");
  console.say(peopleTable(read.map(({ outcome }) => outcome)));
  if (inputs.settings) for (const line of settingsTexts(inputs.settings)) console.say(line);
  for (const line of unusedSettings(inputs, read)) console.say(line);
  if (inputs.passed.length > 0) console.say(passedText(inputs.passed));
  try {
    return await mergeAndWrite(options, inputs, given, read, console, now);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    console.complain(error.message);
    return error.changed ? exitCodes.changedMeanwhile : exitCodes.notWritten;
  }
}

import { basename } from "node:path";
import type { ProvinceState } from "../merge/province/provinceState";
import { provinceLossText } from "../report/massLossText";
import { planProvince } from "../report/planProvince";
import { tableFiles } from "../report/documents/package/packageNames";
import { provinceReport } from "../report/provinceReport";
import { ofOneYear, type OneYear } from "../report/years";
import { olderText } from "../report/unitTexts";
import { wordFinding } from "../report/wording";
import { lossIn } from "../work/merge/loss";
import { resolveAnswers } from "./answers";
import type { Console } from "./console";
import { findFiles } from "./findFiles";
import type { Options } from "./options";
import { outputProblem, type OutputProblem } from "./outputs";
import { previousResult } from "./previousResult";
import { passedText } from "./passedText";
import { provinceJson } from "../report/json/provinceJson";
import { readProvinceFiles } from "./provinceFiles";
import { exitCodes } from "./exitCodes";
import { readPreviousProvince, type ReadPrevious } from "./previousState";
import { readAt } from "../work/readAt";
import { readingOn } from "./readingOn";
import { openTables, resolveTables } from "./tableChoices";
import type { JudgedBy } from "../report/settings/judgedBy";
import { settingsTexts } from "../report/settings/faultTexts";
import { withSettingsSheet } from "./runSettings";
import { readGivenSettings } from "./settings";
import type { Stamp } from "./stamp";
import { removeLeftovers } from "./temporaryFiles";
import { withdrawText } from "./withdrawText";
import { workbookBytes } from "./workbookBytes";
import { writeSafely, WriteFailure } from "./writeSafely";

type Before = Extract<ReadPrevious<ProvinceState>, { readonly ok: true }>;

/** 本次申报设置 by which the tables are judged, with the file that it stands in. */
function judgedBy({ settings }: Before, { settings: given, out }: Options): JudgedBy | null {
  return settings && { ...settings, file: basename(given ?? out!) };
}

/** Merges what was read as the options say, and writes it. Throws WriteFailure. */
async function mergeAndWrite(
  options: Options,
  { files, edition }: OneYear,
  before: Before,
  resultBefore: Stamp | null,
  console: Console,
  now: Date,
): Promise<number> {
  const { bytes, state } = before;
  const out = options.out!;
  const tables = files.flatMap((each) => each.tables);
  const unread = files.flatMap((each) => each.unread);
  const supported = files.flatMap((each) => each.supported);
  const complain = (reason: string, status: number): number => {
    console.complain(reason);
    return status;
  };
  const said = resolveTables(options, tables, edition);
  if (!said.ok) return complain(said.reason, exitCodes.wrongUsage);
  const reading = { state, tables, supported, unread, today: readAt(now).slice(0, 10) };
  const resolved = resolveAnswers(options, (answers) => {
    const plan = planProvince(reading, { ...said.choices, answers }, edition, wordFinding);
    return { plan, preview: plan.prepared.preview };
  });
  if (!resolved.ok) return complain(resolved.reason, exitCodes.wrongUsage);
  const { plan, preview } = resolved.prepared;
  const loss = options.withdraw ? null : lossIn(preview);
  if (loss) return complain(`${provinceLossText(loss)}${withdrawText(out)}`, exitCodes.questionsOpen);
  const open = options.ask ? openTables(plan.prepared.units, said.choices) : [];
  const waits = options.ask === true && resolved.open.length + open.length > 0;
  if (tables.length > 0) console.say(provinceReport(plan, edition));
  if (tables.length > 0 && !waits) {
    const changes = withSettingsSheet(plan.sheets, {
      ...before,
      settingsGiven: options.settings !== undefined,
    });
    await writeSafely(out, await workbookBytes(out, bytes, changes), bytes);
    console.say(`已写入 ${out}`);
  }
  if (options.json) {
    const judged = judgedBy(before, options);
    const json = provinceJson(files, plan, resolved.answers, edition, wordFinding, judged);
    await writeSafely(options.json, `${JSON.stringify(json, null, 1)}\n`, resultBefore);
  }
  if (tables.length === 0) return complain("没有读到任何市（州）的汇总表，没有汇总。", exitCodes.nothingRead);
  if (!waits) return exitCodes.done;
  const asked = open.map((each) => `${olderText(each)}请加上 --prefer 或 --together 写明。`);
  const questions =
    resolved.open.length > 0
      ? [`有 ${resolved.open.length} 个问题等您答复（见上面的“请核对”），请加上 --same 或 --two 写明。`]
      : [];
  return complain(
    [...asked, ...questions, `“${out}”没有写入，保持原样。`].join("\n"),
    exitCodes.questionsOpen,
  );
}

/** Merges the cities' workbooks into the province's as the options say; gives the exit status. */
export async function runProvince(options: Options, console: Console, now: Date): Promise<number> {
  const out = options.out!;
  const refuse = ({ reason, usage }: OutputProblem): number => {
    console.complain(reason);
    return usage ? exitCodes.wrongUsage : exitCodes.notWritten;
  };
  const wrong = await outputProblem(options);
  if (wrong) return refuse(wrong);
  const outputs = [out, options.json].filter((path) => path !== undefined);
  for (const path of outputs) await removeLeftovers(path);
  const search = await findFiles(options.sources, [...outputs, options.settings ?? []].flat());
  if (!search.ok) return refuse({ reason: search.reason, usage: true });
  const result = await previousResult(options.json);
  if (!result.ok) return refuse(result.problem);
  const given = await readGivenSettings(options.settings);
  if (!given.ok) return refuse({ reason: given.reason, usage: true });
  const read = await readPreviousProvince(out, given.settings);
  if (!read.ok) return refuse(read);
  const wanted = new Set(tableFiles(search.files.map(({ path }) => path)));
  const tables = search.files.filter(({ path }) => wanted.has(path));
  const received = await readProvinceFiles(tables, read.open, { onSource: readingOn(console) });
  const ofYear = ofOneYear(received, read.state.ledger, read.open);
  console.progress("");
  for (const line of ofYear.files.flatMap(({ said }) => said)) console.say(line);
  const judged = judgedBy(read, options);
  if (judged) for (const line of settingsTexts(judged)) console.say(line);
  if (search.passed.length > 0) console.say(passedText(search.passed));
  try {
    return await mergeAndWrite(options, ofYear, read, result.before, console, now);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    console.complain(error.message);
    return error.changed ? exitCodes.changedMeanwhile : exitCodes.notWritten;
  }
}

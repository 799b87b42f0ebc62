import { currentEdition as edition } from "../form";
import { noProvince, readProvinceState, type ProvinceState } from "../merge/province/provinceState";
import { massLoss } from "../merge/compare/massLoss";
import { provinceSheetNames } from "../merge/province/provinceColumns";
import { massLossText } from "../report/massLossText";
import { planProvince } from "../report/planProvince";
import { provinceReport } from "../report/provinceReport";
import { wordFinding } from "../report/wording";
import type { Console } from "./console";
import { findFiles } from "./findFiles";
import { openOutput } from "./openOutput";
import type { Options } from "./options";
import { outputProblem, type OutputProblem } from "./outputs";
import { passedText } from "./passedText";
import { readProvinceFiles } from "./provinceFiles";
import { exitCodes } from "./exitCodes";
import { removeLeftovers } from "./temporaryFiles";
import { withdrawText } from "./withdrawText";
import { workbookBytes } from "./workbookBytes";
import { writeSafely, WriteFailure } from "./writeSafely";

type Before =
  | { readonly ok: true; readonly bytes: Uint8Array | null; readonly state: ProvinceState }
  | ({ readonly ok: false } & OutputProblem);

/** What the province's workbook holds; one that is none of ours is not written over. */
async function readBefore(path: string): Promise<Before> {
  const opened = await openOutput(path);
  if (!opened.ok) return opened;
  if (!opened.before) return { ok: true, bytes: null, state: noProvince };
  const { bytes, workbook } = opened.before;
  const state = readProvinceState(workbook, edition);
  if (state.summary || state.ledger.length > 0) return { ok: true, bytes, state };
  return {
    ok: false,
    usage: true,
    reason: `“${path}”已存在，但里面没有省级汇总表。为免覆盖它，没有汇总；请用 --out 另写一个文件名。`,
  };
}

/** Merges the cities' workbooks into the province's as the options say; gives the exit status. */
export async function runProvince(options: Options, console: Console): Promise<number> {
  const out = options.out!;
  const refuse = (reason: string, usage: boolean): number => {
    console.complain(reason);
    return usage ? exitCodes.wrongUsage : exitCodes.notWritten;
  };
  const wrong = await outputProblem(options);
  if (wrong) return refuse(wrong.reason, wrong.usage);
  await removeLeftovers(out);
  const search = await findFiles(options.sources, [out]);
  if (!search.ok) return refuse(search.reason, true);
  const before = await readBefore(out);
  if (!before.ok) return refuse(before.reason, before.usage);
  const files = await readProvinceFiles(search.files, edition, (done, file) =>
    console.progress(`正在读取 ${done}/${search.files.length}：${file}`),
  );
  console.progress("");
  for (const line of files.flatMap(({ said }) => said)) console.say(line);
  if (search.passed.length > 0) console.say(passedText(search.passed));
  const tables = files.flatMap((each) => each.tables);
  const unread = files.flatMap((each) => each.unread);
  if (tables.length === 0) {
    console.complain("没有读到任何市（州）的汇总表，没有汇总。");
    return exitCodes.nothingRead;
  }
  const supported = files.flatMap((each) => each.supported);
  const plan = planProvince({ state: before.state, tables, supported, unread }, {}, edition, wordFinding);
  const loss = options.withdraw ? null : massLoss(plan.prepared.preview);
  if (loss) {
    console.complain(`${massLossText(loss, provinceSheetNames.summary)}${withdrawText(out)}`);
    return exitCodes.questionsOpen;
  }
  console.say(provinceReport(plan, edition));
  try {
    await writeSafely(out, await workbookBytes(out, before.bytes, plan.sheets), before.bytes);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    console.complain(error.message);
    return error.changed ? exitCodes.changedMeanwhile : exitCodes.notWritten;
  }
  console.say(`已写入 ${out}`);
  return exitCodes.done;
}

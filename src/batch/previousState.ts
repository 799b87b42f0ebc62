import type { Edition } from "../form/edition";
import type { MergeState } from "../merge/own/state";
import type { ProvinceState } from "../merge/province/provinceState";
import { headAlteredText } from "../work/merge/takenText";
import { editionFor } from "../work/editions";
import type { OfferedSettings } from "../work/settings/settingsIn";
import { openOutput } from "./openOutput";
import type { OutputProblem } from "./outputs";
import { previousIn, type PreviousOf } from "./previousIn";

/** What the file holds that a run writes, and its bytes; null where there is no such file yet. */
export type ReadPrevious<State> =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array | null;
      readonly state: State;
      /** The editions by which is judged what comes in. */
      readonly open: Edition;
      /** 本次申报设置 that holds: the one that was given, else the output's own. */
      readonly settings: OfferedSettings | null;
      /** The sheet in which they are put. */
      readonly settingsSheet: string;
    }
  | ({ readonly ok: false } & OutputProblem);

/** Why a workbook with sheets of these names, which are none of ours, is left alone. */
function foreignText(path: string, foreign: readonly string[], headAltered = false): string {
  if (headAltered) return `“${path}”没有写入，保持原样：${headAlteredText}`;
  const names = foreign.map((name) => `“${name}”`).join("、");
  return `“${path}”中名为${names}的工作表不是本程序生成的，写入会覆盖它。为免覆盖，没有汇总；请把它改名后重试，或用 --out 另写一个文件名，另存一份只含本程序的表。`;
}

/** What the output file holds of earlier runs. A file that is none of ours is not written over. */
export async function readPrevious(
  path: string | undefined,
  given: OfferedSettings | null,
): Promise<ReadPrevious<MergeState>> {
  const none = `“${path}”已存在，但里面没有汇总表或项目台账。为免覆盖它，没有汇总；请用 --out 另写一个文件名。`;
  return read(path, "merge", given, none);
}

/** The same of the province's workbook. */
export async function readPreviousProvince(
  path: string,
  given: OfferedSettings | null,
): Promise<ReadPrevious<ProvinceState>> {
  const none = `“${path}”已存在，但里面没有省级汇总表。为免覆盖它，没有汇总；请用 --out 另写一个文件名。`;
  return read(path, "province", given, none);
}

async function read<Kind extends keyof PreviousOf>(
  path: string | undefined,
  kind: Kind,
  given: OfferedSettings | null,
  none: string,
): Promise<ReadPrevious<PreviousOf[Kind]>> {
  const asked = { previous: kind, given };
  const opened = path === undefined ? ({ ok: true, before: null } as const) : await openOutput(path, asked);
  if (!opened.ok) return opened;
  const previous = opened.before?.held ?? previousIn(null, asked);
  if (previous.kind === "ours") {
    const { kind: _kind, ...rest } = previous;
    const open = editionFor(null, previous.settings?.settings);
    return { ok: true, bytes: opened.before?.bytes ?? null, open, ...rest };
  }
  const reason = previous.kind === "none" ? none : foreignText(path!, previous.names, previous.headAltered);
  return { ok: false, usage: true, reason };
}

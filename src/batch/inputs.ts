import type { Edition } from "../form/edition";
import type { Opinion } from "../merge/own/opinions";
import type { MergeState } from "../merge/own/state";
import { basename } from "node:path";
import type { JudgedBy } from "../report/settings/judgedBy";
import { readExplanations } from "./explanations";
import { findFiles, type FoundFile, type PassedFile } from "./findFiles";
import type { Options } from "./options";
import { outputProblem } from "./outputs";
import { previousResult } from "./previousResult";
import { readPrevious } from "./previousState";
import { readGivenSettings } from "./settings";
import type { Stamp } from "./stamp";
import { removeLeftovers } from "./temporaryFiles";

/** What a run starts from, besides the forms themselves. */
export interface Inputs {
  readonly files: readonly FoundFile[];
  readonly passed: readonly PassedFile[];
  /** The output of an earlier run, if there is one: its bytes and what they hold. */
  readonly before: Uint8Array | null;
  readonly state: MergeState;
  /** The editions that are open for what comes in. */
  readonly open: Edition;
  /** 本次申报设置 that holds, and whether it was given with the call. */
  readonly settings: JudgedBy | null;
  readonly settingsGiven: boolean;
  readonly settingsSheet: string;
  /** What stands where the result goes. */
  readonly resultBefore: Stamp | null;
  readonly explanations: readonly Opinion[];
}

export type Opened =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly usage: boolean; readonly reason: string };

/**
 * Looks at everything that a run needs before the long work begins; what is wrong is a sentence for people. `found`: settings
 * that came in with the forms.
 */
export async function openInputs(options: Options, found: JudgedBy | null = null): Promise<Opened> {
  const wrong = await outputProblem(options);
  if (wrong) return { ok: false, ...wrong };
  const outputs = [options.out, options.json].filter((path) => path !== undefined);
  for (const path of outputs) await removeLeftovers(path);
  const search = await findFiles(
    options.sources,
    [...outputs, options.explanations ?? [], options.settings ?? []].flat(),
  );
  if (!search.ok) return { ok: false, usage: true, reason: search.reason };
  const result = await previousResult(options.json);
  if (!result.ok) return { ok: false, ...result.problem };
  const given = found ? ({ ok: true, settings: found } as const) : await readGivenSettings(options.settings);
  if (!given.ok) return { ok: false, usage: true, reason: given.reason };
  const previous = await readPrevious(options.out, given.settings);
  if (!previous.ok) return previous;
  const explained = options.explanations
    ? await readExplanations(options.explanations)
    : ({ ok: true, opinions: [] } as const);
  if (!explained.ok) return { ok: false, usage: true, reason: explained.reason };
  const { bytes, state, open, settings, settingsSheet } = previous;
  const { files, passed } = search;
  const from = found?.file ?? options.settings ?? options.out ?? "";
  return {
    ok: true,
    inputs: {
      files,
      passed,
      before: bytes,
      state,
      open,
      settings: settings && { ...settings, file: basename(from) },
      settingsGiven: given.settings !== null,
      settingsSheet,
      resultBefore: result.before,
      explanations: explained.opinions,
    },
  };
}

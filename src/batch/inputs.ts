import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Edition } from "../form/edition";
import type { Opinion } from "../merge/own/opinions";
import { nothingMerged, type MergeState } from "../merge/own/state";
import { readExplanations } from "./explanations";
import { findFiles, type FoundFile } from "./findFiles";
import type { Options } from "./options";
import { readPrevious } from "./previousState";

/** What a run starts from, besides the forms themselves. */
export interface Inputs {
  readonly files: readonly FoundFile[];
  /** The output of an earlier run, if there is one: its bytes and what they hold. */
  readonly before: Uint8Array | null;
  readonly state: MergeState;
  readonly explanations: readonly Opinion[];
}

export type Opened =
  { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly reason: string };

async function missingFolder(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const folder = await stat(dirname(path)).catch(() => null);
    if (!folder?.isDirectory()) return path;
  }
  return undefined;
}

/** Looks at everything that a run needs before the long work begins; what is wrong is a sentence for people. */
export async function openInputs(options: Options, edition: Edition): Promise<Opened> {
  const outputs = [options.out, options.json].filter((path) => path !== undefined);
  const homeless = await missingFolder(outputs);
  if (homeless !== undefined) {
    return { ok: false, reason: `“${homeless}”所在的文件夹不存在，请先建立它或改用别的位置。` };
  }
  const search = await findFiles(options.sources, [...outputs, options.explanations ?? []].flat());
  if (!search.ok) return search;
  const previous = options.out
    ? await readPrevious(options.out, edition)
    : ({ ok: true, bytes: null, state: nothingMerged } as const);
  if (!previous.ok) return previous;
  const explained = options.explanations
    ? await readExplanations(options.explanations)
    : ({ ok: true, opinions: [] } as const);
  if (!explained.ok) return explained;
  const { bytes, state } = previous;
  return {
    ok: true,
    inputs: { files: search.files, before: bytes, state, explanations: explained.opinions },
  };
}

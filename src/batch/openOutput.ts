import { readFile } from "node:fs/promises";
import { describeFileProblem } from "../files/node";
import type { Previous } from "../work/merge/previousMerge";
import { fileErrorText } from "./fileErrorText";
import { readPreviousInWorker } from "./files";
import type { OutputProblem } from "./outputs";
import type { PreviousAsked, PreviousOf } from "./previousIn";

export type OpenedOutput<State> =
  | {
      readonly ok: true;
      readonly before: { readonly bytes: Uint8Array; readonly held: Previous<State> } | null;
    }
  | ({ readonly ok: false } & OutputProblem);

/** What earlier runs have left in the workbook that stands where the output goes; null where none does yet. One that cannot be read is not written over. */
export async function openOutput<Kind extends PreviousAsked["previous"]>(
  path: string,
  asked: PreviousAsked & { readonly previous: Kind },
): Promise<OpenedOutput<PreviousOf[Kind]>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { ok: true, before: null };
    return { ok: false, usage: false, reason: `“${path}”${fileErrorText(error)}` };
  }
  const result = await readPreviousInWorker(path, bytes.slice(), asked);
  if (result.ok) return { ok: true, before: { bytes, held: result.made } };
  const reason = `${describeFileProblem(result.problem, path)}为免覆盖它，没有汇总。`;
  return { ok: false, usage: true, reason };
}

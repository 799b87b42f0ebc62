import { readFile } from "node:fs/promises";
import { describeFileProblem } from "../files/node";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { fileErrorText } from "./fileErrorText";
import { readInWorker } from "./files";
import type { OutputProblem } from "./outputs";

export type OpenedOutput =
  | {
      readonly ok: true;
      readonly before: { readonly bytes: Uint8Array; readonly workbook: WorkbookSnapshot } | null;
    }
  | ({ readonly ok: false } & OutputProblem);

/** The workbook that stands where the output goes; null where none does yet. One that cannot be read is not written over. */
export async function openOutput(path: string): Promise<OpenedOutput> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { ok: true, before: null };
    return { ok: false, usage: false, reason: `“${path}”${fileErrorText(error)}` };
  }
  const result = await readInWorker(path, bytes.slice());
  if (result.ok) return { ok: true, before: { bytes, workbook: result.workbook } };
  const reason = `${describeFileProblem(result.problem, path)}为免覆盖它，没有汇总。`;
  return { ok: false, usage: true, reason };
}

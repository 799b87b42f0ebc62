import { readFile, stat } from "node:fs/promises";
import { describeFileProblem } from "../files/node";
import type { Opinion } from "../merge/own/opinions";
import { explanationsIn } from "../work/opinions/explanationsIn";
import { fileErrorText } from "./fileErrorText";
import { readInWorker } from "./files";

export type Explanations =
  | { readonly ok: true; readonly opinions: readonly Opinion[] }
  | { readonly ok: false; readonly reason: string };

/** The rows of 审核意见 in a file that was sent with explanations. */
export async function readExplanations(path: string): Promise<Explanations> {
  if ((await stat(path).catch(() => null))?.isFile() === false) {
    return { ok: false, reason: `“${path}”不是普通的文件，无法读取，请检查路径。` };
  }
  const bytes = await readFile(path).catch((error: unknown) => ({ error }));
  if (!(bytes instanceof Uint8Array)) return { ok: false, reason: `“${path}”${fileErrorText(bytes.error)}` };
  const result = await readInWorker(path, new Uint8Array(bytes));
  if (!result.ok) return { ok: false, reason: describeFileProblem(result.problem, path) };
  const opinions = explanationsIn(result.workbook);
  return opinions.length > 0
    ? { ok: true, opinions }
    : { ok: false, reason: `“${path}”里没有找到审核意见表，请检查 --explanations 写的文件。` };
}

import { readFile, stat } from "node:fs/promises";
import { describeFileProblem } from "../files/node";
import { settingsOffered, type OfferedSettings } from "../work/settings/settingsIn";
import { fileErrorText } from "./fileErrorText";
import { readInWorker } from "./files";

export type GivenSettings =
  | { readonly ok: true; readonly settings: OfferedSettings | null }
  | { readonly ok: false; readonly reason: string };

/** 本次申报设置 in the file that --settings names. */
export async function readGivenSettings(path: string | undefined): Promise<GivenSettings> {
  if (path === undefined) return { ok: true, settings: null };
  if ((await stat(path).catch(() => null))?.isFile() === false)
    return { ok: false, reason: `“${path}”不是普通的文件，无法读取，请检查路径。` };
  const bytes = await readFile(path).catch((error: unknown) => ({ error }));
  if (!(bytes instanceof Uint8Array)) return { ok: false, reason: `“${path}”${fileErrorText(bytes.error)}` };
  const result = await readInWorker(path, new Uint8Array(bytes));
  if (!result.ok) return { ok: false, reason: describeFileProblem(result.problem, path) };
  const settings = settingsOffered(result.workbook, null);
  return settings
    ? { ok: true, settings }
    : { ok: false, reason: `“${path}”里没有找到本次申报设置，请检查 --settings 写的文件。` };
}

import { stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { PlannedFile } from "../../report/documents/plannedFile";

export type OutputPaths =
  | { readonly ok: true; readonly paths: readonly string[]; readonly folder: string | null }
  | { readonly ok: false; readonly reason: string };

/**
 * Where the files go: one file to the name given, several into a folder, which is made where it is not there yet. A name with
 * a file's ending is a file's.
 */
export async function outputPaths(
  files: readonly PlannedFile[],
  out: string | undefined,
): Promise<OutputPaths> {
  const into = (folder: string): OutputPaths => ({
    ok: true,
    folder,
    paths: files.map(({ name }) => join(folder, name)),
  });
  if (out === undefined) return into(".");
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory() || /[\\/]$/.test(out)) return into(out);
  const ending = extname(out).toLowerCase();
  if (!found && ending === "") return into(out);
  const own = extname(files[0]?.name ?? "");
  if (files.length !== 1)
    return {
      ok: false,
      reason: `要写 ${files.length} 个文件，“--out”后面请写一个文件夹，不要写文件名“${out}”。`,
    };
  if (ending !== own)
    return { ok: false, reason: `“--out”后面请写以 ${own} 结尾的文件名，或者写一个文件夹。` };
  return { ok: true, folder: null, paths: [resolve(out) === out ? out : join(".", out)] };
}

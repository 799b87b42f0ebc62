import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Options } from "./options";

/** What is the matter with an output before the work begins; `usage`: the call is wrong, else the disk says no. */
export interface OutputProblem {
  readonly reason: string;
  readonly usage: boolean;
}

/** A file by what it is, whatever way leads to it; one that is not there yet by its folder and name. */
async function identityOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found && found.ino !== 0n) return `${found.dev}:${found.ino}`;
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return join(folder, basename(path));
}

async function kindProblem(path: string): Promise<OutputProblem | null> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) {
    return { usage: true, reason: `“${path}”所在的文件夹不存在，请先建立它或改用别的位置。` };
  }
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) {
    const what = found.isDirectory() ? "是文件夹" : "不是普通的文件";
    return { usage: true, reason: `“${path}”${what}，不能写入。请写明文件名。` };
  }
  return null;
}

/**
 * Looks whether the outputs may be written: their folders are there, and none of them is another output or one of the
 * files that are to be read.
 */
export async function outputProblem({
  out,
  json,
  explanations,
  settings,
  sources,
}: Options): Promise<OutputProblem | null> {
  const outputs = [out, json].filter((path) => path !== undefined);
  for (const path of outputs) {
    const problem = await kindProblem(path);
    if (problem) return problem;
  }
  if (out !== undefined && json !== undefined && (await identityOf(out)) === (await identityOf(json))) {
    return { usage: true, reason: `--out 和 --json 写的是同一个文件“${out}”，请改用不同的文件名。` };
  }
  const read = [...sources, ...[explanations, settings].filter((path) => path !== undefined)];
  for (const path of outputs) {
    const own = await identityOf(path);
    for (const source of read) {
      if ((await identityOf(source)) !== own) continue;
      return { usage: true, reason: `“${path}”既要读取又要写入。为免覆盖它，没有汇总；请改用别的文件名。` };
    }
  }
  return null;
}

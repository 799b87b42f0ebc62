import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileErrorText } from "./fileErrorText";

/** A file that could not be written; the message is a sentence for people. */
export class WriteFailure extends Error {}

/**
 * Writes a file as a whole: into a neighbour first, which then takes its name, so that a failure leaves the old
 * file as it was. Throws WriteFailure.
 */
export async function writeSafely(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new WriteFailure(`“${path}”没有写入：文件夹“${folder}”不存在，请先建立它或改用别的位置。`);
  }
  const neighbour = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(neighbour, content);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw new WriteFailure(`“${path}”没有写入：它${fileErrorText(error)}`);
  }
}

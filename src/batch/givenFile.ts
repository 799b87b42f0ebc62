import { readFile, stat } from "node:fs/promises";
import { describeFileProblem, isArchive, maxArchiveBytes } from "../files/node";
import type { FileOpener, GivenFile } from "../work/readEach";
import { fileErrorText } from "./fileErrorText";
import { openArchiveInWorker } from "./files";
import type { FoundFile } from "./findFiles";

/** A file on the disk. */
export function givenFile({ name, path }: FoundFile): GivenFile {
  return {
    name,
    size: async () => (await stat(path)).size,
    bytes: async () => new Uint8Array(await readFile(path)),
  };
}

export const fileOpener: FileOpener = {
  maxArchiveBytes,
  isArchive,
  openArchiveInWorker,
  describeFileProblem,
};

export function unopened(name: string, error: unknown): string {
  return `“${name}”${fileErrorText(error)}`;
}

import { describeFileProblem } from "../files/node";
import type { FileOutcome } from "./fileOutcome";
import { readFormsInWorker } from "./files";
import type { FoundFile } from "./findFiles";
import { readEach, type OnRead } from "./readEach";

function unreadable(file: string, reason: string): FileOutcome {
  return { status: "unreadable", file, reason, notes: [] };
}

/** The forms in all files. Never throws: what goes wrong is a sentence in the outcome. */
export function readSources(
  files: readonly FoundFile[],
  readAt: string,
  onRead: OnRead,
): Promise<readonly FileOutcome[]> {
  const read = async (file: string, bytes: Uint8Array): Promise<FileOutcome> => {
    const result = await readFormsInWorker(bytes, { file, readAt });
    return result.ok ? result.made : unreadable(file, describeFileProblem(result.problem, file));
  };
  return readEach(files, { read, unreadable }, onRead);
}

import { readFile, stat } from "node:fs/promises";
import { describeFileProblem, isArchive, maxArchiveBytes, type FileProblem } from "../files/node";
import { shownNames } from "../text/person/shownName";
import { fileErrorText } from "./fileErrorText";
import type { FileOutcome } from "./fileOutcome";
import { openArchiveInWorker, readFormsInWorker } from "./files";
import type { FoundFile } from "./findFiles";

function unreadable(file: string, problem: FileProblem): FileOutcome {
  return { status: "unreadable", file, reason: describeFileProblem(problem, file), notes: [] };
}

async function readOne(file: string, bytes: Uint8Array, readAt: string): Promise<FileOutcome> {
  const result = await readFormsInWorker(bytes, { file, readAt });
  return result.ok ? result.made : unreadable(file, result.problem);
}

async function readZip(file: string, bytes: Uint8Array, readAt: string): Promise<FileOutcome[]> {
  const opened = await openArchiveInWorker(bytes);
  if (!opened.ok) return [unreadable(file, opened.problem)];
  const outcomes: FileOutcome[] = [];
  const names = shownNames(opened.files.map((inner) => inner.name));
  for (const [index, inner] of opened.files.entries()) {
    const name = `${file}/${names[index]!}`;
    outcomes.push(
      "problem" in inner ? unreadable(name, inner.problem) : await readOne(name, inner.bytes, readAt),
    );
  }
  return outcomes;
}

/** Files read at the same time: enough to keep the workers busy, few enough not to hold all bytes at once. */
const atOnce = 4;

/** Reads one file, or all that a zip holds. Never throws: what goes wrong is a sentence in the outcome. */
async function readSource(found: FoundFile, readAt: string): Promise<FileOutcome[]> {
  const { name, path } = found;
  try {
    const { size } = await stat(path);
    if (size > maxArchiveBytes) {
      return [unreadable(name, { kind: "tooLarge", bytes: size, limit: maxArchiveBytes })];
    }
    const bytes = new Uint8Array(await readFile(path));
    return isArchive(bytes) ? await readZip(name, bytes, readAt) : [await readOne(name, bytes, readAt)];
  } catch (error) {
    return [{ status: "unreadable", file: name, reason: `“${name}”${fileErrorText(error)}`, notes: [] }];
  }
}

/** Reads all files, some at a time; the outcomes come in the order of the files. `onRead` is told each that is done. */
export async function readSources(
  files: readonly FoundFile[],
  readAt: string,
  onRead: (done: number, file: string) => void,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      outcomes[index] = await readSource(files[index]!, readAt);
      onRead(++done, files[index]!.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes.flat();
}

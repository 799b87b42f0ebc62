import { shownName, shownNames } from "../../text/person/shownName";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Files } from "../services";
import type { PickedFile } from "./pickedFile";

export interface SourceControl {
  readonly signal: AbortSignal;
  /** Called when a source is done: how many are, of how many, and its name. */
  onSource(done: number, count: number, name: string): void;
}

/** What is made of each workbook, or of the sentence why it cannot be read. */
export interface Use<T> {
  /** `notes` are sentences about what of the file should be looked at. */
  take(workbook: WorkbookSnapshot, name: string, notes: readonly string[]): T;
  unreadable(name: string, reason: string): T;
}

/** Files under way at the same time: the workers stay busy without all bytes being held at once. */
const atOnce = 3;

/** Reads files, and archives file by file; a bad file stops nothing. In the order of the files. */
export async function readWorkbooks<T>(
  picked: readonly PickedFile[],
  files: Files,
  { signal, onSource }: SourceControl,
  use: Use<T>,
): Promise<readonly T[]> {
  const names = shownNames(picked.map(({ name }) => name));
  const read: (readonly T[])[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < picked.length) {
      const index = next++;
      const file = { ...picked[index]!, name: names[index]! };
      read[index] = await readFile(file, files, signal, use);
      onSource(++done, picked.length, file.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read.flat();
}

async function readFile<T>(
  { name, file }: PickedFile,
  files: Files,
  signal: AbortSignal,
  use: Use<T>,
): Promise<readonly T[]> {
  signal.throwIfAborted();
  if (file.size > files.maxArchiveBytes) {
    const problem = { kind: "tooLarge", bytes: file.size, limit: files.maxArchiveBytes } as const;
    return [use.unreadable(name, files.describeFileProblem(problem, name))];
  }
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return [use.unreadable(name, `“${name}”打不开，可能已被移动、改名或删除。请重新添加。`)];
  const bytes = new Uint8Array(buffer);
  if (!files.isArchive(bytes)) return [await readBytes(name, bytes, files, signal, use)];

  const archive = await files.openArchiveInWorker(bytes, { signal });
  if (!archive.ok) return [use.unreadable(name, files.describeFileProblem(archive.problem, name))];
  const inside: T[] = [];
  for (const each of archive.files) {
    const path = `${name}/${shownName(each.name)}`;
    inside.push(
      "bytes" in each
        ? await readBytes(path, each.bytes, files, signal, use)
        : use.unreadable(path, files.describeFileProblem(each.problem, path)),
    );
  }
  return inside;
}

async function readBytes<T>(
  name: string,
  bytes: Uint8Array,
  files: Files,
  signal: AbortSignal,
  use: Use<T>,
): Promise<T> {
  const result = await files.readInWorker(name, bytes, { signal });
  return result.ok
    ? use.take(
        result.workbook,
        name,
        result.notes.map((note) => files.describeFileNote(note, name)),
      )
    : use.unreadable(name, files.describeFileProblem(result.problem, name));
}

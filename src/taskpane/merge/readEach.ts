import { shownName, shownNames } from "../../text/person/shownName";
import type { ReadOptions } from "../../files/browser";
import type { Files } from "../services";
import type { PickedFile } from "./pickedFile";

export interface SourceControl {
  readonly signal: AbortSignal;
  /** Called when a source is done: how many are, of how many, and its name. */
  onSource(done: number, count: number, name: string): void;
}

/** How a file is read, and what stands for one that cannot be. */
export interface Use<T> {
  read(name: string, bytes: Uint8Array, options: ReadOptions): Promise<T>;
  unreadable(name: string, reason: string): T;
}

/** Files under way at the same time: the workers stay busy without all bytes being held at once. */
const atOnce = 3;

/** Reads files, and archives file by file; a bad file stops nothing. In the order of the files. */
export async function readEach<T>(
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
  if (!files.isArchive(bytes)) return [await use.read(name, bytes, { signal })];

  const archive = await files.openArchiveInWorker(bytes, { signal });
  if (!archive.ok) return [use.unreadable(name, files.describeFileProblem(archive.problem, name))];
  const inside: T[] = [];
  for (const each of archive.files) {
    const path = `${name}/${shownName(each.name)}`;
    inside.push(
      "bytes" in each
        ? await use.read(path, each.bytes, { signal })
        : use.unreadable(path, files.describeFileProblem(each.problem, path)),
    );
  }
  return inside;
}

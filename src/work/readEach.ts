import type { ArchiveResult, FileProblem, ReadOptions } from "../files/common";
import { shownNames } from "../text/person/shownName";

/** A file that was picked, dropped or found; its bytes are taken when its turn comes. */
export interface GivenFile {
  /** As it may be shown. */
  readonly name: string;
  size(): Promise<number>;
  bytes(): Promise<Uint8Array>;
}

/** What is known of files before they are read; files/common.ts has it. */
export interface FileOpener {
  /** No file, archive or not, may have more bytes than this. */
  readonly maxArchiveBytes: number;
  isArchive(bytes: Uint8Array): boolean;
  openArchiveInWorker(bytes: Uint8Array, options?: ReadOptions): Promise<ArchiveResult>;
  describeFileProblem(problem: FileProblem, name: string): string;
}

export interface SourceControl {
  /** Ends the reading; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called when a source is done: how many are, of how many, and its name. */
  onSource(done: number, count: number, name: string): void;
}

/** How a file is read, and what stands for one that cannot be. */
export interface Use<T> {
  read(name: string, bytes: Uint8Array, options: ReadOptions): Promise<T>;
  unreadable(name: string, reason: string): T;
  /** Of the files in an archive those that are read; all where it is not said. */
  wanted?(names: readonly string[]): readonly string[];
  /** The sentence on a file that the system did not let us open. */
  unopened(name: string, error: unknown): string;
}

/** Files under way at the same time: the workers stay busy without all bytes being held at once. */
const atOnce = 4;

/** Reads files, and archives file by file; a bad file stops nothing. In the order of the files. */
export async function readEach<T>(
  given: readonly GivenFile[],
  files: FileOpener,
  { signal, onSource }: SourceControl,
  use: Use<T>,
): Promise<readonly T[]> {
  const read: (readonly T[])[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < given.length) {
      const index = next++;
      const file = given[index]!;
      signal?.throwIfAborted();
      read[index] = await readFile(file, files, { signal }, use);
      onSource(++done, given.length, file.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read.flat();
}

async function readFile<T>(
  file: GivenFile,
  files: FileOpener,
  options: ReadOptions,
  use: Use<T>,
): Promise<readonly T[]> {
  const { name } = file;
  const refused = (problem: FileProblem): T => use.unreadable(name, files.describeFileProblem(problem, name));
  let bytes: Uint8Array;
  try {
    const size = await file.size();
    if (size > files.maxArchiveBytes)
      return [refused({ kind: "tooLarge", bytes: size, limit: files.maxArchiveBytes })];
    bytes = await file.bytes();
  } catch (error) {
    return [use.unreadable(name, use.unopened(name, error))];
  }
  return readBytes(name, bytes, files, options, use, nestedArchives);
}

/** An archive may hold archives, as a folder of the cities' packages that was packed once more; theirs are files like any other. */
const nestedArchives = 1;

async function readBytes<T>(
  name: string,
  bytes: Uint8Array,
  files: FileOpener,
  options: ReadOptions,
  use: Use<T>,
  nested: number,
): Promise<readonly T[]> {
  const refused = (problem: FileProblem, path: string): T =>
    use.unreadable(path, files.describeFileProblem(problem, path));
  if (nested < 0 || !files.isArchive(bytes)) return [await use.read(name, bytes, options)];
  const archive = await files.openArchiveInWorker(bytes, options);
  if (!archive.ok) return [refused(archive.problem, name)];
  const names = shownNames(archive.files.map((each) => each.name));
  const wanted = new Set(use.wanted?.(names) ?? names);
  const inside: (readonly T[])[] = [];
  for (const [index, each] of archive.files.entries()) {
    if (!wanted.has(names[index]!)) continue;
    const path = `${name}/${names[index]!}`;
    inside.push(
      "bytes" in each
        ? await readBytes(path, each.bytes, files, options, use, nested - 1)
        : [refused(each.problem, path)],
    );
  }
  return inside.flat();
}

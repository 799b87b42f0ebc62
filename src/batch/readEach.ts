import { readFile, stat } from "node:fs/promises";
import { describeFileProblem, isArchive, maxArchiveBytes } from "../files/node";
import { shownNames } from "../text/person/shownName";
import { fileErrorText } from "./fileErrorText";
import { openArchiveInWorker } from "./files";
import type { FoundFile } from "./findFiles";

/** How a file is read, and what stands for one that cannot be. */
export interface Use<T> {
  read(name: string, bytes: Uint8Array): Promise<T>;
  unreadable(name: string, reason: string): T;
}

/** Told of each file that is done: how many are, and its name. */
export type OnRead = (done: number, file: string) => void;

/** Files read at the same time: enough to keep the workers busy, few enough not to hold all bytes at once. */
const atOnce = 4;

/** Reads all files, some at a time, and archives file by file; a bad file stops nothing. In the order of the files. */
export async function readEach<T>(
  files: readonly FoundFile[],
  use: Use<T>,
  onRead: OnRead,
): Promise<readonly T[]> {
  const read: T[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      read[index] = await readOne(files[index]!, use);
      onRead(++done, files[index]!.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read.flat();
}

async function readOne<T>({ name, path }: FoundFile, use: Use<T>): Promise<T[]> {
  try {
    const { size } = await stat(path);
    if (size > maxArchiveBytes) {
      const problem = { kind: "tooLarge", bytes: size, limit: maxArchiveBytes } as const;
      return [use.unreadable(name, describeFileProblem(problem, name))];
    }
    const bytes = new Uint8Array(await readFile(path));
    return isArchive(bytes) ? await readArchive(name, bytes, use) : [await use.read(name, bytes)];
  } catch (error) {
    return [use.unreadable(name, `“${name}”${fileErrorText(error)}`)];
  }
}

async function readArchive<T>(name: string, bytes: Uint8Array, use: Use<T>): Promise<T[]> {
  const opened = await openArchiveInWorker(bytes);
  if (!opened.ok) return [use.unreadable(name, describeFileProblem(opened.problem, name))];
  const names = shownNames(opened.files.map((inner) => inner.name));
  const read: T[] = [];
  for (const [index, inner] of opened.files.entries()) {
    const own = `${name}/${names[index]!}`;
    read.push(
      "problem" in inner
        ? use.unreadable(own, describeFileProblem(inner.problem, own))
        : await use.read(own, inner.bytes),
    );
  }
  return read;
}

import { readZip } from "../readZip";
import { limitsOfOthers, ownLimits, type Limits } from "../limits";
import { readDirectory } from "../zip/directory";
import { guarded } from "./guarded";
import { areNear, type MakeTask } from "./isNear";
import type { Answer, ReadFile, Task } from "./protocol";

/** What is read on this thread: to how much it may unpack, and how long it may take. */
interface Near {
  readonly unpackedBytes: number;
  readonly ms: number;
  readonly limits: Limits;
}

/** A form unpacks to some 200 KB, and takes hundredths of a second, a third of one where nothing is compiled yet. */
const form: Near = { unpackedBytes: 4 * 1024 * 1024, ms: 3000, limits: limitsOfOthers };
/** A table of 10,000 projects unpacks to 100 MB. What is larger might fill this thread's memory, which ends the program. */
const own: Near = { unpackedBytes: 256 * 1024 * 1024, ms: 180_000, limits: ownLimits };

/** A sound workbook of which everything could be read; null for all else. */
function readNear(name: string, bytes: Uint8Array, { unpackedBytes, limits }: Near): ReadFile | null {
  const unpacked = readDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
  if (unpacked > unpackedBytes) return null;
  let isWhole = true;
  const leave = (): never => {
    isWhole = false;
    throw new Error("A file in a file");
  };
  const { sheets, notes } = readZip(bytes, leave, limits);
  return isWhole && notes.length === 0 ? { ok: true, workbook: { name, sheets }, notes } : null;
}

/**
 * Does on this thread what a worker would do with a small, sound workbook: to start a worker costs as much as a dozen of them.
 * So it does with the one that is written into, where it is sound: to hand over what thousands of rows say takes as long as
 * to read them. Null where the file is left to a worker, which may be ended and says what is wrong. What is given of a form
 * is a copy, as from a worker: it holds on to nothing of the file.
 */
export function answerNear(task: MakeTask, make: (file: ReadFile) => unknown): Answer<Task> | null {
  if (!areNear(task.bytes, task.own)) return null;
  const near = task.own ? own : form;
  return guarded(() => {
    const file = readNear(task.name, task.bytes, near);
    if (!file) return null;
    const made = make(file);
    return { ok: true as const, made: task.own ? made : structuredClone(made) };
  }, near.ms);
}

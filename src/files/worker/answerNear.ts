import { readZip } from "../readZip";
import { limitsOfOthers } from "../limits";
import { readDirectory } from "../zip/directory";
import { guarded } from "./guarded";
import { areNear, type MakeTask } from "./isNear";
import type { Answer, ReadFile, Task } from "./protocol";

/** A form unpacks to some 200 KB. */
const nearUnpackedBytes = 4 * 1024 * 1024;
/** A form takes hundredths of a second, and a third of one where nothing is compiled yet. */
const nearMs = 3000;

/** A small workbook of which everything could be read; null for all else. */
function readNear(name: string, bytes: Uint8Array): ReadFile | null {
  const unpacked = readDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
  if (unpacked > nearUnpackedBytes) return null;
  let isWhole = true;
  const leave = (): never => {
    isWhole = false;
    throw new Error("A file in a file");
  };
  const { sheets, notes } = readZip(bytes, leave, limitsOfOthers);
  return isWhole && notes.length === 0 ? { ok: true, workbook: { name, sheets }, notes } : null;
}

/**
 * Does on this thread what a worker would do with a small, sound workbook: to start a worker costs as much as a dozen of them.
 * Null where the file is left to a worker, which may be ended and says what is wrong. What is given is a copy, as from a
 * worker: it holds on to nothing of the file.
 */
export function answerNear(task: MakeTask, make: (file: ReadFile) => unknown): Answer<Task> | null {
  if (!areNear(task.bytes)) return null;
  return guarded(() => {
    const file = readNear(task.name, task.bytes);
    return file && { ok: true as const, made: structuredClone(make(file)) };
  }, nearMs);
}

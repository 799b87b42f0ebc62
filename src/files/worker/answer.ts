import { openArchive } from "../archive";
import { readFile } from "../readFile";
import type { Answer, Make, Task } from "./protocol";

/** What a worker does with a task, and the buffers that its answer hands over. */
export function answerTask(task: Task, make: Make): { answer: Answer<Task>; transfer: ArrayBuffer[] } {
  if (task.kind === "openArchive") return openedArchive(task.bytes);
  const file = readFile(task.name, task.bytes);
  const answer = task.kind === "make" && file.ok ? { ok: true as const, made: make(file, task.input) } : file;
  return { answer, transfer: [] };
}

function openedArchive(bytes: Uint8Array): { answer: Answer<Task>; transfer: ArrayBuffer[] } {
  const opened = openArchive(bytes);
  if (!opened.ok) return { answer: opened, transfer: [] };
  // Stored files share the archive's buffer; each is to have its own.
  const files = opened.files.map((file) => ("bytes" in file ? { ...file, bytes: file.bytes.slice() } : file));
  return {
    answer: { ok: true, files },
    transfer: files.flatMap((file) => ("bytes" in file ? [file.bytes.buffer] : [])),
  };
}

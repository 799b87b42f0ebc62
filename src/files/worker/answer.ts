import { openArchive } from "../archive";
import { readFile } from "../readFile";
import type { Answer, Task } from "./protocol";

/** What a worker does with a task, and the buffers that its answer hands over. */
export function answerTask(task: Task): { answer: Answer<Task>; transfer: ArrayBuffer[] } {
  if (task.kind === "read") return { answer: readFile(task.name, task.bytes), transfer: [] };
  const opened = openArchive(task.bytes);
  if (!opened.ok) return { answer: opened, transfer: [] };
  // Stored files share the archive's buffer; each is to have its own.
  const files = opened.files.map((file) => ("bytes" in file ? { ...file, bytes: file.bytes.slice() } : file));
  return {
    answer: { ok: true, files },
    transfer: files.flatMap((file) => ("bytes" in file ? [file.bytes.buffer] : [])),
  };
}

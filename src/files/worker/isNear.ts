import type { Task } from "./protocol";

/** A form has 30 KB; what may be read near is a few times as large at most. */
const nearBytes = 256 * 1024;
/** The workbook that is written into is the user's own, and this thread is about to hold all that stands in it. */
const nearOwnBytes = 64 * 1024 * 1024;

/** A task of which something is made. */
export type MakeTask = Extract<Task, { kind: "make" }>;

/** Whether bytes are a small zip, as an .xlsx is: they may be read without a worker. */
export function areNear(bytes: Uint8Array, own = false): boolean {
  return (
    bytes.length < (own ? nearOwnBytes : nearBytes) &&
    [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte)
  );
}

/** Whether a task may be done without a worker. */
export function isNear(task: Task): task is MakeTask {
  return task.kind === "make" && areNear(task.bytes, task.own);
}

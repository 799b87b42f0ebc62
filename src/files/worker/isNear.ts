import type { Task } from "./protocol";

/** A form has 30 KB; what may be read near is a few times as large at most. */
const nearBytes = 256 * 1024;

/** Whether a task may be done without a worker: something is made of a small zip, as an .xlsx is. */
export function isNear(task: Task): task is Extract<Task, { kind: "make" }> {
  return (
    task.kind === "make" &&
    task.bytes.length < nearBytes &&
    [0x50, 0x4b, 3, 4].every((byte, at) => task.bytes[at] === byte)
  );
}

import { openArchive } from "../archive";
import { limitsOfOthers, ownLimits } from "../limits";
import { readFile } from "../readFile";
import type { Answer, Make, Task } from "./protocol";

type Transferred = { readonly answer: Answer<Task>; readonly transfer: ArrayBuffer[] };

/** What a worker does with a task, and the buffers that its answer hands over. The editor is loaded on first use. */
export async function answerTask(task: Task, make: Make): Promise<Transferred> {
  if (task.kind === "openArchive") return openedArchive(task.bytes);
  if (task.kind === "edit") return edited(task);
  if (task.kind === "look") {
    const { readLook } = await import("../look/readLook");
    return { answer: { ok: true, made: readLook(task.bytes) }, transfer: [] };
  }
  const file = readFile(task.name, task.bytes, task.own ? ownLimits : limitsOfOthers);
  if (task.kind !== "make" || !file.ok) return { answer: file, transfer: [] };
  return { answer: { ok: true, made: await make(file, task.input) }, transfer: [] };
}

async function edited({ bytes, changes }: Extract<Task, { kind: "edit" }>): Promise<Transferred> {
  const [{ editXlsx }, { newWorkbook }] = await Promise.all([
    import("../edit/editWorkbook"),
    import("../edit/newWorkbook"),
  ]);
  const made =
    bytes.length === 0
      ? await newWorkbook(changes.plans, { title: changes.plans[0]?.name }, false)
      : await editXlsx(bytes, changes);
  const transfer = made.ok && made.bytes.buffer instanceof ArrayBuffer ? [made.bytes.buffer] : [];
  return { answer: { ok: true, made }, transfer };
}

function openedArchive(bytes: Uint8Array): Transferred {
  const opened = openArchive(bytes);
  if (!opened.ok) return { answer: opened, transfer: [] };
  // Stored files share the archive's buffer; each is to have its own.
  const files = opened.files.map((file) => ("bytes" in file ? { ...file, bytes: file.bytes.slice() } : file));
  return {
    answer: { ok: true, files },
    transfer: files.flatMap((file) => ("bytes" in file ? [file.bytes.buffer] : [])),
  };
}

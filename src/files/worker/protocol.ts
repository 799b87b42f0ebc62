import type { WorkbookEdits } from "../../sheet/edits";
import type { SheetLook } from "../../sheet/look";
import type { ArchiveResult } from "../archive";
import type { EditResult } from "../edit/problem";
import type { FileResult, MadeResult } from "../problem";

/** What a worker is asked: one thing at a time. `own`: the workbook that is written into, which may be larger than others'. */
export type Task =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array; readonly own?: boolean }
  | {
      readonly kind: "make";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly input: unknown;
      readonly own?: boolean;
    }
  | { readonly kind: "openArchive"; readonly bytes: Uint8Array }
  /** No bytes: a new workbook of the plans. */
  | { readonly kind: "edit"; readonly bytes: Uint8Array; readonly changes: WorkbookEdits }
  | { readonly kind: "look"; readonly bytes: Uint8Array };

export type Answer<T extends Task> = T extends { kind: "read" }
  ? FileResult
  : T extends { kind: "make" }
    ? MadeResult
    : T extends { kind: "edit" }
      ? MadeResult<EditResult>
      : T extends { kind: "look" }
        ? MadeResult<readonly SheetLook[]>
        : ArchiveResult;

/**
 * What a worker makes of a file that it has read, under the same watch: the worker's entry point gives it, since it
 * knows more than files do. Plain records in, plain records, or their promise, out.
 */
export type Make = (file: ReadFile, input: unknown) => unknown;
export type ReadFile = Extract<FileResult, { readonly ok: true }>;

/** The first message of a worker: it has loaded what it needs. A file's time counts from there. */
export const ready = "ready";

/** A worker as the pool sees it, in the browser or in Node. */
export interface WorkerPort {
  post(task: Task, transfer: ArrayBuffer[]): void;
  /** `answer` gets each answer; `fail` is called when the worker broke down and will answer no more. */
  listen(answer: (answer: Answer<Task>) => void, fail: (error: unknown) => void): void;
  terminate(): void;
}

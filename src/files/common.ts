import type { DocumentPlan } from "../sheet/documentPlan";
import type { SheetPlan } from "../sheet/plan";
import { sealDocument } from "../sheet/sealDocument";
import { sealEdits, sealPlan } from "../sheet/seal";
import { maskNumbers } from "../text/person/maskNumbers";
import type { ArchiveResult } from "./archive";
import type { SheetEdits, WorkbookEdits } from "../sheet/edits";
import type { SheetLook } from "../sheet/look";
import type { EditResult } from "./edit/problem";
import type { FileResult, MadeResult } from "./problem";
import type { ReaderPool, ReadOptions } from "./worker/pool";
import type { PackedFile } from "./write/packZip";
import type { WorkbookProperties } from "./write/workbook";

/** What browser.ts and node.ts have in common. Nothing here may import a library of file formats statically. */

export type { ArchivedFile, ArchiveResult } from "./archive";
export type { EditProblem, EditResult } from "./edit/problem";
export { describeEditProblem } from "./edit/problemText";
export { maxArchiveBytes, maxFileBytes } from "./limits";
export type { FileNote } from "./note";
export { describeFileNote } from "./noteText";
export type { FileProblem, FileResult, MadeResult } from "./problem";
export { describeFileProblem } from "./problemText";
export type { ReadOptions } from "./worker/pool";
export type { ReadFile } from "./worker/protocol";
export type { PackedFile } from "./write/packZip";
export type { WorkbookProperties } from "./write/workbook";
export { isArchive } from "./zip/isArchive";

export interface Readers {
  /**
   * Reads a file in a worker; see readFile. The buffer of `bytes` is handed over to the worker and empty afterwards.
   * Rejected only when cancelled by the signal, with its reason.
   */
  readInWorker(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<FileResult>;
  /**
   * Reads a file, and hands over only what the worker's script makes of it (Make), from `input` too; a file that takes
   * too long to be made of is given up like one that takes too long to be read.
   */
  makeInWorker<Made>(
    name: string,
    bytes: Uint8Array,
    input: unknown,
    options?: ReadOptions,
  ): Promise<MadeResult<Made>>;
  /** Opens a zip of files in a worker; see openArchive and isArchive. The buffer is handed over. */
  openArchiveInWorker(bytes: Uint8Array, options?: ReadOptions): Promise<ArchiveResult>;
  /** A workbook's bytes after changes (null: a new workbook), read back; see editXlsx. The buffer stays. */
  editInWorker(bytes: Uint8Array | null, changes: WorkbookEdits): Promise<MadeResult<EditResult>>;
  /** The same where a person puts values into his own form: what he writes stays as it is. */
  mendInWorker(bytes: Uint8Array, edits: readonly SheetEdits[]): Promise<MadeResult<EditResult>>;
  /** How a workbook's sheets look; see readLook. The buffer stays. */
  lookInWorker(bytes: Uint8Array): Promise<MadeResult<readonly SheetLook[]>>;
  /** Ends the workers that have nothing to do, until they are needed again. */
  restWorkers(): void;
}

/** How long a workbook of ours may take to be read or edited, in milliseconds: one of thousands of projects on an old machine. */
export const ownWorkbookMs = 180_000;

/** A smaller workbook is read where forms are: another worker costs more. */
const largeBytes = 4 * 1024 * 1024;

/** Readers over workers; large workbooks of our own go to those of `ownPool`, which may hold more. */
export function readersOf(pool: ReaderPool, ownPool: ReaderPool = pool): Readers {
  const poolFor = (bytes: Uint8Array, own = false): ReaderPool =>
    own && bytes.length > largeBytes ? ownPool : pool;
  const patient = (options: ReadOptions = {}): ReadOptions =>
    options.own ? { timeoutMs: ownWorkbookMs, ...options } : options;
  const edit = (bytes: Uint8Array | null, changes: WorkbookEdits) =>
    pool.run(
      { kind: "edit", bytes: bytes?.slice() ?? new Uint8Array(), changes },
      { timeoutMs: ownWorkbookMs },
    );
  return {
    editInWorker: (bytes, changes) => edit(bytes, sealChanges(changes)),
    mendInWorker: (bytes, edits) => edit(bytes, { edits, plans: [] }),
    lookInWorker: (bytes) => pool.run({ kind: "look", bytes: bytes.slice() }),
    readInWorker: (name, bytes, options) =>
      poolFor(bytes, options?.own).run(
        { kind: "read", name, bytes, own: options?.own === true },
        patient(options),
      ),
    makeInWorker: <Made>(name: string, bytes: Uint8Array, input: unknown, options?: ReadOptions) =>
      poolFor(bytes, options?.own).run(
        { kind: "make", name, bytes, input, own: options?.own === true },
        patient(options),
      ) as Promise<MadeResult<Made>>,
    openArchiveInWorker: (bytes, options) => pool.run({ kind: "openArchive", bytes }, options),
    restWorkers() {
      pool.rest();
      ownPool.rest();
    },
  };
}

/** The bytes of an .xlsx; see write/workbook.ts. The writer is loaded on first use. */
export async function writeXlsx(
  sheets: readonly SheetPlan[],
  properties?: WorkbookProperties,
): Promise<Uint8Array> {
  const writer = await import("./write/workbook");
  return writer.writeXlsx(sheets.map(sealPlan), properties);
}

/** An .xlsx or .xlsm edited part by part; see edit/editWorkbook.ts. */
export async function editXlsx(bytes: Uint8Array, edits: WorkbookEdits): Promise<EditResult> {
  const editor = await import("./edit/editWorkbook");
  return editor.editXlsx(bytes, sealChanges(edits));
}

const sealChanges = (changes: WorkbookEdits): WorkbookEdits => ({
  ...changes,
  edits: changes.edits.map(sealEdits),
  plans: changes.plans.map(sealPlan),
});

/** A new .xlsx or, with `macros`, .xlsm, read back before it is given; see edit/newWorkbook.ts. */
export async function newWorkbook(
  sheets: readonly SheetPlan[],
  properties: WorkbookProperties,
  macros: boolean,
): Promise<EditResult> {
  const editor = await import("./edit/newWorkbook");
  return editor.newWorkbook(sheets.map(sealPlan), properties, macros);
}

/** The bytes of a .docx; see document/writeDocument.ts. The writer is loaded on first use. */
export async function writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const writer = await import("./document/writeDocument");
  return writer.writeDocument(sealDocument(plan));
}

/** SHA-256 of bytes; see contentHash.ts. */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const hasher = await import("./contentHash");
  return hasher.contentHash(bytes);
}

/** A zip of files; see write/packZip.ts. */
export async function packZip(files: readonly PackedFile[]): Promise<Uint8Array> {
  const packer = await import("./write/packZip");
  return packer.packZip(files.map((file) => ({ ...file, name: maskNumbers(file.name) })));
}

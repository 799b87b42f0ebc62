import type { EditResult, FileResult, MadeResult } from "../files/common";
import type { SheetEdits, WorkbookEdits } from "../sheet/edits";
import type { SheetLook } from "../sheet/look";

/** What the file host needs of files; the readers of files/browser.ts have it, and work in workers. */
export interface FileTools {
  readInWorker(name: string, bytes: Uint8Array, options: { readonly own: true }): Promise<FileResult>;
  lookInWorker(bytes: Uint8Array): Promise<MadeResult<readonly SheetLook[]>>;
  editInWorker(bytes: Uint8Array | null, changes: WorkbookEdits): Promise<MadeResult<EditResult>>;
  mendInWorker(bytes: Uint8Array, edits: readonly SheetEdits[]): Promise<MadeResult<EditResult>>;
}

/** A file on the disk that the browser lets the page read again and, if the user agrees, write. */
export interface DiskFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
  /** Another text as soon as another program has saved it. */
  version(): Promise<string>;
  /** Throws where the user does not agree. */
  write(bytes: Uint8Array): Promise<void>;
}

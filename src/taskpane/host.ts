import type { Mend, ReadControl, SheetChange, Stop, WriteControl } from "../excel";
import type { WorkbookEdits } from "../sheet/edits";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";

/** What the pane needs of the program around it; src/excel gives it, tests give plain records. */
export interface Host {
  readWorkbook(control?: ReadControl): Promise<WorkbookSnapshot>;
  /**
   * The workbook `before` as it is after changes in these sheets (Excel's ids), or in any of them; the snapshots of sheets
   * that are as before stay the same objects. null where that is too much to read.
   */
  rereadWorkbook(
    before: WorkbookSnapshot,
    changed: ReadonlySet<string> | "all",
    control?: ReadControl,
  ): Promise<WorkbookSnapshot | null>;
  selectCell(ref: CellRef): Promise<void>;
  onSelectionMoved(handler: (cell: CellRef | null) => void): Promise<Stop>;
  onSheetsChanged(handler: (change: SheetChange) => void): Promise<Stop>;
  /** Puts accepted suggestions into the sheets that were checked. */
  mendCells(mends: readonly Mend[]): Promise<void>;
  /** New states of our own sheets, all or none; `front`, if any, is shown afterwards. */
  writeOwnSheets(write: WorkbookEdits, front: string | null, control?: WriteControl): Promise<void>;
  /** What to say when the pane opens: what a write that did not end has left, why nothing can be written; null: nothing. */
  firstLook(): Promise<{ readonly leftovers: string | null; readonly unfit: string | null }>;
  /** Makes the workbook whole after such a write, and says in a sentence what was done; null where there was nothing. */
  recoverLeftovers(control?: Pick<ReadControl, "signal">): Promise<string | null>;
  /** Throws where a workbook of this kind cannot keep our sheets. */
  assertFit(workbook: WorkbookSnapshot): void;
  /** What to know before our sheets are written; null where there is nothing. */
  writingRemark(workbook: WorkbookSnapshot): string | null;
  /** A sentence for the user. */
  errorText(error: unknown): string;
  /** The same after a write of our own sheets, beginning with what stands now. */
  writeErrorText(error: unknown): string;
  /** The same after suggestions were put into cells. */
  mendErrorText(error: unknown): string;
  /** Whether the new sheets are there, although writing them threw this error. */
  isWritten(error: unknown): boolean;
  isCancelled(error: unknown): boolean;
  /** Whether a dialog can choose a whole folder here. */
  canPickFolders(): boolean;
  /** null where Excel does not tell. */
  isDark(): boolean | null;
}

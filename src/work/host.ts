import type { WorkbookEdits } from "../sheet/edits";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";

/** Ends a subscription. */
export type Stop = () => Promise<void>;

export interface ReadControl {
  readonly signal?: AbortSignal;
  /** Called now and then with the share that is done, 0 to 1. */
  onProgress?(share: number): void;
}

export interface WriteControl {
  /** Stops the work as long as nothing of the user's was touched: the host's error "cancelled", and all is as before. */
  readonly signal?: AbortSignal;
  /** Called when it can no longer be stopped. */
  onPointOfNoReturn?(): void;
  /** Called where the sheets are written, yet without their footers: where Excel finds no printer. */
  onFootersMissing?(): void;
  /** Called where the sheets are written, yet without their charts. */
  onChartsMissing?(): void;
}

/** A hint that something changed; a host may leave some changes out, so it tells where to look and never what is there. */
export interface SheetChange {
  /** The host's id of the sheet, also of one that has been deleted. */
  readonly sheetId: string;
  /** Made by this program itself: whoever wrote knows of it. */
  readonly own: boolean;
}

/** A value that the user has accepted or typed for a cell of his own. */
export interface Mend {
  readonly cell: CellRef;
  readonly value: string | number;
  /** How its cell has to show a number: 0.5612 as 56.12%. `text` is for a host that sets no formats. */
  readonly shown?: { readonly kind: "percent" | "date"; readonly format: string; readonly text: string };
}

/** A mend that was made. */
export interface MendMade {
  /** The host's ids of the sheets that it changed. */
  readonly sheetIds: readonly string[];
  /** Puts back what stood in these cells, or in all of them. Gives those that stay, as somebody typed there since. */
  takeBack(cells?: readonly CellRef[]): Promise<readonly CellRef[]>;
}

/** Sentences that depend on the program around the pane. */
export interface HostWords {
  /** When a work takes long and does not tell how far it has come. */
  readonly waiting: string;
  /** What to do after something was written, so that it is in the file. */
  readonly save: string;
  /** What to do where a download does not come; null where it always comes. */
  readonly noDownload: string | null;
  /** What to do where no folder can be chosen. */
  readonly noFolders: string;
}

/** What people's work needs of the program around it: Excel, files in a plain page, or plain records in a test. */
export interface Host {
  readonly words: HostWords;
  readWorkbook(control?: ReadControl): Promise<WorkbookSnapshot>;
  /**
   * The workbook `before` as it is after changes in these sheets (the host's ids), or in any of them; the snapshots of sheets
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
  /**
   * Tells when the program around the pane took a step back by itself, as the page's 撤销 does: what the pane says it has
   * written may be gone. Gives what ends that. Excel never tells.
   */
  onStepBack(handler: () => void): () => void;
  /** Puts accepted suggestions and typed values into the sheets that were checked, all or none. */
  mendCells(mends: readonly Mend[]): Promise<MendMade>;
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
  /** null where the host does not tell. */
  isDark(): boolean | null;
}

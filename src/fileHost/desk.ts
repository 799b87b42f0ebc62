import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";
import { changedSheets, newBook, newName, type Book } from "./book";
import { notRead, notSaved } from "./diskFailure";
import { FileFailure } from "./failure";
import { readBook } from "./readBook";
import type { DiskFile, FileTools } from "./tools";

export interface DeskState {
  readonly book: Book;
  /** Counts the workbooks that were opened, one after the other. */
  readonly opened: number;
  /** What was done since the file was opened or saved is in the file. */
  readonly saved: boolean;
  /** The file on the disk was changed by another program, while there are changes here that are not saved. */
  readonly elsewhere: boolean;
  /** The sheet in sight; null for the first one. */
  readonly front: string | null;
  readonly selected: CellRef | null;
  readonly canUndo: boolean;
  /** Something is being written, which is not in `book` yet. */
  readonly writing: boolean;
}

/** So many steps can be taken back; each holds the bytes of a workbook. */
const mostSteps = 10;

/** The workbook that lies open in a plain page: where it comes from, what was done to it, and what is looked at. */
export class FileDesk {
  state: DeskState = {
    book: newBook,
    opened: 0,
    saved: true,
    elsewhere: false,
    front: null,
    selected: null,
    canUndo: false,
    writing: false,
  };
  private disk: DiskFile | null = null;
  /** The version of the file on the disk that is known here. */
  private known = "";
  private history: Book[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly works = new Set<Promise<unknown>>();
  /** Who hears of sheets that are not as they were. */
  readonly changed = new Set<(sheets: readonly string[], own: boolean) => void>();
  readonly moved = new Set<(cell: CellRef | null) => void>();
  /** Who hears that a step was taken back. */
  readonly tookBack = new Set<() => void>();

  constructor(
    private readonly tools: FileTools,
    private readonly download: (name: string, bytes: Uint8Array) => void,
  ) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Puts a workbook in the place of the one that is open. Throws FileFailure, and then nothing is changed. */
  async open(name: string, bytes: Uint8Array, disk: DiskFile | null): Promise<void> {
    const known = await versionOf(disk, name);
    const book = await readBook(name, bytes, this.tools);
    this.begin(book, disk, known);
  }

  /** An empty workbook for a summary. */
  startNew(): void {
    this.begin(newBook, null, "");
  }

  private begin(book: Book, disk: DiskFile | null, known: string): void {
    this.disk = disk;
    this.known = known;
    this.history = [];
    const opened = this.state.opened + 1;
    const front = book.workbook.sheets.find(({ hidden }) => !hidden)?.name ?? null;
    this.set({ book, opened, saved: true, elsewhere: false, front, selected: null });
  }

  /**
   * A new state of the workbook, made by the program itself out of the one that was open `before`; not yet in the file.
   * Throws FileFailure "notEdited" where that has changed meanwhile: what another program saved would be lost.
   */
  put(book: Book, before: DeskState, front: string | null = this.state.front): void {
    if (this.state.book !== before.book || this.state.opened !== before.opened)
      throw new FileFailure("notEdited", "准备写入时，打开的工作簿有了变化，没有写入。请再操作一次。");
    this.history = [...this.history, this.state.book].slice(-mostSteps);
    this.replace(book, { saved: false, front }, true);
  }

  /** Does a work that puts a new state in the end. */
  async during<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = work();
    const over = done.catch(() => undefined);
    this.works.add(over);
    this.set({ writing: true });
    try {
      return await done;
    } finally {
      this.works.delete(over);
      this.set({ writing: this.works.size > 0 });
    }
  }

  /** Until nothing is being written: what is saved, left or taken back is then what the user sees to be done. */
  async settled(): Promise<void> {
    while (this.works.size > 0) await Promise.all(this.works);
  }

  /** Takes the last step back. */
  undo(): void {
    const before = this.history.pop();
    if (!before) return;
    this.replace(before, { saved: false }, false);
    for (const hear of this.tookBack) hear();
  }

  private replace(book: Book, rest: Partial<DeskState>, own: boolean): void {
    const before: WorkbookSnapshot = this.state.book.workbook;
    this.set({ book, ...rest });
    const sheets = changedSheets(before, book.workbook);
    for (const hear of this.changed) hear(sheets, own);
  }

  /**
   * Saves over the file where the browser can, else as a download. Gives which of the two. Throws FileFailure "notEdited"
   * where the file on the disk is not the one that was opened any more; `over` saves all the same. "notSaved": the disk
   * does not take it; what was done stays here, and saveCopy gives it as a download.
   */
  async save(over = false): Promise<"file" | "download"> {
    const { book } = this.state;
    if (!book.bytes) throw new FileFailure("notEdited", "还没有内容可以保存：请先汇总，或打开一个工作簿。");
    const { disk } = this;
    if (!disk) return this.saveCopy();
    try {
      if (!over && (await disk.version()) !== this.known) {
        this.set({ elsewhere: true });
        throw new FileFailure(
          "notEdited",
          `“${disk.name}”刚才在别处改过，没有保存，两边的内容都还在。请先选用哪一份。`,
        );
      }
      await disk.write(book.bytes);
      this.known = await disk.version();
    } catch (error) {
      throw notSaved(error, disk.name);
    }
    this.set({ saved: this.state.book === book, elsewhere: false });
    return "file";
  }

  /** Saves as a download; the file on the disk, if there is one, is not that of this workbook any more. */
  saveCopy(): "download" {
    const { bytes, workbook } = this.state.book;
    this.download(workbook.name || newName, bytes!);
    this.disk = null;
    this.set({ saved: true, elsewhere: false });
    return "download";
  }

  /** Whether the file can be looked at again without being chosen anew. */
  get isWatched(): boolean {
    return this.disk !== null;
  }

  /**
   * Looks whether another program (WPS, say) saved the file. It is then read again, unless there are changes here that
   * would be lost: that is told as `elsewhere`. True where it was read. Throws FileFailure where it cannot be read now.
   */
  async lookAtDisk(): Promise<boolean> {
    const { disk } = this;
    if (!disk) return false;
    const now = await disk.version();
    if (now === this.known) return false;
    if (!this.state.saved) {
      this.set({ elsewhere: true });
      return false;
    }
    await this.takeFromDisk();
    return true;
  }

  /** The file as it stands on the disk, in the place of what is here; the step can be taken back. */
  async takeFromDisk(): Promise<void> {
    const { disk } = this;
    if (!disk) return;
    const known = await versionOf(disk, disk.name);
    const bytes = await disk.read().catch((error: unknown) => Promise.reject(notRead(error, disk.name)));
    const book = await readBook(disk.name, bytes, this.tools, this.state.book);
    if (disk !== this.disk) return; // another workbook was opened meanwhile
    this.known = known;
    if (!this.state.saved) this.history = [...this.history, this.state.book].slice(-mostSteps);
    this.replace(book, { saved: true, elsewhere: false }, false);
  }

  /** A sheet or a cell that the user wants to see. */
  show(front: string, selected: CellRef | null): void {
    this.set({ front, selected });
    for (const hear of this.moved) hear(selected);
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change, canUndo: this.history.length > 0 };
    for (const watcher of this.watchers) watcher();
  }
}

async function versionOf(disk: DiskFile | null, name: string): Promise<string> {
  try {
    return (await disk?.version()) ?? "";
  } catch (error) {
    throw notRead(error, name);
  }
}

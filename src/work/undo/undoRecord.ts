import type { MergeState } from "../../merge/own/state";
import type { SheetEdits } from "../../sheet/edits";
import { cellName } from "../../sheet/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../sheet/snapshot";

/** What is needed to take a merge back. */
export interface UndoRecord {
  readonly before: WorkbookSnapshot;
  /** Our sheets in `before`. */
  readonly state: MergeState;
  /** What was done to the 汇总表 that was there. */
  readonly edits: readonly SheetEdits[];
  /** The sheets that were written, as they stood afterwards. */
  readonly after: readonly SheetSnapshot[];
  /** False where they do not show what was to be written, so that `edits` do not tell what became of 汇总表. */
  readonly asPlanned: boolean;
}

/** Written sheets that the workbook before the merge did not have. */
export function newSheets({ before, after }: UndoRecord): string[] {
  const had = new Set(before.sheets.map(({ name }) => name));
  return after.map(({ name }) => name).filter((name) => !had.has(name));
}

/** Why the merge cannot be taken back without losing something; null where it can. */
export function undoObstacle(record: UndoRecord, now: WorkbookSnapshot): string | null {
  const fresh = newSheets(record);
  for (const written of record.after) {
    const sheet = now.sheets.find(({ name }) => name === written.name);
    if (!sheet && fresh.includes(written.name)) continue; // it would have gone anyway
    if (!sheet) return `工作表“${written.name}”在汇总以后被删除或改名，不能撤销。`;
    const cell = changedCell(written, sheet);
    if (cell) return `“${written.name}”的 ${cell} 在汇总以后改过。撤销会丢掉这处改动，所以没有撤销。`;
  }
  return null;
}

/** Whether the sheets that were written stand as before the merge: the step was taken back by other means. */
export function isTakenBack({ before, after }: UndoRecord, now: WorkbookSnapshot): boolean {
  return after.every(({ name }) => {
    const [old, there] = [before, now].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    return old && there ? changedCell(old, there) === null : !old && !there;
  });
}

function changedCell(written: SheetSnapshot, now: SheetSnapshot): string | null {
  const stood = new Map(written.cells.map((cell) => [cellName(cell.row, cell.col), content(cell)]));
  for (const cell of now.cells) {
    const name = cellName(cell.row, cell.col);
    if (stood.get(name) !== content(cell)) return name;
    stood.delete(name);
  }
  return [...stood.keys()][0] ?? null;
}

function content({ kind, value, formula }: SnapshotCell): string {
  return JSON.stringify([kind, value, formula]);
}

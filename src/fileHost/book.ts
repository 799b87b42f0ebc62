import type { SheetLook } from "../sheet/look";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/** The open workbook: bytes of a file, and what stands in them. */
export interface Book {
  /** null for a new workbook in which nothing was written yet. */
  readonly bytes: Uint8Array | null;
  readonly workbook: WorkbookSnapshot;
  /** Empty where the file does not tell. */
  readonly looks: readonly SheetLook[];
  /** What of the file could not be read, in sentences. */
  readonly notes: readonly string[];
}

/** The name under which a new workbook is saved. */
export const newName = "汇总.xlsx";

export const newBook: Book = { bytes: null, workbook: { name: newName, sheets: [] }, looks: [], notes: [] };

/** Whether sheets can be written into a file of this name. */
export function canHold(name: string): boolean {
  return /\.(?:xlsx|xlsm)$/i.test(name);
}

/** `now` with those sheets of `before` that are still as they were: who kept something of them need not do it again. */
export function keepingSheets(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const same = (sheet: SheetSnapshot): SheetSnapshot => {
    const old = known.get(sheet.name);
    return old && JSON.stringify(old) === JSON.stringify(sheet) ? old : sheet;
  };
  return { ...now, sheets: now.sheets.map(same) };
}

/** Names of sheets that one has and the other has not, or that differ. */
export function changedSheets(before: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  const of = ({ sheets }: WorkbookSnapshot, name: string) => sheets.find((sheet) => sheet.name === name);
  return [...names].filter((name) => of(before, name) !== of(now, name));
}

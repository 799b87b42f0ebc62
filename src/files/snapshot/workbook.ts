import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { cellName } from "../../sheet/address";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { Box } from "../boxes/box";
import { placeBoxes } from "../boxes/placeBoxes";
import { Budget } from "../budget";
import { maxColumns, maxRows } from "../limits";
import type { FileNote, SheetsRead } from "../note";
import { FileError } from "../problem";
import { readCell } from "./cell";
import { withoutCovered } from "./merges";

/** What was learnt of a sheet beside the library. */
export interface SheetExtras {
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Address (A1) → name of a symbol font. */
  readonly symbolFonts?: ReadonlyMap<string, string>;
  /** Address (A1) → number format that the library does not know. */
  readonly formats?: ReadonlyMap<string, string>;
  /** Addresses (A1) of cells whose font is struck out. */
  readonly struck?: ReadonlySet<string>;
  /** Addresses (A1) of cells from whose text a part that is struck out was taken before. */
  readonly partlyStruck?: ReadonlySet<string>;
  /** Address (A1) → what is left of a text without its parts that are struck out. */
  readonly visible?: ReadonlyMap<string, string>;
  /** Text boxes and tick boxes that lie over the sheet. */
  readonly boxes?: readonly Box[];
  /** Texts of boxes that lie over no cell, but over the page. */
  readonly unplaced?: readonly string[];
  /** The file says itself how its numbers are shown. */
  readonly showsOwnText?: boolean;
}

/**
 * The sheets of a workbook that the library parsed, chart sheets and the like left out. A sheet that it could not parse
 * is told in a note. Throws FileError: damaged where it could parse none; tooManyCells, tooMuchText.
 */
export function toSnapshots(
  workbook: WorkBook,
  extrasOf: (index: number) => SheetExtras | undefined,
): SheetsRead {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const budget = new Budget();
  const notes: FileNote[] = [];
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) {
      notes.push({ kind: "sheetUnread", sheet: name });
      return [];
    }
    if (sheet["!type"] && sheet["!type"] !== "sheet") return [];
    const extras = extrasOf(index);
    const hidden = extras?.hidden ?? (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const { struck, ...snapshot } = toSnapshot(name, sheet, { hidden, date1904, budget }, extras);
    if (struck.length > 0) notes.push({ kind: "struckOut", sheet: name, cells: struck });
    const boxes = placeBoxes(extras?.boxes ?? [], snapshot.cells, snapshot.merges, name);
    for (const note of boxes.notes) notes.push(note);
    if (extras?.unplaced?.length) notes.push({ kind: "boxesUnread", sheet: name, texts: extras.unplaced });
    return [{ ...snapshot, cells: boxes.cells }];
  });
  if (sheets.length === 0 && notes.length > 0) throw new FileError({ kind: "damaged" });
  return { sheets, notes };
}

/** Numbers of the hidden rows or columns, as far as the library tells them. */
function hiddenIn(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return Object.entries(lines ?? []).flatMap(([number, line]) => (line?.hidden ? [Number(number)] : []));
}

function toSnapshot(
  name: string,
  sheet: WorkSheet,
  { hidden, date1904, budget }: { hidden: boolean; date1904: boolean; budget: Budget },
  extras: SheetExtras | undefined,
): SheetSnapshot & { readonly struck: readonly string[] } {
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, maxRows - 1),
    right: Math.min(e.c, maxColumns - 1),
  }));
  const cells: SnapshotCell[] = [];
  const struck = [...(extras?.partlyStruck ?? [])];
  // Row numbers in damaged files reach into the billions: go over the rows that exist, not over all numbers.
  for (const key of Object.keys(sheet["!data"] ?? [])) {
    const row = Number(key);
    if (!(row < maxRows)) break;
    for (const columnKey of Object.keys(sheet["!data"]![row]!)) {
      const col = Number(columnKey);
      if (!(col < maxColumns)) break;
      const read = readCell(sheet["!data"]![row]![col]!, row, col, date1904, extras);
      if (read.struck) struck.push(cellName(row, col));
      if (!read.cell) continue;
      budget.spend(read.cell.text.length);
      cells.push(read.cell);
    }
  }
  return {
    name,
    cells: withoutCovered(cells, merges),
    merges,
    hidden,
    hiddenRows: extras?.hiddenRows ?? hiddenIn(sheet["!rows"]),
    hiddenColumns: extras?.hiddenColumns ?? hiddenIn(sheet["!cols"]),
    struck,
  };
}

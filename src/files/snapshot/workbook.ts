import { utils } from "@e965/xlsx";
import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { maxCells, maxColumns, maxRows } from "../limits";
import { FileError } from "../problem";
import { readCell } from "./cell";
import { withoutCovered } from "./merges";

/** Shown for a formula that was saved without its value, by a program that does not compute. */
const uncomputedText = "#未计算";

/** What was learnt of a sheet beside the library. */
export interface SheetExtras {
  readonly hidden?: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Addresses (A1) of formulas without a value. */
  readonly uncomputed?: ReadonlySet<string>;
  /** Address (A1) → name of a symbol font. */
  readonly symbolFonts?: ReadonlyMap<string, string>;
  /** Address (A1) → number format that the library does not know. */
  readonly formats?: ReadonlyMap<string, string>;
}

/**
 * The sheets of a parsed workbook, chart sheets and the like left out.
 * Throws FileError: damaged where a sheet could not be parsed; tooManyCells.
 */
export function toSnapshots(
  workbook: WorkBook,
  extrasOf: (index: number) => SheetExtras | undefined,
): SheetSnapshot[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let budget = maxCells;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw new FileError({ kind: "damaged", part: name });
    if (sheet["!type"] && sheet["!type"] !== "sheet") return [];
    const extras = extrasOf(index);
    const hidden = extras?.hidden ?? (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    markUncomputed(sheet, extras);
    const snapshot = toSnapshot(name, sheet, { hidden, date1904, budget }, extras);
    budget -= snapshot.cells.length;
    return [snapshot];
  });
}

/** The library drops formulas without a value, or takes their value for 0. */
function markUncomputed(sheet: WorkSheet, extras: SheetExtras | undefined): void {
  for (const address of extras?.uncomputed ?? []) {
    const { r, c } = utils.decode_cell(address);
    const row = (sheet["!data"]![r] ??= []);
    row[c] = { ...row[c], t: "e", w: uncomputedText };
  }
}

/** Numbers of the hidden rows or columns, as far as the library tells them. */
function hiddenIn(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return Object.entries(lines ?? []).flatMap(([number, line]) => (line?.hidden ? [Number(number)] : []));
}

function toSnapshot(
  name: string,
  sheet: WorkSheet,
  { hidden, date1904, budget }: { hidden: boolean; date1904: boolean; budget: number },
  extras: SheetExtras | undefined,
): SheetSnapshot {
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, maxRows - 1),
    right: Math.min(e.c, maxColumns - 1),
  }));
  const cells: SheetSnapshot["cells"][number][] = [];
  // Row numbers in damaged files reach into the billions: go over the rows that exist, not over all numbers.
  for (const key of Object.keys(sheet["!data"] ?? [])) {
    const row = Number(key);
    if (!(row < maxRows)) break;
    for (const columnKey of Object.keys(sheet["!data"]![row]!)) {
      const col = Number(columnKey);
      if (!(col < maxColumns)) break;
      const cell = readCell(sheet["!data"]![row]![col]!, row, col, date1904, extras);
      if (!cell) continue;
      if (cells.length === budget) throw new FileError({ kind: "tooManyCells", limit: maxCells });
      cells.push(cell);
    }
  }
  return {
    name,
    cells: withoutCovered(cells, merges),
    merges,
    hidden,
    hiddenRows: extras?.hiddenRows ?? hiddenIn(sheet["!rows"]),
    hiddenColumns: extras?.hiddenColumns ?? hiddenIn(sheet["!cols"]),
  };
}

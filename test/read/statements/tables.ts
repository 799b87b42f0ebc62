import { readStatements } from "../../../src/read/statements/readStatements";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";

export type Value = string | number | null;
const noMerges: SheetSnapshot["merges"] = [];

export function sheet(name: string, lines: readonly (readonly Value[])[], merges = noMerges): SheetSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, col): SnapshotCell[] =>
      value === null
        ? []
        : [{ row, col, value, text: String(value), kind: typeof value === "number" ? "number" : "text" }],
    ),
  );
  return { name, cells, merges, hidden: false, hiddenRows: [], hiddenColumns: [] };
}
export const across = (row: number, left: number, right: number) => ({ top: row, bottom: row, left, right });

/** What is read, a line each: totalAssets 2019 24000 B5. */
export function read(sheets: SheetSnapshot | readonly SheetSnapshot[], file = "报表.xlsx"): string[] {
  const workbook: WorkbookSnapshot = { name: file, sheets: [sheets].flat() };
  return readStatements(workbook)
    .map(
      ({ line, year, amount, cell, scope }) =>
        `${line} ${year} ${Number(amount.toFixed(6))} ${cellName(cell.row, cell.col)}${scope ? ` ${scope}` : ""}`,
    )
    .sort();
}

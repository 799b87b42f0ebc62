import type { Area, SheetSnapshot, SnapshotCell } from "./snapshot";
import { cleanText } from "../text/cleanText";

/** The cells of a sheet by place; a merged area shows its text in each of its cells. */
export interface Grid {
  /** Rows that hold something, from the top. */
  readonly rows: readonly number[];
  /** Columns of a row that hold something, from the left; merged areas count in full. */
  readonly columnsOf: (row: number) => readonly number[];
  readonly cellAt: (row: number, col: number) => SnapshotCell | undefined;
  readonly textAt: (row: number, col: number) => string;
  readonly mergeAt: (row: number, col: number) => Area | undefined;
}

/** Text of a cell as it was meant: numbers in full, since a narrow column shows 1.38E+10. */
export function cellText(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  const whole = cell.kind === "number" && Number.isInteger(cell.value);
  return cleanText(cell.kind === "text" || whole ? String(cell.value) : cell.text);
}

/** Whether a sheet has a cell for each of these texts; cheap, so that large sheets of others cost little. */
export function holdsTexts(sheet: SheetSnapshot, texts: readonly string[]): boolean {
  const missing = new Set(texts);
  for (const cell of sheet.cells) {
    if (cell.kind === "text") missing.delete(cleanText(String(cell.value)));
    if (missing.size === 0) return true;
  }
  return missing.size === 0;
}

/** An area over whole columns is formatting, not a table cell. */
const largestMerge = 10_000;

export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = new Map<number, Map<number, SnapshotCell>>();
  const merges = new Map<number, Map<number, Area>>();
  const put = <T>(table: Map<number, Map<number, T>>, row: number, col: number, value: T): void => {
    const columns = table.get(row);
    if (columns) columns.set(col, value);
    else table.set(row, new Map([[col, value]]));
  };
  for (const cell of sheet.cells) put(rows, cell.row, cell.col, cell);
  for (const area of sheet.merges) {
    const first = rows.get(area.top)?.get(area.left);
    if (!first || (area.bottom - area.top + 1) * (area.right - area.left + 1) > largestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        put(merges, row, col, area);
        put(rows, row, col, first);
      }
    }
  }
  return {
    rows: [...rows.keys()].sort((a, b) => a - b),
    columnsOf: (row) => [...(rows.get(row)?.keys() ?? [])].sort((a, b) => a - b),
    cellAt: (row, col) => rows.get(row)?.get(col),
    textAt: (row, col) => cellText(rows.get(row)?.get(col)),
    mergeAt: (row, col) => merges.get(row)?.get(col),
  };
}

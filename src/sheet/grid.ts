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
  const firsts = new Set(texts.map((text) => text.charCodeAt(0)));
  const { cells } = sheet;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.kind !== "text") continue;
    const text = String(cell.value);
    // A Chinese character at the beginning stays there.
    const first = text.charCodeAt(0);
    if (first >= 0x4e00 && first <= 0x9fff && !firsts.has(first)) continue;
    missing.delete(cleanText(text));
    if (missing.size === 0) return true;
  }
  return missing.size === 0;
}

/** An area over whole columns is formatting, not a table cell. */
const largestMerge = 10_000;

/** Values by row and column. Columns are few and lie side by side, and a row's cells come together: a map for each row took four times as long. */
class Table<T> {
  readonly rows = new Map<number, T[]>();
  private last = -1;
  private columns: T[] = [];

  put(row: number, col: number, value: T): void {
    if (row !== this.last) {
      const known = this.rows.get(row);
      this.columns = known ?? [];
      if (!known) this.rows.set(row, this.columns);
      this.last = row;
    }
    this.columns[col] = value;
  }

  at(row: number, col: number): T | undefined {
    return this.rows.get(row)?.[col];
  }

  columnsOf(row: number): readonly number[] {
    const columns: number[] = [];
    this.rows.get(row)?.forEach((_, col) => columns.push(col));
    return columns;
  }
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const cells = new Table<SnapshotCell>();
  const merges = new Table<Area>();
  for (const cell of sheet.cells) cells.put(cell.row, cell.col, cell);
  for (const area of sheet.merges) {
    const first = cells.at(area.top, area.left);
    if (!first || (area.bottom - area.top + 1) * (area.right - area.left + 1) > largestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        merges.put(row, col, area);
        cells.put(row, col, first);
      }
    }
  }
  return {
    rows: [...cells.rows.keys()].sort((a, b) => a - b),
    columnsOf: (row) => cells.columnsOf(row),
    cellAt: (row, col) => cells.at(row, col),
    textAt: (row, col) => cellText(cells.at(row, col)),
    mergeAt: (row, col) => merges.at(row, col),
  };
}

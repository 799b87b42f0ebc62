import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

/** A sheet's cells by row and column. Building it and every look-up are linear or constant in the cells. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Filled rows in order. */
  readonly rows: readonly number[];
  /** A row's cells from left to right; empty where the row holds nothing. */
  row(row: number): readonly SnapshotCell[];
  /** The next filled row. */
  rowAfter(row: number): readonly SnapshotCell[];
  /** The next filled cell in the same column. */
  below(cell: { readonly row: number; readonly col: number }): SnapshotCell | undefined;
  at(row: number, col: number): SnapshotCell | undefined;
  /** The merged area that begins at a cell, or the cell alone. */
  area(cell: { readonly row: number; readonly col: number }): Area;
  /** The first filled cell right of a column in a row. */
  rightOf(row: number, col: number): SnapshotCell | undefined;
  /** From the first to the last place with something in it, merged areas included. */
  readonly bounds: Area;
  /** The merged area that covers a place, or the place alone, with what stands in it. */
  region(row: number, col: number): Region;
}

/** A merged area or a single place of a sheet, filled or not. */
export interface Region {
  readonly area: Area;
  readonly cell: SnapshotCell | undefined;
}

const key = (row: number, col: number) => row * 16_384 + col;

function groupBy(
  cells: readonly SnapshotCell[],
  of: (cell: SnapshotCell) => number,
): Map<number, SnapshotCell[]> {
  const groups = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    const group = groups.get(of(cell));
    if (group) group.push(cell);
    else groups.set(of(cell), [cell]);
  }
  return groups;
}

/** First position whose number is beyond the given one, in a list in order. */
function positionAfter<T>(list: readonly T[], numberOf: (item: T) => number, number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(list[middle]!) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Larger areas are covers of a whole page: nobody writes an answer beside their inner places. */
const largestArea = 2000;

function boundsOf(cells: readonly SnapshotCell[], merges: readonly Area[]): Area {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const widen = ({ top, left, bottom, right }: Area) => {
    bounds.top = Math.min(bounds.top, top);
    bounds.left = Math.min(bounds.left, left);
    bounds.bottom = Math.max(bounds.bottom, bottom);
    bounds.right = Math.max(bounds.right, right);
  };
  for (const { row, col } of cells) widen({ top: row, left: col, bottom: row, right: col });
  for (const area of merges) if (area.left <= bounds.right && area.top <= bounds.bottom) widen(area);
  return bounds;
}

/** The merged area of every place inside one, but for its first. */
function coversOf(merges: readonly Area[]): Map<number, Area> {
  const covers = new Map<number, Area>();
  for (const area of merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > largestArea) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++) covers.set(key(row, col), area);
  }
  return covers;
}

const isFilled = (cell: SnapshotCell) => cell.kind !== "text" || cell.text.trim() !== "";

export function gridOf(sheet: SheetSnapshot): Grid {
  const cells = sheet.cells.filter(isFilled);
  const byKey = new Map(cells.map((cell) => [key(cell.row, cell.col), cell]));
  const byRow = groupBy(cells, (cell) => cell.row);
  const merges = new Map(sheet.merges.map((area) => [key(area.top, area.left), area]));
  let byColumn: Map<number, SnapshotCell[]> | undefined;
  let covers: Map<number, Area> | undefined;
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const row = (at: number): readonly SnapshotCell[] => byRow.get(at) ?? [];
  const below = (cell: { readonly row: number; readonly col: number }) => {
    byColumn ??= groupBy(cells, (each) => each.col);
    const column = byColumn.get(cell.col) ?? [];
    return column[positionAfter(column, (each) => each.row, cell.row)];
  };
  return {
    sheet,
    rows,
    row,
    bounds: boundsOf(cells, sheet.merges),
    rowAfter: (at) => row(rows[positionAfter(rows, (each) => each, at)] ?? -1),
    below,
    at: (r, c) => byKey.get(key(r, c)),
    area: (cell) =>
      merges.get(key(cell.row, cell.col)) ?? {
        top: cell.row,
        left: cell.col,
        bottom: cell.row,
        right: cell.col,
      },
    rightOf: (r, c) => row(r)[positionAfter(row(r), (each) => each.col, c)],
    region: (r, c) => {
      covers ??= coversOf(sheet.merges);
      const area = covers.get(key(r, c));
      if (area) return { area, cell: byKey.get(key(area.top, area.left)) };
      return { area: { top: r, left: c, bottom: r, right: c }, cell: byKey.get(key(r, c)) };
    },
  };
}

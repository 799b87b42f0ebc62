import { groupBy } from "../../match/group";
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
  /** The merged area that covers a place; undefined where none does. */
  coverOf(row: number, col: number): Area | undefined;
  /** That area, or the place alone, with what stands in it. */
  region(row: number, col: number): Region;
}

/** A merged area or a single place of a sheet, filled or not. */
export interface Region {
  readonly area: Area;
  readonly cell: SnapshotCell | undefined;
}

const key = (row: number, col: number) => row * 16_384 + col;

/** A place that no merged area covers. */
export const placeAlone = (row: number, col: number): Area => ({
  top: row,
  left: col,
  bottom: row,
  right: col,
});

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

/** Most rows have a few cells. */
const few = 12;

/** A row's first cell beyond a column. */
function firstBeyond(cells: readonly SnapshotCell[] | undefined, col: number): SnapshotCell | undefined {
  if (!cells) return undefined;
  if (cells.length > few) return cells[positionAfter(cells, (each) => each.col, col)];
  for (let n = 0; n < cells.length; n++) if (cells[n]!.col > col) return cells[n];
  return undefined;
}

/** A row's cell in a column; of two that are said to stand there the last one. */
function cellIn(cells: readonly SnapshotCell[] | undefined, col: number): SnapshotCell | undefined {
  if (!cells) return undefined;
  if (cells.length > few) {
    const cell = cells[positionAfter(cells, (each) => each.col, col) - 1];
    return cell?.col === col ? cell : undefined;
  }
  for (let n = cells.length - 1; n >= 0; n--) if (cells[n]!.col === col) return cells[n];
  return undefined;
}

/** Larger areas are covers of a whole page: nobody writes an answer beside their inner places. */
const largestArea = 2000;

function boundsOf(cells: readonly SnapshotCell[], merges: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let n = 0; n < cells.length; n++) {
    const { row, col } = cells[n]!;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  for (let n = 0; n < merges.length; n++) {
    const area = merges[n]!;
    if (area.left > right || area.top > bottom) continue;
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}

/** The merged area of every place inside one, but for its first. */
function coversOf(merges: readonly Area[]): Map<number, Area> {
  const covers = new Map<number, Area>();
  for (let n = 0; n < merges.length; n++) {
    const area = merges[n]!;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > largestArea) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++) covers.set(key(row, col), area);
  }
  return covers;
}

const noCells: readonly SnapshotCell[] = [];

export function gridOf(sheet: SheetSnapshot): Grid {
  const cells: SnapshotCell[] = [];
  const byRow = new Map<number, SnapshotCell[]>();
  const all = sheet.cells;
  for (let n = 0; n < all.length; n++) {
    const cell = all[n]!;
    if (cell.kind === "text" && cell.text.trim() === "") continue;
    cells.push(cell);
    const own = byRow.get(cell.row);
    if (own) own.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const merges = new Map<number, Area>();
  const areas = sheet.merges;
  for (let n = 0; n < areas.length; n++) merges.set(key(areas[n]!.top, areas[n]!.left), areas[n]!);
  let byColumn: Map<number, SnapshotCell[]> | undefined;
  let covers: Map<number, Area> | undefined;
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const row = (at: number): readonly SnapshotCell[] => byRow.get(at) ?? noCells;
  const at = (r: number, c: number) => cellIn(byRow.get(r), c);
  const coverOf = (r: number, c: number) => (covers ??= coversOf(sheet.merges)).get(key(r, c));
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
    at,
    area: (cell) => merges.get(key(cell.row, cell.col)) ?? placeAlone(cell.row, cell.col),
    rightOf: (r, c) => firstBeyond(byRow.get(r), c),
    coverOf,
    region: (r, c) => {
      const area = coverOf(r, c);
      return area ? { area, cell: at(area.top, area.left) } : { area: placeAlone(r, c), cell: at(r, c) };
    },
  };
}

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

/** A sheet has no more columns: a place as one number is its row times that, and its column. */
export const mostColumns = 16_384;

/** Cells row by row, each from left to right. */
export const inReadingOrder = (a: SnapshotCell, b: SnapshotCell): number => a.row - b.row || a.col - b.col;

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

/** The cells of a page by their places, as one number; of two that are said to stand in one the last one. */
function placesOf(cells: readonly SnapshotCell[]): Map<number, SnapshotCell> {
  const places = new Map<number, SnapshotCell>();
  for (let n = 0; n < cells.length; n++) places.set(cells[n]!.row * mostColumns + cells[n]!.col, cells[n]!);
  return places;
}

/** Larger areas are covers of a whole page: nobody writes an answer beside their inner places. */
const largestArea = 2000;

/** The bounds of a page's cells, and of the merged areas that begin inside them. */
function withAreas({ top, left, bottom, right }: Area, merges: readonly Area[]): Area {
  for (let n = 0; n < merges.length; n++) {
    const area = merges[n]!;
    if (area.left > right || area.top > bottom) continue;
    if (area.top < top) top = area.top;
    if (area.left < left) left = area.left;
    if (area.bottom > bottom) bottom = area.bottom;
    if (area.right > right) right = area.right;
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
      for (let col = area.left; col <= area.right; col++) covers.set(row * mostColumns + col, area);
  }
  return covers;
}

const noCells: readonly SnapshotCell[] = [];

let last: Grid | undefined;

/** The cells of a sheet by their places; the last sheet's are kept, for which several passes ask in turn. */
export const gridOf = (sheet: SheetSnapshot): Grid =>
  last?.sheet === sheet ? last : (last = newGrid(sheet));

function newGrid(sheet: SheetSnapshot): Grid {
  const cells: SnapshotCell[] = [];
  const byRow = new Map<number, SnapshotCell[]>();
  const all = sheet.cells;
  let left = Infinity;
  let right = -1;
  let last: number | undefined;
  let inRow: SnapshotCell[] = [];
  for (let n = 0; n < all.length; n++) {
    const cell = all[n]!;
    if (cell.kind === "text" && cell.text.trim() === "") continue;
    cells.push(cell);
    const { row: own, col } = cell;
    if (col < left) left = col;
    if (col > right) right = col;
    if (own !== last) {
      last = own;
      inRow = byRow.get(own) ?? [];
      if (inRow.length === 0) byRow.set(own, inRow);
    }
    inRow.push(cell);
  }
  const merges = new Map<number, Area>();
  const areas = sheet.merges;
  for (let n = 0; n < areas.length; n++) {
    const area = areas[n]!;
    merges.set(area.top * mostColumns + area.left, area);
  }
  let byColumn: Map<number, SnapshotCell[]> | undefined;
  let covers: Map<number, Area> | undefined;
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const row = (at: number): readonly SnapshotCell[] => byRow.get(at) ?? noCells;
  let places: Map<number, SnapshotCell> | undefined;
  const at = (r: number, c: number) =>
    c < 0 || c >= mostColumns ? undefined : (places ??= placesOf(cells)).get(r * mostColumns + c);
  const coverOf =
    areas.length === 0
      ? () => undefined
      : (r: number, c: number) => (covers ??= coversOf(areas)).get(r * mostColumns + c);
  const below = (cell: { readonly row: number; readonly col: number }) => {
    byColumn ??= groupBy(cells, (each) => each.col);
    const column = byColumn.get(cell.col) ?? [];
    return column[positionAfter(column, (each) => each.row, cell.row)];
  };
  return {
    sheet,
    rows,
    row,
    bounds: withAreas({ top: rows[0] ?? Infinity, left, bottom: rows.at(-1) ?? -1, right }, areas),
    rowAfter: (at) => row(rows[positionAfter(rows, (each) => each, at)] ?? -1),
    below,
    at,
    area: ({ row: r, col: c }) => merges.get(r * mostColumns + c) ?? placeAlone(r, c),
    rightOf: (r, c) => firstBeyond(byRow.get(r), c),
    coverOf,
    region: (r, c) => {
      const area = coverOf(r, c);
      return area ? { area, cell: at(area.top, area.left) } : { area: placeAlone(r, c), cell: at(r, c) };
    },
  };
}

import type { SheetLook } from "../../sheet/look";
import { placeKey } from "../../sheet/look";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { Place } from "./moveBy";

/** Where the cells of a sheet stand in its picture, in pixels without zoom. */
export interface Geometry {
  /** Left edges of the columns, and the right edge of the last one. */
  readonly xs: readonly number[];
  /** Top edges of the rows, and the bottom edge of the last one. */
  readonly ys: readonly number[];
}

const usualWidth = 8.43;
/** Points, as Excel's for 11-point letters. */
const usualHeight = 15;
/** Characters; a longer text is cut. */
const widest = 36;
const pixelsPerPoint = 4 / 3;
/** A browser draws no page that is higher; no table of people is so long. */
const mostRows = 200_000;
const mostColumns = 1_000;

const columnPixels = (characters: number): number => (characters <= 0 ? 0 : Math.round(characters * 7 + 5));

/** How wide a text is, counted in letters of figures: a Chinese character is as wide as two. */
function letters(text: string): number {
  let wide = 0;
  for (const character of text) wide += character > "\u2e7f" ? 2 : 1;
  return wide;
}

/** Where a file does not tell widths (.xls, .csv …): as wide as the longest text of a cell alone, within reason. */
function textWidths({ cells, merges }: SheetSnapshot): ReadonlyMap<number, number> {
  const across = new Set(
    merges.filter(({ left, right }) => left < right).map(({ top, left }) => placeKey(top, left)),
  );
  const widths = new Map<number, number>();
  for (const { row, col, text } of cells) {
    if (across.has(placeKey(row, col))) continue;
    const longest = text.split("\n").reduce((most, line) => Math.max(most, letters(line)), 0);
    widths.set(col, Math.max(widths.get(col) ?? usualWidth, Math.min(widest, longest + 2)));
  }
  return widths;
}

function edges(sizes: readonly number[]): number[] {
  const at = [0];
  for (const size of sizes) at.push(at.at(-1)! + size);
  return at;
}

/** Points that a cell's text needs, wrapped in a column so many characters wide. */
function textHeight(cell: SnapshotCell, look: SheetLook | undefined, width: number): number {
  const style = look?.cells.get(placeKey(cell.row, cell.col));
  const size = style?.size ?? 11;
  const perLine = Math.max(1, (width * 11) / size);
  const lines = cell.text
    .split("\n")
    .reduce((sum, line) => sum + (style?.wrap ? Math.max(1, Math.ceil(letters(line) / perLine)) : 1), 0);
  return Math.max(usualHeight, lines * size * 1.36);
}

/** How many rows and columns are drawn: what the sheet holds, and a few empty ones. */
function extentOf({ merges, cells }: SheetSnapshot): { readonly rows: number; readonly columns: number } {
  const bottom = [...cells.map(({ row }) => row), ...merges.map((each) => each.bottom)];
  const right = [...cells.map(({ col }) => col), ...merges.map((each) => each.right)];
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    rows: Math.min(mostRows, most(bottom) + 4),
    columns: Math.min(mostColumns, most(right) + 2),
  };
}

/** A place that needs a geometry of its own to be seen: in a hidden row or column, or beyond all that is drawn. */
export function outOfSight(sheet: SheetSnapshot, { row, col }: Place): boolean {
  if (sheet.hiddenRows.includes(row) || sheet.hiddenColumns.includes(col)) return true;
  const { rows, columns } = extentOf(sheet);
  return row >= rows || col >= columns;
}

/**
 * Widths and heights as the file says; where it does not, a row is as high as its texts need. `meant` is seen also where
 * it would be out of sight.
 */
export function geometryOf(sheet: SheetSnapshot, look: SheetLook | undefined, meant?: Place): Geometry {
  const { merges, cells } = sheet;
  const extent = extentOf(sheet);
  const rows = Math.max(extent.rows, (meant?.row ?? 0) + 1);
  const columns = Math.max(extent.columns, (meant?.col ?? 0) + 1);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  if (meant) {
    hiddenRows.delete(meant.row);
    hiddenColumns.delete(meant.col);
  }
  const wanted = look ? new Map<number, number>() : textWidths(sheet);
  const width = (col: number): number =>
    hiddenColumns.has(col) ? 0 : (look?.widths.get(col) ?? look?.width ?? wanted.get(col) ?? usualWidth);
  const needed = new Map<number, number>();
  const merged = new Set(merges.map(({ top, left }) => placeKey(top, left)));
  for (const cell of cells) {
    if (merged.has(placeKey(cell.row, cell.col))) continue; // Excel does not grow a row for merged cells either
    const height = textHeight(cell, look, width(cell.col));
    needed.set(cell.row, Math.max(needed.get(cell.row) ?? 0, height));
  }
  const height = (row: number): number =>
    hiddenRows.has(row) ? 0 : (look?.heights.get(row) ?? needed.get(row) ?? usualHeight);
  return {
    xs: edges(Array.from({ length: columns }, (_, col) => columnPixels(width(col)))),
    ys: edges(Array.from({ length: rows }, (_, row) => Math.round(height(row) * pixelsPerPoint))),
  };
}

/** The first and the last of the lanes (rows or columns) that show between two pixels. */
export function lanesBetween(
  edgesOf: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  const last = edgesOf.length - 2;
  return [Math.min(last, laneAt(edgesOf, from)), Math.min(last, laneAt(edgesOf, to))];
}

/** The lane in which a pixel lies; the last one beyond the end. */
function laneAt(edgesOf: readonly number[], pixel: number): number {
  let low = 0;
  let high = edgesOf.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edgesOf[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Area, SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import type { Content } from "../layouts/paper";

export type Axis = "row" | "col";

const ends = { row: ["top", "bottom"], col: ["left", "right"] } as const;

/** The same sheet with other cells and merged areas, in reading order. */
export function withCells(
  sheet: SheetSnapshot,
  cells: readonly SnapshotCell[],
  merges: readonly Area[] = sheet.merges,
): SheetSnapshot {
  const order = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const several = merges.filter((area) => area.bottom > area.top || area.right > area.left);
  return { ...sheet, cells: order, merges: several };
}

export function cellAt(row: number, col: number, content: Content): SnapshotCell {
  return { row, col, ...content };
}

/** The first row or column behind all that stands on the sheet. */
export function sizeOf(sheet: SheetSnapshot, axis: Axis): number {
  const last = sheet.merges.reduce((most, area) => Math.max(most, area[ends[axis][1]]), -1);
  return sheet.cells.reduce((most, cell) => Math.max(most, cell[axis]), last) + 1;
}

/** Puts empty rows or columns in before a place; merged areas that span it grow. */
export function inserted(sheet: SheetSnapshot, axis: Axis, before: number, count = 1): SheetSnapshot {
  const [start, end] = ends[axis];
  const moved = (at: number) => (at >= before ? at + count : at);
  return withCells(
    sheet,
    sheet.cells.map((cell) => ({ ...cell, [axis]: moved(cell[axis]) })),
    sheet.merges.map((area) => ({ ...area, [start]: moved(area[start]), [end]: moved(area[end]) })),
  );
}

/** The merged area that holds a place, or the place alone. */
export function areaAt({ merges }: SheetSnapshot, row: number, col: number): Area {
  const holds = ({ top, left, bottom, right }: Area) =>
    top <= row && row <= bottom && left <= col && col <= right;
  return merges.find(holds) ?? { top: row, left: col, bottom: row, right: col };
}

/** Rows (or columns) before which something can be put in without breaking a merged area. */
export function isSeam({ merges }: SheetSnapshot, axis: Axis, before: number): boolean {
  const [start, end] = ends[axis];
  return merges.every((area) => area[start] >= before || area[end] < before);
}

/** Left and right exchanged. */
export function mirrored(sheet: SheetSnapshot): SheetSnapshot {
  const last = sizeOf(sheet, "col") - 1;
  // A merged area keeps its text in its first cell, which was its last one before.
  const cells = sheet.cells.map((cell) => ({
    ...cell,
    col: last - areaAt(sheet, cell.row, cell.col).right,
  }));
  const merges = sheet.merges.map((area) => ({ ...area, left: last - area.right, right: last - area.left }));
  return withCells(sheet, cells, merges);
}

/** Rows and columns exchanged. */
export function transposed(sheet: SheetSnapshot): SheetSnapshot {
  return withCells(
    sheet,
    sheet.cells.map((cell) => ({ ...cell, row: cell.col, col: cell.row })),
    sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
  );
}

/** A list in parts of the same key, in the order of the list. */
export function grouped<T, K>(list: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

/** The cells by row. */
export function rowsOf(sheet: SheetSnapshot): ReadonlyMap<number, readonly SnapshotCell[]> {
  return grouped(sheet.cells, (cell) => cell.row);
}

/** The rows of a range as they stand, moved to another row and column. */
export function band(sheet: SheetSnapshot, first: number, end: number, toRow: number, byCol = 0) {
  const by = toRow - first;
  const within = (row: number) => row >= first && row < end;
  return {
    cells: sheet.cells
      .filter((cell) => within(cell.row))
      .map((cell) => ({ ...cell, row: cell.row + by, col: cell.col + byCol })),
    merges: sheet.merges
      .filter((area) => within(area.top))
      .map((area) => ({
        top: area.top + by,
        bottom: area.bottom + by,
        left: area.left + byCol,
        right: area.right + byCol,
      })),
  };
}

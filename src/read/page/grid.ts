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

const isFilled = (cell: SnapshotCell) => cell.kind !== "text" || cell.text.trim() !== "";

export function gridOf(sheet: SheetSnapshot): Grid {
  const cells = sheet.cells.filter(isFilled);
  const byKey = new Map(cells.map((cell) => [key(cell.row, cell.col), cell]));
  const byRow = groupBy(cells, (cell) => cell.row);
  const merges = new Map(sheet.merges.map((area) => [key(area.top, area.left), area]));
  let byColumn: Map<number, SnapshotCell[]> | undefined;
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
  };
}

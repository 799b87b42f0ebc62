import { cellText, gridOf, type Grid } from "./grid";
import type { SheetSnapshot } from "./snapshot";

/**
 * The grid of a large table whose cells stand row by row, as they do in nearly every file: below its merged cells, which are
 * in its head, they are looked up where they stand, and no list is made of each row. Any other sheet's grid is that of gridOf.
 */
export function tableGrid(sheet: SheetSnapshot): Grid {
  const { cells, merges } = sheet;
  const head = merges.reduce((last, { bottom }) => Math.max(last, bottom), -1);
  const rows: number[] = [];
  /** Where the cells of each row begin, and those of the last one end. */
  const starts: number[] = [];
  let [below, lastRow, lastCol] = [0, -1, -1];
  for (const [index, { row, col }] of cells.entries()) {
    if (row < lastRow || (row === lastRow && col <= lastCol)) return gridOf(sheet);
    if (row <= head) below = index + 1;
    else if (row > lastRow) {
      rows.push(row);
      starts.push(index);
    }
    [lastRow, lastCol] = [row, col];
  }
  starts.push(cells.length);
  const top = gridOf({ ...sheet, cells: cells.slice(0, below) });
  let last = 0;
  /** The index of a row, mostly that of the one before; -1 of an empty one. */
  const indexOf = (row: number): number => {
    if (rows[last] === row) return last;
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (rows[middle]! < row) from = middle + 1;
      else to = middle;
    }
    return rows[from] === row ? (last = from) : -1;
  };
  const cellAt: Grid["cellAt"] = (row, col) => {
    if (row <= head) return top.cellAt(row, col);
    const index = indexOf(row);
    if (index < 0) return undefined;
    const from = starts[index]!;
    // where no cell before it is empty it stands there, else nearer to the row's beginning
    let at = Math.min(from + col, starts[index + 1]! - 1);
    while (at > from && cells[at]!.col > col) at -= 1;
    return at >= from && cells[at]!.col === col ? cells[at] : undefined;
  };
  return {
    rows: [...top.rows, ...rows],
    columnsOf: (row) => {
      if (row <= head) return top.columnsOf(row);
      const index = indexOf(row);
      return index < 0 ? [] : cells.slice(starts[index], starts[index + 1]).map(({ col }) => col);
    },
    cellAt,
    textAt: (row, col) => cellText(cellAt(row, col)),
    mergeAt: (row, col) => top.mergeAt(row, col),
  };
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";

/** What the rows of a page hold: print, or what was filled in. */
export interface RowShapes {
  /** Whether a cell is all that was filled in in its row. */
  isOnlyAnswer(cell: SnapshotCell): boolean;
  /** Whether a row holds nothing but answers, each below print of a label's row, and no answer stands there behind the label. */
  isUnderPrint(row: number, label: SnapshotCell): boolean;
}

/** Looks at each row once, when it is first asked for. */
export function rowShapesOf(grid: Grid, printed: ReadonlySet<SnapshotCell>): RowShapes {
  const counts = new Map<number, number>();
  const answersIn = (row: number): number => {
    let count = counts.get(row);
    if (count === undefined) {
      count = 0;
      for (const cell of grid.row(row)) if (!printed.has(cell)) count++;
      counts.set(row, count);
    }
    return count;
  };
  const isUnder = (cell: SnapshotCell, print: readonly SnapshotCell[]) =>
    print.some((over) => printed.has(over) && over.col <= cell.col && cell.col <= grid.area(over).right);
  return {
    isOnlyAnswer: (cell) => answersIn(cell.row) === 1,
    isUnderPrint: (row, label) => {
      const cells = grid.row(row);
      const print = grid.row(label.row);
      return (
        answersIn(row) === cells.length &&
        print.every((cell) => cell.col < label.col || printed.has(cell)) &&
        cells.every((cell) => isUnder(cell, print))
      );
    },
  };
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { shapeOf } from "./shape";

/** What the rows of a page hold: print, or what was filled in. */
export interface RowShapes {
  /** Whether a cell is all that was filled in in its row behind a label. */
  isOnlyAnswer(cell: SnapshotCell, label: SnapshotCell): boolean;
  /**
   * Whether a row holds nothing but answers, each below print of a label's row, or below words where they are figures; and
   * no answer stands there behind the label.
   */
  isUnderPrint(row: number, label: SnapshotCell): boolean;
}

/** A wider row is a list's, or no form's. */
const widest = 40;

const isFigure = (cell: SnapshotCell) => cell.kind === "number" || shapeOf(cell).is === "number";
const isWords = (cell: SnapshotCell) => cell.kind === "text" && shapeOf(cell).is === "words";

export function rowShapesOf(grid: Grid, printed: ReadonlySet<SnapshotCell>): RowShapes {
  const isUnder = (cell: SnapshotCell, print: readonly SnapshotCell[]) =>
    print.some((over) => over.col <= cell.col && cell.col <= grid.area(over).right);
  return {
    isOnlyAnswer: ({ row, col }, label) =>
      grid.row(row).length <= widest &&
      grid.row(row).every((other) => other.col === col || other.col <= label.col || printed.has(other)),
    isUnderPrint: (row, label) => {
      const cells = grid.row(row);
      if (Math.max(cells.length, grid.row(label.row).length) > widest) return false;
      if (cells.some((cell) => printed.has(cell))) return false;
      // 已完成投资 | 计划总投资 | 其中：自筹 over their figures: words that are no label are a head all the same.
      const isHead = cells.length > 1 && cells.every(isFigure) ? isWords : () => false;
      const print = grid.row(label.row).filter((cell) => printed.has(cell) || isHead(cell));
      return (
        grid.row(label.row).every((cell) => cell.col < label.col || print.includes(cell)) &&
        cells.every((cell) => isUnder(cell, print))
      );
    },
  };
}

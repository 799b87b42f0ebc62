import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { PlacedLabel } from "./placeLabels";

/** An empty merged area right beside a label is the place of its value: what stands further right is a remark. */
function isBlankArea(grid: Grid, row: number, col: number): boolean {
  const area = grid.area({ row, col });
  return (area.right > area.left || area.bottom > area.top) && !grid.at(row, col);
}

/** 序号 over a column that somebody put in between options is print, and no end of them. */
export const asksNext = (cell: SnapshotCell, { labels, headings, printed }: Anchors) =>
  printed.has(cell) &&
  (labels.some((each) => each.cell === cell) || headings.some((each) => each.cell === cell));

/** The column in which the next label to the right begins that is merged over a row from above; what follows it is its own. */
function tallLabelRightOf(row: number, col: number, { labels }: Anchors): number {
  let first = Infinity;
  for (let n = 0; n < labels.length; n++) {
    const { top, bottom, left } = labels[n]!.area;
    if (top < row && row <= bottom && left > col && left < first) first = left;
  }
  return first;
}

/**
 * Cells between a label and the next label or heading to its right, row by row over the label's rows; without other print.
 * Where its value is known to stand further right, a merged blank between the two is none of its places.
 */
export function cellsRightOf(
  label: PlacedLabel,
  grid: Grid,
  anchors: Anchors,
  value?: SnapshotCell,
): SnapshotCell[][] {
  const { top, bottom, right } = label.anchor.area;
  const mayBeBlank = value === undefined || value.row < top || value.row > bottom || value.col <= right;
  const rows: SnapshotCell[][] = [];
  for (let row = top; row <= Math.min(bottom, top + 60); row++) {
    const cells: SnapshotCell[] = [];
    if (mayBeBlank && isBlankArea(grid, row, right + 1)) continue;
    const until = tallLabelRightOf(row, right, anchors);
    for (
      let cell = grid.rightOf(row, right);
      cell && cell.col < until && !asksNext(cell, anchors);
      cell = grid.rightOf(row, grid.area(cell).right)
    ) {
      if (!anchors.printed.has(cell)) cells.push(cell);
    }
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { PlacedLabel } from "./placeLabels";

/** An empty merged area right beside a label is the place of its value: what stands further right is a remark. */
function isBlankArea(grid: Grid, row: number, col: number): boolean {
  const area = grid.area({ row, col });
  return (area.right > area.left || area.bottom > area.top) && !grid.at(row, col);
}

/** Cells between a label and the next print to its right, row by row over the label's rows. */
export function cellsRightOf(label: PlacedLabel, grid: Grid, anchors: Anchors): SnapshotCell[][] {
  const { top, bottom, right } = label.anchor.area;
  const rows: SnapshotCell[][] = [];
  for (let row = top; row <= Math.min(bottom, top + 60); row++) {
    const cells: SnapshotCell[] = [];
    if (isBlankArea(grid, row, right + 1)) continue;
    for (
      let cell = grid.rightOf(row, right);
      cell && !anchors.printed.has(cell);
      cell = grid.rightOf(row, grid.area(cell).right)
    ) {
      cells.push(cell);
    }
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
}

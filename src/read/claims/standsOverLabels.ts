import type { SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";

/** A table of parts has so many rows at most in one. */
const tallest = 20;

/** The last row of a cell's area, or of the blank ones below it where it is not merged. */
function lastRowOf(cell: SnapshotCell, grid: Grid): number {
  const { top, bottom } = grid.area(cell);
  if (bottom > top) return bottom;
  const next = grid.below(cell)?.row ?? Infinity;
  let last = bottom;
  while (last + 1 < next && last < top + tallest && grid.row(last + 1).length > 0) last++;
  return last;
}

/**
 * 联系方式 beside 办公电话 | 0431-… and 手机 | 139…, merged or over blank cells: a label that several others in its rows answer
 * asks for nothing itself.
 */
export function standsOverLabels(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  const { top, right } = grid.area(cell);
  const last = lastRowOf(cell, grid);
  if (last === top) return false;
  for (let row = top; row <= last; row++) {
    const next = grid.rightOf(row, right);
    const answer = next && grid.rightOf(row, grid.area(next).right);
    if (!answer || next.col !== right + 1 || !roleOf(next).label || roleOf(answer).label) return false;
    if (keyOfCell(next).base === "姓名") return false;
  }
  return true;
}

import type { SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";

/** 联系方式 merged beside 办公电话 | 0431-… and 手机 | 139…: a label that several others in its rows answer asks for nothing itself. */
export function standsOverLabels(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  const { top, bottom, right } = grid.area(cell);
  if (bottom === top) return false;
  for (let row = top; row <= bottom; row++) {
    const next = grid.rightOf(row, right);
    const answer = next && grid.rightOf(row, grid.area(next).right);
    if (!answer || next.col !== right + 1 || !roleOf(next).label || roleOf(answer).label) return false;
    if (keyOfCell(next).base === "姓名") return false;
  }
  return true;
}

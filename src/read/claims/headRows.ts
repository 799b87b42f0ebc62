import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";
import { isNote } from "./inlineLabels";
import { weights } from "../layout/weights";

const { farthestBelow, fewestRows } = weights.headRows;

/** A row of nothing but labels, behind their heading, with values in the same columns and no print below them. */
function isHeadRow(row: number, grid: Grid, roleOf: RoleOf): boolean {
  const all = grid.row(row);
  if (all.length < 2) return false;
  const first = roleOf(all[0]);
  const from = first.heading && !first.label ? 1 : 0;
  if (all.length - from < 2) return false;
  for (let n = from; n < all.length; n++) {
    const { label } = roleOf(all[n]);
    if (!label || label.hits[0]!.field.row !== undefined) return false;
  }
  const { bottom } = grid.area(all[from]!);
  const below = grid.rowAfter(bottom);
  if (below.length === 0 || below[0]!.row > bottom + farthestBelow) return false;
  if (below.length * 2 < all.length - from) return false;
  const lefts = new Set((from > 0 ? all.slice(from) : all).map(({ col }) => col));
  return below.every((cell) => {
    if (!lefts.has(cell.col) || isNote.test(cell.text)) return false;
    const { label, heading: section, group } = roleOf(cell);
    return !(label || section || group);
  });
}

/** Rows of labels whose values stand in the row below; empty where the form is not laid out so. */
export function headRows(grid: Grid, roleOf: RoleOf): ReadonlySet<number> {
  const rows = grid.rows.filter((row) => isHeadRow(row, grid, roleOf));
  return new Set(rows.length >= fewestRows ? rows : []);
}

import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";
import { isNote } from "./inlineLabels";
import { weights } from "../layout/weights";

const { farthestBelow, fewestRows } = weights.headRows;

/** A row of nothing but labels, behind their heading, with values in the same columns and no print below them. */
function isHeadRow(row: number, grid: Grid, roleOf: RoleOf): boolean {
  const [first, ...rest] = grid.row(row);
  if (!first || rest.length === 0) return false;
  const heading = first.kind === "text" && !roleOf(first.text).label ? roleOf(first.text).heading : null;
  const cells = heading ? rest : [first, ...rest];
  if (cells.length < 2) return false;
  const lefts = new Set<number>();
  for (const cell of cells) {
    const label = cell.kind === "text" ? roleOf(cell.text).label : null;
    if (!label || label.hits[0]!.field.row !== undefined) return false;
    lefts.add(cell.col);
  }
  const { bottom } = grid.area(cells[0]!);
  const below = grid.rowAfter(bottom);
  return (
    below.length > 0 &&
    below[0]!.row <= bottom + farthestBelow &&
    below.length * 2 >= cells.length &&
    below.every((cell) => {
      if (!lefts.has(cell.col) || isNote.test(cell.text)) return false;
      const role = cell.kind === "text" ? roleOf(cell.text) : null;
      return !role || !(role.label || role.heading || role.group);
    })
  );
}

/** Rows of labels whose values stand in the row below; empty where the form is not laid out so. */
export function headRows(grid: Grid, roleOf: RoleOf): ReadonlySet<number> {
  const rows = grid.rows.filter((row) => isHeadRow(row, grid, roleOf));
  return new Set(rows.length >= fewestRows ? rows : []);
}

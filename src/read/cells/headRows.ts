import type { RoleOf } from "../labels/recognise";
import type { Grid } from "./grid";

/** A row of nothing but labels that touch each other, behind their heading, with values and no print right below them. */
function isHeadRow(row: number, grid: Grid, roleOf: RoleOf): boolean {
  const [first, ...rest] = grid.row(row);
  if (!first || rest.length === 0) return false;
  const heading = first.kind === "text" && !roleOf(first.text).label ? roleOf(first.text).heading : null;
  const cells = heading ? rest : [first, ...rest];
  if (cells.length < 2) return false;
  const lefts = new Set<number>();
  let after: number | null = null;
  for (const cell of cells) {
    const label = cell.kind === "text" ? roleOf(cell.text).label : null;
    if (!label || label.hits[0]!.field.row !== undefined || (after !== null && cell.col !== after))
      return false;
    lefts.add(cell.col);
    after = grid.area(cell).right + 1;
  }
  const below = grid.row(grid.area(cells[0]!).bottom + 1);
  return (
    below.length * 2 >= cells.length &&
    below.every((cell) => {
      if (!lefts.has(cell.col)) return false;
      const role = cell.kind === "text" ? roleOf(cell.text) : null;
      return !role || !(role.label || role.heading || role.group);
    })
  );
}

/** One such row alone may as well be a label and its value (职务 | 法定代表人): a form of this kind has several. */
const fewestRows = 2;

/** Rows of labels whose values stand in the row below; empty where the form is not laid out so. */
export function headRows(grid: Grid, roleOf: RoleOf): ReadonlySet<number> {
  const rows = grid.rows.filter((row) => isHeadRow(row, grid, roleOf));
  return new Set(rows.length >= fewestRows ? rows : []);
}

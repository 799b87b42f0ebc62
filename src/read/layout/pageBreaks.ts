import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";

const continued = /续上?[表页]/;

/**
 * Rows in which a page is headed anew: a heading alone in its row, or what stands alone in a row above again (the title
 * at the head of each printed page, 续表). What follows may be another table, in other columns.
 */
export function pageBreaks(grid: Grid, roleOf: RoleOf): number[] {
  const alone = new Set<string>();
  return grid.rows.filter((row) => {
    const [cell, other] = grid.row(row);
    if (!cell || other || cell.kind !== "text") return false;
    const { base } = keyOfCell(cell);
    const isAgain = alone.has(base) || continued.test(cell.text);
    alone.add(base);
    return isAgain || roleOf(cell).heading !== null;
  });
}

import type { Grid } from "../page/grid";
import { hasOption, isLone, type OptionCell } from "./optionCell";

/** How many rows of the sheet begin a cell in these columns. */
function inUse(grid: Grid, from: number, to: number): number {
  return grid.rows.filter((row) => grid.row(row).some(({ col }) => col >= from && col <= to)).length;
}

/** Whether a row begins with a sign, or with an empty cell where values of the sheet stand: its first sign's place. */
function beginsWithPlace(cells: readonly OptionCell[], valuesFrom: number, grid: Grid): boolean {
  const [first] = cells;
  if (!first) return false;
  if (isLone(first)) return true;
  const { col } = first.cell;
  return col > valuesFrom && inUse(grid, valuesFrom, col - 1) > inUse(grid, col, col);
}

/**
 * Options one a cell with their signs in the cells before them ( | 芯片级 | √ | 服务器级), also where the first one has no
 * sign: a row begins anew at each sign, so that it is the next option's. Signs behind their options stay as they are.
 */
export function marksBefore(
  rows: readonly (readonly OptionCell[])[],
  valuesFrom: number,
  grid: Grid,
): OptionCell[][] {
  const withSigns = rows.filter((cells) => cells.some(isLone) && cells.filter(hasOption).length > 1);
  if (!withSigns.some((cells) => beginsWithPlace(cells, valuesFrom, grid)))
    return rows.map((row) => [...row]);
  return rows.flatMap((cells) => {
    const parts: OptionCell[][] = [[]];
    for (const cell of cells) {
      if (isLone(cell) && parts.at(-1)!.length > 0) parts.push([]);
      parts.at(-1)!.push(cell);
    }
    return parts;
  });
}

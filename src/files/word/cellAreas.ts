import type { Area } from "../../sheet/snapshot";
import type { Block, WordTable } from "./blocks";

export interface PlacedCell {
  /** In the table's grid, 0-based. */
  readonly area: Area;
  readonly content: readonly Block[];
}

/** The cells of a table on its grid, those merged downwards as one. */
export function cellAreas(table: WordTable): PlacedCell[] {
  const cells: PlacedCell[] = [];
  /** Grid column → place in `cells` of the cell that goes on downwards there. */
  let above = new Map<number, number>();
  table.rows.forEach((tableRow, row) => {
    const below = new Map<number, number>();
    for (const { left, right, merge, content } of tableRow) {
      const upper = merge === "continue" ? above.get(left) : undefined;
      if (upper !== undefined) {
        const { area, content: begun } = cells[upper]!;
        cells[upper] = { area: { ...area, bottom: row }, content: begun };
        below.set(left, upper);
      } else {
        if (merge !== "none") below.set(left, cells.length);
        cells.push({ area: { top: row, left, bottom: row, right }, content });
      }
    }
    above = below;
  });
  return cells;
}

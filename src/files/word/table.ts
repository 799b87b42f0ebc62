import type { Area } from "../../sheet/snapshot";
import { childOf } from "../xml";
import type { XmlElement } from "../xml";
import { property, unwrapped } from "./content";
import { textOf } from "./text";

export interface TableCell {
  /** In the table's grid, 0-based. */
  readonly area: Area;
  readonly text: string;
}

/** The cells of a table on its grid: spans, cells merged downwards, rows that begin further right. */
export function readTable(table: XmlElement): { cells: TableCell[]; rowCount: number } {
  const cells: TableCell[] = [];
  const rows = unwrapped(table).filter((child) => child.name === "tr");
  /** Grid column → place in `cells` of the cell that goes on downwards there. */
  let above = new Map<number, number>();
  rows.forEach((tableRow, row) => {
    const below = new Map<number, number>();
    let col = Number(property(childOf(tableRow, "trPr"), "gridBefore") ?? 0);
    for (const cell of unwrapped(tableRow).filter((child) => child.name === "tc")) {
      const properties = childOf(cell, "tcPr");
      const right = col + Math.max(1, Number(property(properties, "gridSpan") ?? 1)) - 1;
      const merge = childOf(properties, "vMerge");
      const upper = above.get(col);
      if (merge && merge.attributes["val"] !== "restart" && upper !== undefined) {
        const grown = cells[upper]!;
        cells[upper] = { ...grown, area: { ...grown.area, bottom: row } };
        below.set(col, upper);
      } else {
        if (merge) below.set(col, cells.length);
        cells.push({ area: { top: row, left: col, bottom: row, right }, text: textOf(cell) });
      }
      col = right + 1;
    }
    above = below;
  });
  return { cells, rowCount: rows.length };
}

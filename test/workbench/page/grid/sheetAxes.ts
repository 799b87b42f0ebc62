import { MAX_COLUMNS, MAX_ROWS } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";
import { Axis } from "./axis";

/** Rows and columns that are shown beyond what a sheet holds, and the least that is shown. */
const spare = { rows: 40, columns: 10 };
const least = { rows: 100, columns: 26 };

/** Points (1/72 inch) → pixels (1/96 inch). */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Positions of the rows and columns of a sheet; `reach` is a cell that must be on it, such as the selected one. */
export function sheetAxes(
  sheet: HostSheet,
  reach: { readonly row: number; readonly col: number },
): { rows: Axis; columns: Axis } {
  const used = sheet.usedArea();
  const lastRow = Math.max(used?.bottom ?? 0, reach.row);
  const lastColumn = Math.max(used?.right ?? 0, reach.col);
  const rowSizes = new Map([...sheet.rows.keys()].map((row) => [row, pixels(sheet.rowHeight(row))]));
  const columnSizes = new Map([...sheet.columns.keys()].map((col) => [col, sheet.columnPixels(col)]));
  return {
    rows: new Axis(
      Math.min(MAX_ROWS, Math.max(least.rows, lastRow + spare.rows)),
      pixels(sheet.defaultRowHeight),
      rowSizes,
    ),
    columns: new Axis(
      Math.min(MAX_COLUMNS, Math.max(least.columns, lastColumn + spare.columns)),
      Math.round(sheet.defaultColumnWidth * 7),
      columnSizes,
    ),
  };
}

import type { Area } from "../../../host/model/area";
import { bounding, cellArea, intersection, MAX_COLUMNS, MAX_ROWS, sameArea } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";

export interface Position {
  readonly row: number;
  readonly col: number;
}

/** The area between two cells, widened until it cuts no merged area. */
export function areaBetween(sheet: HostSheet, from: Position, to: Position): Area {
  let area = bounding(cellArea(from.row, from.col), cellArea(to.row, to.col));
  for (;;) {
    const wider = sheet.merges.reduce(
      (sum, merge) => (intersection(sum, merge) ? bounding(sum, merge) : sum),
      area,
    );
    if (sameArea(wider, area)) return area;
    area = wider;
  }
}

/** The next cell in a direction: over merged areas as one cell, past hidden rows and columns. */
export function nextCell(sheet: HostSheet, from: Position, rows: number, cols: number): Position {
  const start = sheet.mergeAt(from.row, from.col) ?? cellArea(from.row, from.col);
  let row = rows > 0 ? start.bottom : from.row;
  let col = cols > 0 ? start.right : from.col;
  do {
    row += Math.sign(rows);
    col += Math.sign(cols);
    if (row < 0 || col < 0 || row >= MAX_ROWS || col >= MAX_COLUMNS) return from;
  } while ((rows !== 0 && sheet.isRowHidden(row)) || (cols !== 0 && sheet.isColumnHidden(col)));
  const merge = sheet.mergeAt(row, col);
  return merge ? { row: merge.top, col: merge.left } : { row, col };
}

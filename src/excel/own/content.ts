import type { Area } from "../../sheet/snapshot";
import { around, bounding, rangeOf, shifted } from "./cells";

/** Content that goes from one sheet into another, in the place of what stands there. */
export interface Transfer {
  /** Where the content stands in its sheet; null where there is none. */
  readonly area: Area | null;
  readonly down: number;
  readonly across: number;
  /** Header row of the table in the content; null where it has none. */
  readonly header: number | null;
  /** What the other sheet may hold until then. */
  readonly stale: Area | null;
}

/** Cells with their formats, merges and links; adds to the batch under way. The sheet stays the one that others refer to. */
export function putContent(from: Excel.Worksheet, to: Excel.Worksheet, transfer: Transfer): void {
  const { area, down, across, header, stale } = transfer;
  const place = area && shifted(area, down, across);
  const all = bounding(stale, place);
  if (!all) return;
  rangeOf(to, all).unmerge();
  rangeOf(to, all).clear("Hyperlinks");
  for (const piece of area ? pieces(area, header) : [])
    rangeOf(to, shifted(piece, down, across)).copyFrom(rangeOf(from, piece), "All");
  for (const rest of stale ? around(stale, place) : []) rangeOf(to, rest).clear("All");
}

/** A whole table that is copied becomes another table: its header goes apart from its rows. */
function pieces(area: Area, header: number | null): Area[] {
  if (header === null || header >= area.bottom) return [area];
  return [
    { ...area, bottom: header },
    { ...area, top: header + 1 },
  ];
}

export const rowOptions = { format: { rowHeight: true } } as const;
export const columnOptions = { format: { columnWidth: true } } as const;

/** Heights that were read as they are written; the rows can be seen. */
export function rowSettings(rows: readonly Excel.RowProperties[]): Excel.SettableRowProperties[] {
  return rows.map(({ format }) => ({ rowHidden: false, format: { rowHeight: format!.rowHeight } }));
}

export function columnSettings(columns: readonly Excel.ColumnProperties[]): Excel.SettableColumnProperties[] {
  return columns.map(({ format }) => ({ format: { columnWidth: format!.columnWidth } }));
}

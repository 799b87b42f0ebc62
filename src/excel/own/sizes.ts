import type { Area } from "../../sheet/snapshot";
import { rangeOf } from "./cells";
import { putHidden } from "./hidden";

/** How high and wide the rows and columns of an area are, and which are hidden. */
export interface Sizes {
  readonly heights: Excel.SettableRowProperties[];
  readonly widths: Excel.SettableColumnProperties[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Asks for the sizes in a sheet of no further use, in the batch under way; the function returned gives them once they are
 * there. What is hidden has no size: it is shown first.
 */
export function askSizes(copy: Excel.Worksheet, area: Area): () => Sizes {
  const range = rangeOf(copy, area);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  range.rowHidden = false;
  range.columnHidden = false;
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  return () => ({
    heights: heights.value.map(({ format }) => ({ format: { rowHeight: format!.rowHeight } })),
    widths: widths.value.map(({ format }) => ({ format: { columnWidth: format!.columnWidth } })),
    rows: rows.value.flatMap(({ rowHidden }, n) => (rowHidden ? [area.top + n] : [])),
    columns: columns.value.flatMap(({ columnHidden }, n) => (columnHidden ? [area.left + n] : [])),
  });
}

/** Gives an area these sizes; adds to the batch under way. */
export function putSizes(sheet: Excel.Worksheet, area: Area, sizes: Sizes): void {
  const range = rangeOf(sheet, area);
  range.rowHidden = false;
  range.columnHidden = false;
  range.setRowProperties(sizes.heights);
  range.setColumnProperties(sizes.widths);
  putHidden(sheet, sizes, true);
}

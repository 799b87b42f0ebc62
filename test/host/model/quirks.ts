import type { Area } from "./area";
import { contains } from "./area";
import type { HostSheet } from "./sheet";
import { HostRefusal, type HostWorkbook } from "./workbook";

/** Known bad behaviour of Excel, off unless a test switches it on, with the public report that it comes from. */
export const quirks = {
  /** Values written over rows that a filter hides land in the rows that can be seen. */
  valuesSkipFilteredRows: "office-js #224",
  /** Rows that a filter hides are not deleted. */
  filteredRowsStay: "office-js #994",
  /** A write to a sheet under a filter fails with GeneralException. */
  filterRefusesWrites: "office-js #468",
  /** Values written over rows or columns that somebody has hidden land in those that can be seen. */
  valuesSkipHiddenRows: "NetOffice #2",
  /** A row that is fitted to its texts, or gets a height, can be seen again. */
  heightShowsHiddenRow: "syncfusion-content/fileformat-docs #1845, EPPlus #9",
  /** Sheets are inserted, and yet an error is thrown. */
  insertedYetError: "office-js #3179",
  /** Sheets are not inserted: GeneralException, on the web or by policy. */
  insertRefused: "office-js #6142",
  /** Events do not reach the add-in. */
  eventsLost: "office-js #3888",
} as const;

export type Quirk = keyof typeof quirks;
export const allQuirks = Object.keys(quirks) as Quirk[];

/** The sheet or one of its tables is filtered, so that rows are hidden [doc: AutoFilter.isDataFiltered]. */
export function isFiltered(sheet: HostSheet): boolean {
  return (sheet.autoFilter?.columns ?? []).length > 0 || sheet.tables.some((table) => table.filtered);
}

/** Rows of an area that a filter hides; null where no filter hides any. */
function filteredRows(sheet: HostSheet, { top, bottom }: Area): Set<number> | null {
  if (!isFiltered(sheet)) return null;
  const hidden = [...sheet.rows].flatMap(([row, def]) =>
    def.hidden && row >= top && row <= bottom ? [row] : [],
  );
  return hidden.length > 0 ? new Set(hidden) : null;
}

/** Fails where a write meets a filter and the switch for it is on. */
export function refuseFiltered({ quirks: on }: HostWorkbook, sheet: HostSheet): void {
  if (on.has("filterRefusesWrites") && isFiltered(sheet))
    throw new HostRefusal("GeneralException", "There was an internal error while processing the request.");
}

/** Where the n-th row of values goes: the rows that can be seen, in their order; the others are lost. */
export function rowsTaken({ quirks: on }: HostWorkbook, sheet: HostSheet, area: Area): readonly number[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  if (on.has("valuesSkipHiddenRows")) return rows.filter((row) => !sheet.isRowHidden(row));
  const hidden = on.has("valuesSkipFilteredRows") ? filteredRows(sheet, area) : null;
  return hidden ? rows.filter((row) => !hidden.has(row)) : rows;
}

/** The same of the columns. */
export function columnsTaken({ quirks: on }: HostWorkbook, sheet: HostSheet, area: Area): readonly number[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return on.has("valuesSkipHiddenRows") ? columns.filter((col) => !sheet.isColumnHidden(col)) : columns;
}

/** The parts of an area of whole rows that are deleted, the lowest first. */
export function rowsDeleted({ quirks: on }: HostWorkbook, sheet: HostSheet, area: Area): readonly Area[] {
  const hidden = on.has("filteredRowsStay") ? filteredRows(sheet, area) : null;
  if (!hidden) return [area];
  const parts: Area[] = [];
  for (let row = area.bottom; row >= area.top; row -= 1)
    if (!hidden.has(row)) parts.push({ ...area, top: row, bottom: row });
  return parts;
}

/** A person filters a sheet, or the table that covers the first of the rows: the rows are hidden. */
export function filterRows(sheet: HostSheet, range: string, rows: readonly number[]): void {
  const table = sheet.tables.find(({ area }) => contains(area, rows[0]!, area.left));
  if (table) table.filtered = true;
  else sheet.autoFilter = { range, columns: [{ colIndex: 0, filters: ["留下"] }] };
  for (const row of rows) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
}

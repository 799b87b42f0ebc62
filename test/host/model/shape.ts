import type { Area } from "./area";
import { columnCount, covers, intersection, rowCount } from "./area";
import { refuseProtected } from "./edit";
import { HostRefusal, type HostWorkbook } from "./workbook";
import type { HostSheet } from "./sheet";

/** Merges an area: the value of its first cell stays, the others are blanked; areas inside are swallowed [doc]. */
export function mergeArea(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  refuseProtected(sheet, area);
  const cut = sheet.merges.find((m) => intersection(m, area) && !covers(area, m));
  if (cut) throw new HostRefusal("MergedRangeConflict", "Cannot merge: the range cuts a merged range.");
  const inTable = sheet.tables.some((table) => intersection(table.area, area));
  if (inTable) throw new HostRefusal("InvalidOperation", "Cells of a table cannot be merged.");
  sheet.merges = sheet.merges.filter((m) => !intersection(m, area));
  if (rowCount(area) * columnCount(area) > 1) {
    sheet.merges.push(area);
    for (const { row, col, cell } of [...sheet.cellsIn(area)]) {
      if (row === area.top && col === area.left) continue;
      sheet.put(row, col, { value: null, ...(cell.style ? { style: cell.style } : {}) });
    }
  }
  workbook.tell({ kind: "layout", sheet });
}

export function unmergeArea(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  refuseProtected(sheet, area);
  sheet.merges = sheet.merges.filter((m) => !intersection(m, area));
  workbook.tell({ kind: "layout", sheet });
}

/** More rows than this are only sized through the sheet's standard height. */
const MOST_ROWS = 100_000;

function refuseFormat(sheet: HostSheet, may: "formatRows" | "formatColumns"): void {
  if (sheet.protection && sheet.protection[may] !== true) {
    throw new HostRefusal("AccessDenied", "You cannot perform the requested operation.");
  }
}

function eachRow(sheet: HostSheet, area: Area, change: (row: number) => void): void {
  if (rowCount(area) > MOST_ROWS) {
    throw new HostRefusal("NotImplemented", `The emulator sizes at most ${MOST_ROWS} rows at once.`);
  }
  for (let row = area.top; row <= area.bottom; row += 1) change(row);
}

/** Points; undefined goes back to the standard height. */
export function setRowHeight(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  height: number | undefined,
): void {
  refuseFormat(sheet, "formatRows");
  if (rowCount(area) > MOST_ROWS && height !== undefined) {
    sheet.defaultRowHeight = height;
    sheet.rows.forEach((def) => delete def.height);
  } else {
    const shown = workbook.quirks.has("heightShowsHiddenRow") ? { hidden: false } : {};
    eachRow(sheet, area, (row) => sheet.rows.set(row, { ...sheet.rows.get(row), ...shown, height }));
  }
  workbook.tell({ kind: "layout", sheet });
}

/** Width in characters as the file stores it (standard 9.140625). */
export function setColumnWidth(workbook: HostWorkbook, sheet: HostSheet, area: Area, width: number): void {
  refuseFormat(sheet, "formatColumns");
  for (let col = area.left; col <= area.right; col += 1) {
    sheet.columns.set(col, { ...sheet.columns.get(col), width });
  }
  workbook.tell({ kind: "layout", sheet });
}

export function setRowsHidden(workbook: HostWorkbook, sheet: HostSheet, area: Area, hidden: boolean): void {
  refuseFormat(sheet, "formatRows");
  eachRow(sheet, area, (row) => sheet.rows.set(row, { ...sheet.rows.get(row), hidden }));
  workbook.tell({ kind: "layout", sheet });
}

export function setColumnsHidden(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  hidden: boolean,
): void {
  refuseFormat(sheet, "formatColumns");
  for (let col = area.left; col <= area.right; col += 1) {
    sheet.columns.set(col, { ...sheet.columns.get(col), hidden });
  }
  workbook.tell({ kind: "layout", sheet });
}

export function freeze(workbook: HostWorkbook, sheet: HostSheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  workbook.tell({ kind: "layout", sheet });
}

import { columnCount, intersection, rowCount, type Area } from "./area";
import { hasContent, type CellValue } from "./cell";
import { cellText } from "./text";
import { enterValues } from "./edit";
import { insertCells } from "./structure";
import type { HostSheet } from "./sheet";
import type { HostTable, TableSortField } from "./table";
import { HostRefusal, type HostWorkbook } from "./workbook";

function allTables(workbook: HostWorkbook): HostTable[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

export function tableNamed(workbook: HostWorkbook, name: string): HostTable | undefined {
  return allTables(workbook).find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function freeName(workbook: HostWorkbook): string {
  for (let n = 1; ; n += 1) if (!tableNamed(workbook, `表${n}`)) return `表${n}`;
}

function freeId(workbook: HostWorkbook): string {
  const ids = new Set(allTables(workbook).map((table) => table.id));
  for (let n = 1; ; n += 1) {
    const id = `{${n.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
    if (!ids.has(id)) return id;
  }
}

/** Makes a table; without headers a header row is put in above the data [doc]. Header texts are made unique. */
export function addTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  hasHeaders: boolean,
): HostTable {
  refuseOverlap(sheet, area, null);
  if (sheet.protection) {
    throw new HostRefusal("AccessDenied", "You cannot perform the requested operation.");
  }
  const whole = { ...area };
  if (!hasHeaders) {
    insertCells(workbook, sheet, { ...area, bottom: area.top }, "Down");
    whole.bottom += 1;
    enterValues(workbook, sheet, { ...area, bottom: area.top }, (_row, col) => `列${col - area.left + 1}`);
  } else if (rowCount(area) === 1) {
    whole.bottom += 1;
  }
  const table: HostTable = {
    id: freeId(workbook),
    name: freeName(workbook),
    area: whole,
    showHeaders: true,
    definition: { name: "", columns: [], style: "TableStyleMedium2" },
  };
  sheet.tables = [...sheet.tables, table];
  uniqueHeaders(sheet, table);
  workbook.tell({ kind: "layout", sheet });
  return table;
}

/** A table may not overlap another one or a merged area [doc]. */
function refuseOverlap(sheet: HostSheet, area: Area, own: HostTable | null): void {
  const other = sheet.tables.some((table) => table !== own && intersection(table.area, area));
  if (other || sheet.merges.some((merge) => intersection(merge, area))) {
    throw new HostRefusal("InvalidOperation", "A table can't overlap another table or a merged range.");
  }
}

/** Headers of a table are texts, none blank, none twice [doc]. */
function uniqueHeaders(sheet: HostSheet, table: HostTable): void {
  const seen = new Set<string>();
  const { top, left, right } = table.area;
  for (let col = left; col <= right; col += 1) {
    const cell = sheet.cell(top, col);
    const base = cellText(cell) || `列${col - left + 1}`;
    let name = base;
    for (let n = 2; seen.has(name.toLowerCase()); n += 1) name = `${base}${n}`;
    seen.add(name.toLowerCase());
    if (cell.value !== name) sheet.put(top, col, { ...cell, value: name, formula: undefined });
  }
}

export function resizeTable(workbook: HostWorkbook, sheet: HostSheet, table: HostTable, area: Area): void {
  if (area.top !== table.area.top || rowCount(area) < 2) {
    throw new HostRefusal("InvalidArgument", "The headers must remain in the same row.");
  }
  refuseOverlap(sheet, area, table);
  table.area = area;
  uniqueHeaders(sheet, table);
  workbook.tell({ kind: "layout", sheet });
}

/** Area of the data rows, without header and total row. */
export function tableBody(table: HostTable): Area {
  const { area, definition, showHeaders } = table;
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (definition.showTotalRow ? 1 : 0),
  };
}

/** Puts blank rows in before data row `index` (the end for null) and gives their area; cells below move down. */
export function addTableRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: HostTable,
  index: number | null,
  count: number,
): Area {
  const body = tableBody(table);
  const at = index === null ? body.bottom + 1 : body.top + index;
  if (at < body.top || at > body.bottom + 1) {
    throw new HostRefusal(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  const area = { ...table.area, top: at, bottom: at + count - 1 };
  const atEnd = at > table.area.bottom;
  const blocked = [...sheet.cellsIn(area)].some(({ cell }) => hasContent(cell));
  if (!atEnd || blocked) insertCells(workbook, sheet, area, "Down");
  if (atEnd) table.area = { ...table.area, bottom: table.area.bottom + count };
  workbook.tell({ kind: "layout", sheet });
  return area;
}

export function tableWidth(table: HostTable): number {
  return columnCount(table.area);
}

/** A person sorts a table by its buttons: whole rows of it change places, hidden ones stay. */
export function sortTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: HostTable,
  fields: readonly TableSortField[],
): void {
  const { top, bottom, left, right } = tableBody(table);
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i).filter(
    (row) => !sheet.isRowHidden(row),
  );
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const lines = rows.map((row) => columns.map((col) => sheet.cell(row, col)));
  lines.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compared(a[key]?.value ?? null, b[key]?.value ?? null);
      if (order !== 0) return ascending === false ? -order : order;
    }
    return 0;
  });
  lines.forEach((line, i) => line.forEach((cell, j) => sheet.put(rows[i]!, columns[j]!, cell)));
  table.sort = fields;
  workbook.tell({ kind: "layout", sheet });
}

function compared(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "") < String(b ?? "") ? -1 : String(a ?? "") > String(b ?? "") ? 1 : 0;
}

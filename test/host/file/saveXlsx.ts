import { cloneChart, writeXlsx } from "hucre";
import type { Cell, ColumnDef, SheetChart, TableDefinition, WriteSheet } from "hucre";
import { areaAddress } from "../model/area";
import { cellText } from "../model/text";
import { isErrorText, type HostCell } from "../model/cell";
import type { HostSheet } from "../model/sheet";
import type { HostTable } from "../model/table";
import type { HostWorkbook } from "../model/workbook";

/** Writes the whole workbook as an .xlsx; macros, pivot tables and slicers of an opened file are not kept. */
export async function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    namedRanges: workbook.names,
    properties: workbook.properties,
    dateSystem: workbook.dateSystem,
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    ...(workbook.defaultFont ? { defaultFont: workbook.defaultFont } : {}),
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}

function writeSheet(sheet: HostSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    for (const [col, cell] of sheet.cells.get(row)!) cells.set(`${row},${col}`, writeCell(cell));
  }
  const { charts, ...kept } = sheet.kept;
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columnDefs(sheet),
    rowDefs: sheet.rows,
    merges: sheet.merges.map((m) => ({
      startRow: m.top,
      startCol: m.left,
      endRow: m.bottom,
      endCol: m.right,
    })),
    ...(sheet.frozen.rows || sheet.frozen.columns ? { freezePane: { ...sheet.frozen } } : {}),
    view: sheet.view,
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    autoFilter: sheet.autoFilter,
    ...(sheet.protection ? { protection: sheet.protection } : {}),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    tables: sheet.tables.map((table) => tableDefinition(sheet, table)),
    ...kept,
    ...(charts ? { charts: charts.map((chart) => copyChart(chart)).filter((chart) => chart !== null) } : {}),
  };
}

/** The writer knows no standard width: where the file had its own, every used column gets it. */
function columnDefs(sheet: HostSheet): ColumnDef[] {
  const standard = sheet.defaultColumnWidth === 9.140625 ? undefined : sheet.defaultColumnWidth;
  const last = Math.max(-1, ...sheet.columns.keys(), standard ? (sheet.usedArea()?.right ?? -1) : -1);
  return Array.from({ length: last + 1 }, (_, col) => {
    const def = sheet.columns.get(col);
    return standard && def?.width === undefined ? { ...def, width: standard } : { ...def };
  });
}

/** Text that looks like an escape is escaped itself, and so is what XML cannot hold [doc: ST_Xstring]. */
function escaped<V>(value: V): V | string {
  if (typeof value !== "string") return value;
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase()}_`);
}

function writeCell(cell: HostCell): Partial<Cell> {
  const { error, arrayArea, dynamic, richText: runs, quoted: _quoted, value, ...others } = cell;
  // the writer turns a text like #REF! into the error, but leaves rich text alone
  const looksLikeError = !error && isErrorText(value);
  const richText = runs ?? (looksLikeError ? [{ text: String(value) }] : undefined);
  const rest = { ...others, value: escaped(value) };
  if (cell.formula === undefined) return { ...rest, ...(richText ? { richText: [...richText] } : {}) };
  return {
    ...rest,
    formulaResult: rest.value,
    ...(arrayArea ? { formulaType: "array" as const, formulaRef: arrayArea } : {}),
    ...(dynamic ? { formulaDynamic: true } : {}),
  };
}

/** The header row's texts are the column names, whatever the file said when it was opened. */
function tableDefinition(sheet: HostSheet, table: HostTable): TableDefinition {
  const { area, definition } = table;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
    ...definition.columns[i],
    name: cellText(sheet.cell(area.top, area.left + i)) || `列${i + 1}`,
  }));
  return { ...definition, name: table.name, displayName: table.name, range: areaAddress(area), columns };
}

/** Kinds of charts that the writer does not know are left out. */
function copyChart(chart: NonNullable<HostSheet["kept"]["charts"]>[number]): SheetChart | null {
  try {
    return cloneChart(chart, { anchor: chart.anchor ?? { from: { row: 0, col: 0 } } });
  } catch {
    return null;
  }
}

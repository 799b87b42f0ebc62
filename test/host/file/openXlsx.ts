import { readXlsx, dateToSerial } from "hucre";
import type { Cell, CellStyle, Sheet, Workbook } from "hucre";
import { isErrorText, type CellValue, type HostCell } from "../model/cell";
import { translateFormula } from "../model/formula";
import { parseAddress } from "../model/area";
import { HostWorkbook } from "../model/workbook";
import type { HostSheet } from "../model/sheet";
import { plainStyle } from "./color";
import { prepareXlsx, type SheetSizes } from "./parts";

/** Opens an .xlsx or .xlsm. Throws the reader's error for bytes that are none. */
export async function openXlsx(bytes: Uint8Array, name = "工作簿1.xlsx"): Promise<HostWorkbook> {
  const prepared = prepareXlsx(bytes);
  const file = await readXlsx(prepared.bytes, { readStyles: true });
  const workbook = new HostWorkbook(name);
  workbook.dateSystem = file.dateSystem ?? "1900";
  workbook.names = file.namedRanges ?? [];
  workbook.properties = file.properties ?? {};
  workbook.structureProtected = false;
  if (file.defaultFont) workbook.defaultFont = plainStyle({ font: file.defaultFont }, file.themeColors).font;
  const styles = new Map<string, CellStyle>();
  const intern = (style: CellStyle | undefined): CellStyle | undefined => {
    if (!style) return undefined;
    const plain = plainStyle(style, file.themeColors);
    const key = JSON.stringify(plain);
    if (!styles.has(key)) styles.set(key, plain);
    return styles.get(key);
  };
  file.sheets.forEach((sheet, i) => {
    fillSheet(workbook.addSheet(sheet.name), sheet, file, prepared.sizes[i], intern);
  });
  workbook.structureProtected = file.workbookProtection?.lockStructure === true;
  const opensOn = workbook.sheets[file.activeSheet ?? 0];
  const shown = opensOn?.visibility === "Visible" ? opensOn : null;
  const first = shown ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (first) workbook.activate(first);
  return workbook;
}

type Intern = (style: CellStyle | undefined) => CellStyle | undefined;

function fillSheet(
  target: HostSheet,
  sheet: Sheet,
  file: Workbook,
  sizes: SheetSizes | undefined,
  intern: Intern,
): void {
  if (sheet.hidden) target.visibility = "Hidden";
  if (sheet.veryHidden) target.visibility = "VeryHidden";
  fillCells(target, sheet, file.dateSystem === "1904", intern);
  target.merges = (sheet.merges ?? []).map((m) => ({
    top: m.startRow,
    left: m.startCol,
    bottom: m.endRow,
    right: m.endCol,
  }));
  sheet.columns?.forEach((def, col) => {
    if (Object.keys(def).length > 0) target.columns.set(col, { ...def });
  });
  for (const [row, points] of sizes?.fittedRows ?? []) target.rows.set(row, { height: points });
  for (const [row, def] of sheet.rowDefs ?? []) target.rows.set(row, { ...target.rows.get(row), ...def });
  target.defaultColumnWidth = sizes?.columnWidth ?? target.defaultColumnWidth;
  target.defaultRowHeight = sizes?.rowHeight ?? target.defaultRowHeight;
  target.frozen = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  target.view = sheet.view ?? {};
  target.pageSetup = sheet.pageSetup ?? {};
  target.headerFooter = sheet.headerFooter ?? {};
  target.autoFilter = sheet.autoFilter;
  target.protection = sheet.protection?.sheet ? sheet.protection : null;
  target.tables = (sheet.tables ?? []).flatMap((definition, i) => {
    const area = definition.range ? parseAddress(definition.range) : null;
    const id = `{${target.id.slice(1, 9)}-0002-0000-0000-${String(i + 1).padStart(12, "0")}}`;
    return area ? [{ id, name: definition.name, area, showHeaders: true, definition }] : [];
  });
  const { dataValidations, conditionalRules, splitPane, images, rowBreaks, colBreaks } = sheet;
  const { outlineProperties, backgroundImage, sparklines, textBoxes, charts } = sheet;
  target.kept = { dataValidations, conditionalRules, splitPane, images, rowBreaks, colBreaks };
  Object.assign(target.kept, { outlineProperties, backgroundImage, sparklines, textBoxes, charts });
}

function fillCells(target: HostSheet, sheet: Sheet, is1904: boolean, intern: Intern): void {
  const plain = (value: unknown): CellValue => {
    if (!(value instanceof Date)) return (value ?? null) as CellValue;
    const serial = dateToSerial(value, is1904);
    return Number.isFinite(serial) ? Math.round(serial * 86_400_000) / 86_400_000 : null;
  };
  sheet.rows.forEach((line, row) => {
    line.forEach((value, col) => {
      if (value !== null) target.put(row, col, { value: plain(value) });
    });
  });
  const shared = new Map<number, { row: number; col: number; formula: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, col] = key.split(",").map(Number) as [number, number];
    const formula = formulaOf(cell, row, col, shared);
    target.put(row, col, hostCell(cell, plain(cell.formulaResult ?? cell.value), formula, intern));
  }
}

/** A shared formula is spelt out for each of its cells; the first cell of the group comes first in a file. */
function formulaOf(
  cell: Cell,
  row: number,
  col: number,
  shared: Map<number, { row: number; col: number; formula: string }>,
): string | undefined {
  if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return cell.formula;
  if (cell.formula) {
    shared.set(cell.formulaSharedIndex, { row, col, formula: cell.formula });
    return cell.formula;
  }
  const first = shared.get(cell.formulaSharedIndex);
  return first ? translateFormula(first.formula, row - first.row, col - first.col) : undefined;
}

function hostCell(cell: Cell, value: CellValue, formula: string | undefined, intern: Intern): HostCell {
  const style = intern(cell.style);
  const error = cell.type === "error" || (formula !== undefined && isErrorText(value));
  return {
    value,
    ...(error ? { error } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(cell.formulaType === "array" && cell.formulaRef ? { arrayArea: cell.formulaRef } : {}),
    ...(cell.formulaDynamic ? { dynamic: true } : {}),
    ...(style ? { style } : {}),
    ...(cell.richText ? { richText: cell.richText } : {}),
    ...(cell.hyperlink ? { hyperlink: cell.hyperlink } : {}),
    ...(cell.comment ? { comment: cell.comment } : {}),
    ...(cell.checkbox ? { checkbox: true } : {}),
  };
}

import { deleteRows, insertRows } from "hucre";
import type { Cell, NamedRange, Sheet } from "hucre";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { rowAfter, type SheetEdits } from "../../sheet/edits";
import type { SheetPlan } from "../../sheet/plan";
import { safeText } from "./safeText";
import { quoted, toContent, toWriteSheet } from "./sheet";
import { shiftFormula } from "./shiftFormula";
import { printTitles } from "./workbook";

export interface WorkbookEdits {
  readonly edits: readonly SheetEdits[];
  /** Sheets written anew: in the place of the one of that name, else at the end. */
  readonly plans: readonly SheetPlan[];
}

/**
 * The bytes of an .xlsx after sheets were edited in place and others replaced. Whatever is not named stays: other
 * sheets, formats, hidden rows, notes, charts; formulas follow the rows that move.
 */
export async function editXlsx(bytes: Uint8Array, { edits, plans }: WorkbookEdits): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  for (const sheet of workbook.sheets) makeTextsSafe(sheet);
  for (const each of edits) {
    const sheet = workbook.sheets.find(({ name }) => name === each.sheet);
    if (!sheet) continue;
    moveRows(sheet, each);
    for (const other of workbook.sheets) followRows(other, each);
    writeCells(sheet, each);
    for (const { row, height } of each.heights ?? []) {
      sheet.rowDefs ??= new Map();
      sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), height });
    }
    if (each.footer !== undefined) {
      sheet.headerFooter = { ...sheet.headerFooter, oddFooter: safeText(each.footer) };
    }
  }
  for (const plan of plans) {
    const sheet = { rows: [], ...toWriteSheet(plan) } as Sheet;
    const index = workbook.sheets.findIndex(({ name }) => name === plan.name);
    if (index < 0) workbook.sheets.push(sheet);
    else workbook.sheets[index] = sheet;
  }
  workbook.namedRanges = [
    ...(workbook.namedRanges ?? []),
    ...workbook.sheets.flatMap(takePrintNames),
    ...plans.flatMap(printTitles),
  ];
  return saveXlsx(workbook);
}

/** Texts come out of the reader as they are shown; the writer wants them as they are to be stored. */
function makeTextsSafe(sheet: Sheet): void {
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.richText) cell.richText = cell.richText.map((run) => ({ ...run, text: safeText(run.text) }));
    else if (typeof cell.value === "string" && cell.formula === undefined) {
      Object.assign(cell, toContent(cell.value));
    }
  }
  for (const row of sheet.rows) {
    row.forEach((value, col) => {
      if (typeof value === "string") row[col] = safeText(value);
    });
  }
}

/** Print areas and titles of a sheet as names: the writer would not quote the sheet's name in them. */
function takePrintNames(sheet: Sheet): NamedRange[] {
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = sheet.pageSetup ?? {};
  sheet.pageSetup = pageSetup;
  const named = (name: string, parts: readonly (string | undefined)[]): NamedRange[] => {
    const ranges = parts
      .flatMap((part) => part?.split(",") ?? [])
      .map((part) => `${quoted(sheet.name)}!${part}`);
    return ranges.length > 0 ? [{ name, range: ranges.join(","), scope: sheet.name }] : [];
  };
  return [
    ...named("_xlnm.Print_Area", [printArea]),
    ...named("_xlnm.Print_Titles", [printTitlesColumn, printTitlesRow]),
  ];
}

function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.cells?.get(`${row},${col}`);
}

/** Inserted rows take the formats of the row above; their height is given apart. */
function moveRows(sheet: Sheet, { deleteRows: gone, insertRows: coming }: SheetEdits): void {
  for (const row of gone) deleteRows(sheet, row, 1);
  for (const { before, count } of coming) {
    insertRows(sheet, before, count);
    const width = Math.max(0, ...sheet.rows.slice(0, before).map((row) => row.length));
    for (let row = before; row < before + count; row += 1) {
      for (let col = 0; col < width; col += 1) {
        const style = cellAt(sheet, before - 1, col)?.style;
        if (style) sheet.cells?.set(`${row},${col}`, { value: null, type: "empty", style });
      }
    }
  }
}

function followRows(sheet: Sheet, edits: SheetEdits): void {
  const { pageSetup } = sheet;
  if (sheet.name === edits.sheet && pageSetup?.printArea) {
    const parts = pageSetup.printArea.split(",");
    const moved = parts.map((part) =>
      shiftFormula(part, sheet.name, sheet.name, (row) => rowAfter(edits, row)),
    );
    pageSetup.printArea = moved.join(",");
  }
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formula === undefined) continue;
    cell.formula = shiftFormula(cell.formula, sheet.name, edits.sheet, (row) => rowAfter(edits, row));
  }
}

function writeCells(sheet: Sheet, { cells }: SheetEdits): void {
  sheet.cells ??= new Map();
  for (const { row, col, value } of cells) {
    const style = cellAt(sheet, row, col)?.style;
    const content = toContent(value);
    sheet.cells.set(`${row},${col}`, {
      value: null,
      type: typeof value === "number" ? "number" : "string",
      ...content,
      ...(style ? { style } : {}),
    });
    while (sheet.rows.length <= row) sheet.rows.push([]);
    sheet.rows[row]![col] = content.value ?? null;
  }
}

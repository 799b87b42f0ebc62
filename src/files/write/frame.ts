import type { WriteSheet } from "hucre";
import { areaName, cellName } from "../../sheet/address";
import type { PlanRow } from "../../sheet/plan";
import { PackageEditor } from "../edit/package/packageEditor";
import { StyleBook } from "../edit/package/styleBook";
import { WorkbookPart } from "../edit/package/workbookPart";
import type { CellStyles } from "./cellStyles";
import { writeRows } from "./rows";
import { SharedStrings } from "./sharedStrings";
import type { Cells } from "./sheet";
import { TextPieces } from "./textPieces";

/** The samples of the looks stand in the first row of the frame, right of whatever a plan has there. */
const firstSample = 8_192;
const rowsOf = /<sheetData\/>|<sheetData>[\s\S]*<\/sheetData>/;

/** The sheets of a frame, the first of them with one cell of each look, by which the library lists the styles. */
export function withSamples(sheets: readonly WriteSheet[], { looks }: CellStyles): WriteSheet[] {
  return sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const cells: Cells = new Map(sheet.cells);
    for (const { index: col, style } of looks)
      cells.set(`0,${firstSample + col}`, { value: 0, ...(style ? { style } : {}) });
    return { ...sheet, cells };
  });
}

/** The number of each look in the list of styles, told by the samples in the first sheet. */
function numbersOf(firstSheet: string, { looks }: CellStyles, styles: StyleBook): number[] {
  const all = firstSheet.match(/<c r="[A-Z]+1"[^>]*>/g) ?? [];
  const samples = all.slice(all.findIndex((cell) => cell.startsWith(`<c r="${cellName(0, firstSample)}"`)));
  if (samples.length !== looks.length) throw new Error("The frame of a workbook lacks a style");
  return looks.map(({ quoted }, index) => {
    const number = Number(/ s="(\d+)"/.exec(samples[index]!)?.[1] ?? 0);
    return quoted ? styles.asText(number) : number;
  });
}

/** Writes the rows of all sheets into the frame of their workbook. Throws RangeError on a number that a cell cannot hold. */
export function fillRows(
  frame: Uint8Array,
  rows: readonly (readonly PlanRow[])[],
  styles: CellStyles,
): Uint8Array {
  const package_ = new PackageEditor(frame);
  const workbook = new WorkbookPart(package_);
  const list = new StyleBook(package_.xml(workbook.relations.byType("styles")[0]!.target));
  const strings = new SharedStrings();
  const parts = workbook.sheets.map(({ part }) => part);
  const numbers = numbersOf(package_.readText(parts[0]!), styles, list);
  parts.forEach((part, index) => {
    const sheet = package_.readText(part);
    const found = rowsOf.exec(sheet)!;
    const xml = new TextPieces();
    xml.add(withDimension(sheet.slice(0, found.index), rows[index]!));
    writeRows(xml, rows[index]!, { styles, numbers, strings });
    // every sheet begins with page 1, also where the whole workbook is printed; the library does not write it
    const tail = sheet.slice(found.index + found[0].length);
    xml.add(tail.replace("<pageSetup ", '<pageSetup useFirstPageNumber="1" firstPageNumber="1" '));
    package_.write(part, xml.bytes());
  });
  if (!strings.isEmpty) addStrings(package_, workbook, strings);
  list.apply();
  workbook.apply();
  return package_.pack();
}

/** Where the sheet has something in it, as its first lines say it. */
function withDimension(head: string, rows: readonly PlanRow[]): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const area = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: columns - 1 };
  return head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${areaName(area)}"/>`);
}

function addStrings(package_: PackageEditor, workbook: WorkbookPart, strings: SharedStrings): void {
  const name = "xl/sharedStrings.xml";
  package_.write(name, strings.part());
  package_.types.add(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
  workbook.relations.add(workbook.relationType("sharedStrings"), name);
}

import type { WriteSheet } from "hucre";
import { areaName, cellName } from "../../sheet/address";
import type { PlanRow } from "../../sheet/plan";
import { PackageEditor } from "../edit/package/packageEditor";
import { StyleBook } from "../edit/package/styleBook";
import { WorkbookPart } from "../edit/package/workbookPart";
import type { CellStyles } from "./cellStyles";
import { writeRows, type CellForm } from "./rows";
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

/** A workbook without its rows, and what is needed to write them. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly rows: readonly (readonly PlanRow[])[];
  readonly styles: CellStyles;
}

/** The frame's parts, opened. `numbers` gives the number of each look in its list of styles, which then has them all. */
export function openFrame({ bytes, styles }: Frame) {
  const package_ = new PackageEditor(bytes);
  const workbook = new WorkbookPart(package_);
  const list = workbook.relations.byType("styles")[0]!.target;
  const book = new StyleBook(package_.xml(list));
  const numbers = numbersOf(package_.readText(workbook.sheets[0]!.part), styles, book);
  book.apply();
  package_.write(list, package_.newText(list));
  return { package_, workbook, numbers };
}

/** What stands before and behind the rows of a sheet of the frame. */
export function aroundRows(sheet: string, rows: readonly PlanRow[]): readonly [head: string, tail: string] {
  const found = rowsOf.exec(sheet)!;
  const tail = sheet.slice(found.index + found[0].length);
  return [
    withDimension(sheet.slice(0, found.index), rows),
    // every sheet begins with page 1, also where the whole workbook is printed; the library does not write it
    tail.replace("<pageSetup ", '<pageSetup useFirstPageNumber="1" firstPageNumber="1" '),
  ];
}

/** Writes the rows of all sheets into the frame of their workbook. Throws RangeError on a number that a cell cannot hold. */
export function fillRows(frame: Frame): Uint8Array {
  const { package_, workbook, numbers } = openFrame(frame);
  const strings = new SharedStrings();
  const attributes = numbers.map((number) => (number === 0 ? "" : ` s="${number}"`));
  const form: CellForm = {
    styles: frame.styles,
    isUntouched: ({ index }) => numbers[index] === 0,
    attribute: ({ index }) => attributes[index]!,
    text: (text) => ` t="s"><v>${strings.numberOf(text)}</v></c>`,
  };
  workbook.sheets.forEach(({ part }, index) => {
    const rows = frame.rows[index]!;
    const [head, tail] = aroundRows(package_.readText(part), rows);
    const xml = new TextPieces();
    xml.add(head);
    writeRows(xml, rows, form);
    xml.add(tail);
    package_.write(part, xml.bytes());
  });
  if (!strings.isEmpty) addStrings(package_, workbook, strings);
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

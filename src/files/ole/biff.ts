import { cellName } from "../../sheet/address";
import type { Box } from "../boxes/box";
import { FileError } from "../problem";
import type { SheetExtras } from "../snapshot/workbook";
import { BiffBoxes } from "./boxes";
import { BiffStrings } from "./sharedStrings";
import { beginnings, record, recordsOf } from "./records";
import type { BiffRecord } from "./records";
import { BiffStyles } from "./styles";

const singleCells: readonly number[] = [
  record.formula,
  record.richString,
  record.sharedString,
  record.number,
  record.label,
  record.rk,
];

class Sheet implements SheetExtras {
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly symbolFonts = new Map<string, string>();
  readonly formats = new Map<string, string>();
  readonly struck = new Set<string>();
  readonly visible = new Map<string, string>();
  readonly drawn = new BiffBoxes();
  get boxes(): readonly Box[] {
    return this.drawn.boxes;
  }
  /** Cells of the table of strings: address and number of the string. */
  readonly strings: (readonly [string, number])[] = [];
}

/**
 * What the library behind does not tell of the sheets of a BIFF5–8 stream, in the workbook's order: hidden rows and
 * columns, cells in symbol fonts, struck out or with built-in number formats. Throws FileError: encrypted.
 */
export function scanBiff(stream: Uint8Array): SheetExtras[] {
  const styles = new BiffStyles();
  const strings = new BiffStrings();
  const starts: number[] = [];
  const sheets = new Map<number, Sheet>();
  // A chart inside a sheet is a stream inside its stream, and its records concern no cell.
  const open: (Sheet | undefined)[] = [];
  let version = 0;
  for (const each of recordsOf(stream)) {
    const { type, at, data } = each;
    const sheet = open.at(-1);
    if (beginnings.includes(type)) {
      if (at === 0 && data.byteLength >= 2) version = data.getUint16(0, true);
      if (at > 0 && open.length === 0) sheets.set(at, new Sheet());
      open.push(sheets.get(at));
    } else if (type === record.endOfStream) open.pop();
    else if (type === record.filePass) throw new FileError({ kind: "encrypted" });
    else if (type === record.boundSheet && data.byteLength >= 4) starts.push(data.getUint32(0, true));
    else if (!sheet) {
      styles.take(each, version >= 0x600);
      strings.take(each);
    } else {
      if (version >= 0x600) sheet.drawn.take(each);
      if (data.byteLength >= 6) note(sheet, each, styles);
    }
  }
  if (styles.hasStruck)
    noteVisible(
      [...sheets.values()],
      strings.visible((font) => styles.font(font)),
    );
  return starts.map((start) => sheets.get(start) ?? new Sheet());
}

function note(sheet: Sheet, { type, data }: BiffRecord, styles: BiffStyles): void {
  const first = data.getUint16(0, true);
  const second = data.getUint16(2, true);
  if (type === record.row && data.byteLength >= 14) {
    if (data.getUint16(12, true) & 0x20) sheet.hiddenRows.push(first);
  } else if (type === record.columnInfo && data.byteLength >= 10) {
    if (!(data.getUint16(8, true) & 1)) return;
    for (let col = first; col <= Math.min(second, 255); col += 1) sheet.hiddenColumns.push(col);
  } else if (type === record.multipleRk) {
    for (let at = 4; at + 6 <= data.byteLength - 2; at += 6) {
      noteStyle(sheet, cellName(first, second + (at - 4) / 6), data.getUint16(at, true), styles);
    }
  } else if (singleCells.includes(type)) {
    noteStyle(sheet, cellName(first, second), data.getUint16(4, true), styles);
    if (type === record.sharedString && styles.hasStruck && data.byteLength >= 10)
      sheet.strings.push([cellName(first, second), data.getUint32(6, true)]);
  }
}

function noteVisible(sheets: readonly Sheet[], visible: ReadonlyMap<number, string>): void {
  for (const sheet of sheets) {
    for (const [address, index] of sheet.strings) {
      const text = visible.get(index);
      if (text !== undefined) sheet.visible.set(address, text);
    }
  }
}

function noteStyle(sheet: Sheet, address: string, style: number, styles: BiffStyles): void {
  const font = styles.symbolFont(style);
  const format = styles.builtInFormat(style);
  if (font) sheet.symbolFonts.set(address, font);
  if (format) sheet.formats.set(address, format);
  if (styles.isStruck(style)) sheet.struck.add(address);
}

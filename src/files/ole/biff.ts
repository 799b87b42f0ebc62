import { cellName } from "../../sheet/address";
import { FileError } from "../problem";
import { symbolFont } from "../symbolFonts";
import type { SheetExtras } from "../snapshot/workbook";

/** Numbers of the records that are looked at (MS-XLS 2.3). */
const record = {
  formula: 0x06,
  endOfStream: 0x0a,
  filePass: 0x2f,
  font: 0x31,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  richString: 0xd6,
  extendedFormat: 0xe0,
  sharedString: 0xfd,
  label: 0x204,
  row: 0x208,
} as const;
const beginnings = [0x09, 0x209, 0x409, 0x809];
const textCells: readonly number[] = [record.formula, record.richString, record.sharedString, record.label];

interface Sheet {
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly symbolFonts: Map<string, string>;
}

/**
 * Hidden rows and columns and cells in symbol fonts of a BIFF5–8 stream, of each sheet in the workbook's order:
 * the library behind does not tell them without listing a million empty cells. Throws FileError: encrypted.
 */
export function scanBiff(stream: Uint8Array): SheetExtras[] {
  const fonts: string[] = [];
  const styleFonts: number[] = [];
  const starts: number[] = [];
  const sheets = new Map<number, Sheet>();
  // A chart inside a sheet is a stream inside its stream, and its records concern no cell.
  const open: (Sheet | undefined)[] = [];
  let version = 0;
  for (const { type, at, data } of recordsOf(stream)) {
    const sheet = open.at(-1);
    if (beginnings.includes(type)) {
      if (at === 0 && data.byteLength >= 2) version = data.getUint16(0, true);
      if (at > 0 && open.length === 0) sheets.set(at, newSheet());
      open.push(sheets.get(at));
    } else if (type === record.endOfStream) open.pop();
    else if (type === record.filePass) throw new FileError({ kind: "encrypted" });
    else if (type === record.font && data.byteLength > 15) fonts.push(fontName(data, version >= 0x600));
    else if (type === record.extendedFormat && data.byteLength >= 2) styleFonts.push(data.getUint16(0, true));
    else if (type === record.boundSheet && data.byteLength >= 4) starts.push(data.getUint32(0, true));
    else if (sheet && data.byteLength >= 6)
      note(sheet, type, data, (style) => fontAt(fonts, styleFonts[style]));
  }
  return starts.map((start) => sheets.get(start) ?? newSheet());
}

function* recordsOf(stream: Uint8Array): Generator<{ type: number; at: number; data: DataView }> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const size = view.getUint16(at + 2, true);
    const held = Math.min(size, stream.length - at - 4);
    yield {
      type: view.getUint16(at, true),
      at,
      data: new DataView(stream.buffer, stream.byteOffset + at + 4, held),
    };
    at += 4 + size;
  }
}

function fontName(data: DataView, unicode: boolean): string {
  const count = data.getUint8(14);
  const wide = unicode && (data.getUint8(15) & 1) === 1;
  let name = "";
  for (let n = 0, at = unicode ? 16 : 15; n < count && at + (wide ? 2 : 1) <= data.byteLength; n += 1) {
    name += String.fromCharCode(wide ? data.getUint16(at, true) : data.getUint8(at));
    at += wide ? 2 : 1;
  }
  return name;
}

/** The name of a font if it is a symbol font. There is no font number 4 in these files. */
function fontAt(fonts: readonly string[], index = 0): string {
  const name = fonts[index > 4 ? index - 1 : index] ?? "";
  return symbolFont.test(name) ? name : "";
}

function newSheet(): Sheet {
  return { hiddenRows: [], hiddenColumns: [], symbolFonts: new Map() };
}

function note(sheet: Sheet, type: number, data: DataView, symbolFontOf: (style: number) => string): void {
  const first = data.getUint16(0, true);
  const second = data.getUint16(2, true);
  if (type === record.row && data.byteLength >= 14) {
    if (data.getUint16(12, true) & 0x20) sheet.hiddenRows.push(first);
  } else if (type === record.columnInfo && data.byteLength >= 10) {
    if (!(data.getUint16(8, true) & 1)) return;
    for (let col = first; col <= Math.min(second, 255); col += 1) sheet.hiddenColumns.push(col);
  } else if (textCells.includes(type)) {
    const font = symbolFontOf(data.getUint16(4, true));
    if (font) sheet.symbolFonts.set(cellName(first, second), font);
  }
}

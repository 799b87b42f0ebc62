import type { Book, SheetPart } from "../ooxml/bookParts";
import { isInSheet, SheetContent } from "../ooxml/sheetContent";
import { errorContent, unreadText } from "../snapshot/content";
import { contentOf, isCell, isFormula, isShort } from "./cell";
import { record, recordsOf } from "./records";

/** Formulas are not decoded from their tokens: that there is one is all that is asked. */
const someFormula = "…";

/** Reads a worksheet part in one pass. */
export function readSheetPart(part: Uint8Array, book: Book): SheetPart {
  const reader = new SheetReader(book);
  for (const { type, data } of recordsOf(part)) reader.take(type, data);
  return reader.content;
}

class SheetReader {
  readonly content: SheetContent;
  private row = -1;
  private col = -1;

  constructor(private readonly book: Book) {
    this.content = new SheetContent(book);
  }

  take(type: number, data: DataView): void {
    if (type === record.row && data.byteLength >= 12) this.openRow(data);
    else if (isCell(type)) this.addCell(type, data);
    else if (type === record.column && data.byteLength >= 18) this.addColumns(data);
    else if (type === record.mergedCells && data.byteLength >= 16) this.addMerge(data);
    else if (type === record.endOfCells || type === record.endOfSheet) this.content.isWhole = true;
  }

  private openRow(data: DataView): void {
    this.row = data.getUint32(0, true);
    this.col = -1;
    const isFlat = (data.getUint8(11) & 0x10) !== 0 || data.getUint16(8, true) === 0;
    if (isFlat) this.content.hideRow(this.row);
  }

  private addCell(type: number, data: DataView): void {
    const start = isShort(type) ? 0 : 4;
    if (data.byteLength < start + 4) return;
    this.col = isShort(type) ? this.col + 1 : data.getUint32(0, true);
    const { row, col, book } = this;
    if (!isInSheet(row, col)) return;
    const style = this.content.styleOf(data.getUint32(start, true) & 0xffffff);
    const content = contentOrUnread(() => contentOf(type, data, start + 4, style, book));
    this.content.addCell(row, col, content, isFormula(type) ? someFormula : "");
  }

  private addColumns(data: DataView): void {
    const isHidden = (data.getUint16(16, true) & 1) === 1 || data.getUint32(8, true) === 0;
    if (isHidden) this.content.hideColumns(data.getUint32(0, true), data.getUint32(4, true));
  }

  private addMerge(data: DataView): void {
    const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => data.getUint32(at, true)) as [
      number,
      number,
      number,
      number,
    ];
    this.content.addMerge({ top, left, bottom, right });
  }
}

/** A record that ends too early holds something that cannot be read. */
function contentOrUnread(read: () => ReturnType<typeof contentOf>): ReturnType<typeof contentOf> {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return errorContent(unreadText);
    throw error;
  }
}

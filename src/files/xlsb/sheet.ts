import { cellName } from "../../sheet/address";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import { maxColumns, maxRows } from "../limits";
import type { Book, SheetPart } from "../ooxml/bookParts";
import { plainStyle } from "../ooxml/styleOf";
import { errorContent, unreadText } from "../snapshot/content";
import { contentOf, isCell, isFormula, isShort } from "./cell";
import { record, recordsOf } from "./records";

/** Formulas are not decoded from their tokens: that there is one is all that is asked. */
const someFormula = "…";

/** Reads a worksheet part in one pass. */
export function readSheetPart(part: Uint8Array, book: Book): SheetPart {
  const sheet = new Sheet(book);
  for (const { type, data } of recordsOf(part)) sheet.take(type, data);
  return sheet;
}

class Sheet implements SheetPart {
  readonly cells: SnapshotCell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly unread: string[] = [];
  readonly struck: string[] = [];
  isWhole = false;
  private row = -1;
  private col = -1;

  constructor(private readonly book: Book) {}

  take(type: number, data: DataView): void {
    if (type === record.row && data.byteLength >= 12) this.openRow(data);
    else if (isCell(type)) this.addCell(type, data);
    else if (type === record.column && data.byteLength >= 18) this.addColumns(data);
    else if (type === record.mergedCells && data.byteLength >= 16) this.addMerge(data);
    else if (type === record.endOfCells || type === record.endOfSheet) this.isWhole = true;
  }

  private openRow(data: DataView): void {
    this.row = data.getUint32(0, true);
    this.col = -1;
    const isFlat = (data.getUint8(11) & 0x10) !== 0 || data.getUint16(8, true) === 0;
    if (isFlat && this.row < maxRows) this.hiddenRows.push(this.row);
  }

  private addCell(type: number, data: DataView): void {
    const start = isShort(type) ? 0 : 4;
    if (data.byteLength < start + 4) return;
    this.col = isShort(type) ? this.col + 1 : data.getUint32(0, true);
    const { row, col, book } = this;
    if (!(row >= 0 && row < maxRows && col < maxColumns)) return;
    const style = book.styles[data.getUint32(start, true) & 0xffffff] ?? plainStyle;
    const { struck, ...content } = contentOrUnread(() => contentOf(type, data, start + 4, style, book));
    if (struck) this.struck.push(cellName(row, col));
    if (content.kind === "nothing") return;
    if (content.value === unreadText) this.unread.push(cellName(row, col));
    book.budget.spend(content.text.length);
    this.cells.push({ row, col, ...content, ...(isFormula(type) ? { formula: someFormula } : {}) });
  }

  private addColumns(data: DataView): void {
    const isHidden = (data.getUint16(16, true) & 1) === 1 || data.getUint32(8, true) === 0;
    if (!isHidden) return;
    const last = Math.min(data.getUint32(4, true), maxColumns - 1);
    for (let col = data.getUint32(0, true); col <= last; col += 1) this.hiddenColumns.push(col);
  }

  private addMerge(data: DataView): void {
    const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => data.getUint32(at, true)) as [
      number,
      number,
      number,
      number,
    ];
    this.merges.push({
      top,
      left,
      bottom: Math.min(bottom, maxRows - 1),
      right: Math.min(right, maxColumns - 1),
    });
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

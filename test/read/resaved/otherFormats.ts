import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../../src/sheet/snapshot";

/** How a date is shown, as its cell's number format. */
function dateFormat(text: string): string {
  if (/年.*月.*日/.test(text)) return 'yyyy"年"m"月"d"日"';
  if (/年.*月/.test(text)) return 'yyyy"年"m"月"';
  return "yyyy/mm/dd";
}

function cellOf({ kind, value, text }: SnapshotCell): CellObject {
  if (kind === "date") return { t: "n", v: Number(value), z: dateFormat(text) };
  if (kind === "percent") return { t: "n", v: Number(value), z: "0.00%" };
  if (kind === "number") return { t: "n", v: Number(value) };
  return { t: "s", v: String(value) };
}

function sheetOf({ cells, merges }: SheetSnapshot): WorkSheet {
  const sheet: WorkSheet = {};
  let [bottom, right] = [0, 0];
  for (const cell of cells) {
    sheet[utils.encode_cell({ r: cell.row, c: cell.col })] = cellOf(cell);
    [bottom, right] = [Math.max(bottom, cell.row), Math.max(right, cell.col)];
  }
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } });
  sheet["!merges"] = merges.map(({ top, left, bottom: end, right: last }) => ({
    s: { r: top, c: left },
    e: { r: end, c: last },
  }));
  return sheet;
}

/** A workbook as a file of some format, by another program than ours; perhaps with column A at the right. */
export function savedAs(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  format: BookType,
  rightToLeft = false,
): Uint8Array {
  const book = utils.book_new();
  if (rightToLeft) book.Workbook = { Views: [{ RTL: true }] };
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  return new Uint8Array(write(book, { type: "array", bookType: format, bookSST: true }) as ArrayBuffer);
}

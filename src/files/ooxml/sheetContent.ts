import { cellName } from "../../sheet/address";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import { maxColumns, maxRows } from "../limits";
import { unreadText } from "../snapshot/content";
import type { CellStyle, Content, Nothing } from "../snapshot/content";
import type { Book, SheetPart } from "./bookParts";
import { plainStyle } from "./styleOf";

/** Collects what is in a worksheet part, however the part is written. */
export class SheetContent implements SheetPart {
  readonly cells: SnapshotCell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly unread: string[] = [];
  readonly struck: string[] = [];
  footer = "";
  isWhole = false;

  constructor(private readonly book: Book) {}

  /** The look of a cell, by the number of its style. */
  styleOf(index: number): CellStyle {
    return this.book.styles[index] ?? plainStyle;
  }

  /** Takes a cell in; "" for one without a formula. Throws FileError where the file holds too much. */
  addCell(row: number, col: number, content: Content | Nothing, formula: string): void {
    if (content.struck) this.struck.push(cellName(row, col));
    if (content.kind === "nothing") return;
    if (content.value === unreadText) this.unread.push(cellName(row, col));
    this.book.budget.spend(content.text.length);
    const { kind, value, text, symbolFont } = content;
    // nearly all cells are plain, and a table has a million
    if (formula === "" && !symbolFont) this.cells.push({ row, col, kind, value, text });
    else
      this.cells.push({
        row,
        col,
        kind,
        value,
        text,
        ...(symbolFont ? { symbolFont } : {}),
        ...(formula === "" ? {} : { formula }),
      });
  }

  /** The same of a text that is shown as it is. */
  addText(row: number, col: number, text: string): void {
    this.book.budget.spend(text.length);
    this.cells.push({ row, col, kind: "text", value: text, text });
  }

  hideRow(row: number): void {
    if (row < maxRows) this.hiddenRows.push(row);
  }

  hideColumns(first: number, last: number): void {
    const end = Math.min(last, maxColumns - 1);
    for (let col = first; col <= end; col += 1) this.hiddenColumns.push(col);
  }

  addMerge(area: Area): void {
    this.merges.push({
      ...area,
      bottom: Math.min(area.bottom, maxRows - 1),
      right: Math.min(area.right, maxColumns - 1),
    });
  }
}

/** Whether Excel has that cell; damaged files go far beyond. */
export function isInSheet(row: number, col: number): boolean {
  return row >= 0 && row < maxRows && col < maxColumns;
}

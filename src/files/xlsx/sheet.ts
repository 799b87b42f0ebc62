import { cellName, columnNumber, parseArea } from "../../sheet/address";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import { maxColumns, maxRows } from "../limits";
import { attributeOf, decodeReferences, isTrue, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import type { Book, SheetPart } from "../ooxml/bookParts";
import { plainStyle } from "../ooxml/styleOf";
import { unreadText } from "../snapshot/content";
import { movedFormula } from "./formula";
import { RichTextReader } from "./richText";
import { contentOf } from "./value";

/** Reads a worksheet part in one pass. */
export function readSheetPart(part: Uint8Array, book: Book): SheetPart {
  const handler = new SheetHandler(book);
  scanXml(xmlPieces(part), handler);
  return handler;
}

class SheetHandler implements XmlHandler, SheetPart {
  readonly cells: SnapshotCell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly unread: string[] = [];
  readonly struck: string[] = [];
  isWhole = false;
  private row = -1;
  private col = -1;
  private attributes = "";
  private value: string | undefined;
  private inline: RichTextReader | null = null;
  private formula: string | undefined;
  private formulaAttributes = "";
  /** Collects the text of <v> or <f>. */
  private taking = false;
  private taken = "";
  private readonly shared = new Map<string, { formula: string; row: number; col: number }>();

  constructor(private readonly book: Book) {}

  open(name: string, attributes: string): void {
    if (this.inline) this.inline.open(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "f") {
      this.taking = true;
      this.taken = "";
      if (name === "f") this.formulaAttributes = attributes;
    } else if (name === "is") this.inline = new RichTextReader();
    else if (name === "row") this.openRow(attributes);
    else if (name === "mergeCell") this.addMerge(attributeOf(attributes, "ref") ?? "");
    else if (name === "col") this.addColumns(attributes);
  }

  close(name: string): void {
    if (name === "is") {
      // The content of <is> is taken where the cell ends.
    } else if (this.inline && name !== "c") this.inline.close(name);
    else if (name === "v") this.value = this.take();
    else if (name === "f") this.formula = this.take();
    else if (name === "c") this.closeCell();
    else if (name === "sheetData" || name === "worksheet") this.isWhole = true;
  }

  text(text: string, isPlain: boolean): void {
    if (this.inline) this.inline.take(text, isPlain);
    else if (this.taking) this.taken += isPlain ? text : decodeReferences(text);
  }

  private take(): string {
    this.taking = false;
    return this.taken;
  }

  /** Rows and cells without an address count by position. */
  private openRow(attributes: string): void {
    const number = Number(attributeOf(attributes, "r") ?? this.row + 2);
    this.row = Number.isInteger(number) ? number - 1 : this.row + 1;
    this.col = -1;
    const isFlat = isTrue(attributeOf(attributes, "hidden")) || attributeOf(attributes, "ht") === "0";
    if (isFlat && this.row < maxRows) this.hiddenRows.push(this.row);
  }

  private openCell(attributes: string): void {
    const [, letters, digits] =
      /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(attributeOf(attributes, "r") ?? "") ?? [];
    this.col = letters ? columnNumber(letters) : this.col + 1;
    if (digits) this.row = Number(digits) - 1;
    this.attributes = attributes;
    this.value = undefined;
    this.formula = undefined;
    this.taking = false;
  }

  private closeCell(): void {
    const { row, col, attributes, inline } = this;
    this.inline = null;
    const { formula, value } = this;
    if (value === undefined && formula === undefined && !inline) return;
    if (!(row >= 0 && row < maxRows && col < maxColumns)) return;
    const style = this.book.styles[Number(attributeOf(attributes, "s") ?? 0)] ?? plainStyle;
    const raw = {
      type: attributeOf(attributes, "t") ?? "n",
      value,
      inline: inline?.result(),
      hasFormula: formula !== undefined,
    };
    const { struck, ...content } = contentOf(raw, style, this.book.strings, this.book.date1904);
    const written = formula === undefined ? "" : this.formulaOf(formula, row, col).replaceAll("_xlfn.", "");
    if (struck) this.struck.push(cellName(row, col));
    if (content.kind === "nothing") return;
    if (content.value === unreadText) this.unread.push(cellName(row, col));
    this.book.budget.spend(content.text.length);
    this.cells.push(written === "" ? { row, col, ...content } : { row, col, ...content, formula: written });
  }

  /** A shared formula stands in its first cell only; the others say which one it is. */
  private formulaOf(formula: string, row: number, col: number): string {
    if (attributeOf(this.formulaAttributes, "t") !== "shared") return formula;
    const index = attributeOf(this.formulaAttributes, "si") ?? "";
    const first = this.shared.get(index);
    if (formula !== "") this.shared.set(index, { formula, row, col });
    else if (first) return movedFormula(first.formula, row - first.row, col - first.col);
    return formula;
  }

  private addMerge(ref: string): void {
    const area = parseArea(ref);
    if (!area) return;
    this.merges.push({
      ...area,
      bottom: Math.min(area.bottom, maxRows - 1),
      right: Math.min(area.right, maxColumns - 1),
    });
  }

  private addColumns(attributes: string): void {
    if (!isTrue(attributeOf(attributes, "hidden")) && attributeOf(attributes, "width") !== "0") return;
    const last = Math.min(Number(attributeOf(attributes, "max")), maxColumns);
    for (let col = Number(attributeOf(attributes, "min")); col <= last; col += 1)
      this.hiddenColumns.push(col - 1);
  }
}

import { columnNumber, parseArea } from "../../sheet/address";
import { attributeOf, decodeReferences, isTrue, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import type { Book, SheetPart } from "../ooxml/bookParts";
import { isInSheet, SheetContent } from "../ooxml/sheetContent";
import { plainText } from "../plainText";
import { isPlainStyle } from "../snapshot/content";
import { textOf } from "../snapshot/runs";
import { movedFormula } from "./formula";
import { plainCellAt } from "./plainXml";
import { RichTextReader, unescaped } from "./richText";
import { contentOf } from "./value";

/** Reads a worksheet part in one pass. */
export function readSheetPart(part: Uint8Array, book: Book): SheetPart {
  const handler = new SheetHandler(book);
  scanXml(xmlPieces(part), handler);
  return handler.content;
}

class SheetHandler implements XmlHandler {
  readonly content: SheetContent;
  private row = -1;
  private col = -1;
  private attributes = "";
  private value: string | undefined;
  private inline: RichTextReader | null = null;
  private formula: string | undefined;
  private formulaAttributes = "";
  /** Collects the text of <v>, <f> or <oddFooter>. */
  private taking = false;
  private taken = "";
  private readonly shared = new Map<string, { formula: string; row: number; col: number }>();

  constructor(private readonly book: Book) {
    this.content = new SheetContent(book);
  }

  whole(xml: string, at: number): number {
    const plain = this.inline ? null : plainCellAt(xml, at);
    if (!plain) return -1;
    const { style, type, value, inline, end } = plain;
    this.row = plain.row - 1;
    this.col = columnNumber(plain.letters);
    this.attributes = plain.attributes;
    this.value = value;
    this.formula = undefined;
    this.taking = false;
    if (inline !== undefined) this.addPlainText(style, plainText(unescaped(inline)));
    else if (value !== undefined) this.addPlain(style, type, value);
    return end;
  }

  open(name: string, attributes: string): void {
    if (this.inline) this.inline.open(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "f" || name === "oddFooter") {
      this.taking = true;
      this.taken = "";
      if (name === "f") this.formulaAttributes = attributes;
    } else if (name === "is") this.inline = new RichTextReader();
    else if (name === "row") this.openRow(attributes);
    else if (name === "mergeCell") {
      const area = parseArea(attributeOf(attributes, "ref") ?? "");
      if (area) this.content.addMerge(area);
    } else if (name === "col") this.addColumns(attributes);
  }

  close(name: string): void {
    if (name === "is") {
      // The content of <is> is taken where the cell ends.
    } else if (this.inline && name !== "c") this.inline.close(name);
    else if (name === "v") this.value = this.take();
    else if (name === "f") this.formula = this.take();
    else if (name === "oddFooter") this.content.footer = this.take();
    else if (name === "c") this.closeCell();
    else if (name === "sheetData" || name === "worksheet") this.content.isWhole = true;
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
    if (isFlat) this.content.hideRow(this.row);
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

  private addPlainText(styleIndex: number, text: string): void {
    const { row, col, content } = this;
    if (!isInSheet(row, col)) return;
    const style = content.styleOf(styleIndex);
    if (isPlainStyle(style) && text !== "") content.addText(row, col, text);
    else content.addCell(row, col, textOf(text, style), "");
  }

  private addPlain(styleIndex: number, type: "s" | "n", value: string): void {
    const { row, col, book, content } = this;
    if (!isInSheet(row, col)) return;
    const style = content.styleOf(styleIndex);
    const text = type === "s" && /^\d+$/.test(value) ? book.strings[Number(value)] : undefined;
    if (typeof text === "string" && text !== "" && isPlainStyle(style)) content.addText(row, col, text);
    else {
      const raw = { type, value, inline: undefined, hasFormula: false };
      content.addCell(row, col, contentOf(raw, style, book.strings, book.date1904), "");
    }
  }

  private closeCell(): void {
    const { row, col, attributes, inline, formula, value, book } = this;
    this.inline = null;
    if (value === undefined && formula === undefined && !inline) return;
    if (!isInSheet(row, col)) return;
    const style = this.content.styleOf(Number(attributeOf(attributes, "s") ?? 0));
    const raw = {
      type: attributeOf(attributes, "t") ?? "n",
      value,
      inline: inline?.result(),
      hasFormula: formula !== undefined,
    };
    const content = contentOf(raw, style, book.strings, book.date1904);
    const written = formula === undefined ? "" : this.formulaOf(formula, row, col).replaceAll("_xlfn.", "");
    this.content.addCell(row, col, content, written);
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

  private addColumns(attributes: string): void {
    if (!isTrue(attributeOf(attributes, "hidden")) && attributeOf(attributes, "width") !== "0") return;
    const [first, last] = [Number(attributeOf(attributes, "min")), Number(attributeOf(attributes, "max"))];
    this.content.hideColumns(first - 1, last - 1);
  }
}

import { columnNumber, parseArea } from "../../sheet/address";
import { attributeOf, decodeReferences, isTrue, scanXml, XmlScanner } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { hasPlainTags, xmlPieces } from "../xmlText";
import type { Book, SheetPart } from "../ooxml/bookParts";
import { isInSheet, SheetContent } from "../ooxml/sheetContent";
import { plainText } from "../plainText";
import { isPlainStyle, numberContent } from "../snapshot/content";
import { textOf } from "../snapshot/runs";
import { ByteCell } from "./byteCell";
import { movedFormula } from "./formula";
import { plainCellAt } from "./plainXml";
import { RichTextReader, unescaped } from "./richText";
import { contentOf, sharedContent } from "./value";

/** Reads a worksheet part in one pass. */
export function readSheetPart(part: Uint8Array, book: Book): SheetPart {
  const handler = new SheetHandler(book);
  if (hasPlainTags(part)) scanByBytes(part, handler);
  else scanXml(xmlPieces(part), handler);
  return handler.content;
}

const [less, greater, letterC, space] = [60, 62, 99, 32] as const;
/** Bytes between plain cells that are decoded at a time at most, but for the tag in which they end. */
const step = 32 * 1024;

/** The same, plain cells told by their bytes; what stands between them is decoded and goes through the handler's tags. */
function scanByBytes(part: Uint8Array, handler: SheetHandler): void {
  const [first, later] = [new TextDecoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
  const scanner = new XmlScanner(handler);
  const cell = new ByteCell();
  let from = 0;
  const tell = (to: number): void => {
    if (to > from) scanner.push((from === 0 ? first : later).decode(part.subarray(from, to)));
    from = to;
  };
  for (let at = 0; at >= 0 && at < part.length;) {
    const mayBeCell = part[at] === less && part[at + 1] === letterC && part[at + 2] === space;
    if (mayBeCell && part[at - 1] === greater && cell.read(part, at)) {
      tell(at);
      if (scanner.isTold && handler.takeCell(cell)) {
        from = at = cell.end;
        continue;
      }
    } else if (at - from > step) tell(at);
    at = part.indexOf(less, at + 1);
  }
  tell(part.length);
}

class SheetHandler implements XmlHandler {
  readonly content: SheetContent;
  private row = -1;
  private col = -1;
  private attributes = "";
  /** What stands in <v>: a number where it was told by its bytes. */
  private value: string | number | undefined;
  private inline: RichTextReader | null = null;
  private formula: string | undefined;
  private formulaAttributes = "";
  /** Collects the text of <v>, <f> or <oddFooter>. */
  private taking = false;
  private taken = "";
  /** Attributes by the number of a style, of figures and of texts: a second end of a cell asks for them. */
  private readonly attributesOf: readonly [string[], string[]] = [[], []];
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

  /** Takes a cell that was told by its bytes; false inside another one. */
  takeCell({ row, col, style: styleIndex, holds, value }: ByteCell): boolean {
    if (this.inline) return false;
    const { content, book } = this;
    this.row = row;
    this.col = col;
    this.attributes = this.attributesOf[holds === "text" ? 1 : 0][styleIndex] ??=
      ` s="${styleIndex}" t="${holds === "text" ? "s" : "n"}"`;
    this.value = holds === "nothing" ? undefined : value;
    this.formula = undefined;
    this.taking = false;
    if (holds === "nothing" || !isInSheet(row, col)) return true;
    const style = content.styleOf(styleIndex);
    if (holds === "figure") content.addCell(row, col, numberContent(value, style, book.date1904), "");
    else {
      const text = book.strings[value];
      if (typeof text === "string" && text !== "" && isPlainStyle(style)) content.addText(row, col, text);
      else content.addCell(row, col, sharedContent(text, style), "");
    }
    return true;
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
      value: value === undefined ? undefined : String(value),
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

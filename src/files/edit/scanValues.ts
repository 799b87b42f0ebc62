import { columnNumber } from "../../sheet/address";
import { attributeOf, decodeReferences, scanXml, type XmlHandler } from "../xmlScan";
import { plainCellAt } from "../xlsx/plainXml";
import { xmlPieces } from "../xmlText";
import type { SharedTexts } from "./scanTexts";

/** Stands for what a formula gives: others' formulas are not told. */
export const formula = "=";
const columns = 16_384;

/** A place in a sheet as one number. */
export const placeOf = (row: number, col: number): number => row * columns + col;
export const rowOf = (place: number): number => Math.floor(place / columns);
export const colOf = (place: number): number => place % columns;

/** Values by place, as the file keeps them. */
export type Values = ReadonlyMap<number, string>;

/** 1.0E2 and 100 are one figure. */
function numberText(text: string): string {
  return text === "" ? "" : String(Number(text));
}

class Cells implements XmlHandler {
  private row = -1;
  private col = -1;
  private type = "n";
  private hasFormula = false;
  private phonetic = false;
  /** Inside <v>, or <t> of <is>. */
  private taking = false;
  private taken = "";
  private isInline = false;

  constructor(
    private readonly texts: SharedTexts,
    private readonly each: (place: number, value: string) => void,
  ) {}

  whole(xml: string, at: number): number {
    const plain = this.taking || this.phonetic ? null : plainCellAt(xml, at);
    if (!plain) return -1;
    this.row = plain.row - 1;
    this.col = columnNumber(plain.letters);
    this.type = plain.type;
    this.hasFormula = false;
    this.isInline = plain.inline !== undefined;
    this.taken = plain.inline ?? plain.value ?? "";
    this.close("c");
    return plain.end;
  }

  open(name: string, attributes: string): void {
    if (name === "c") {
      const [, letters, digits] =
        /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(attributeOf(attributes, "r") ?? "") ?? [];
      this.col = letters ? columnNumber(letters) : this.col + 1;
      if (digits) this.row = Number(digits) - 1;
      this.type = attributeOf(attributes, "t") ?? "n";
      this.hasFormula = false;
      this.isInline = false;
      this.taken = "";
    } else if (name === "row") {
      this.row = Number(attributeOf(attributes, "r") ?? this.row + 2) - 1;
      this.col = -1;
    } else if (name === "f") this.hasFormula = true;
    else if (name === "is") this.isInline = true;
    else if (name === "rPh") this.phonetic = true;
    else if (name === "v" || name === "t") this.taking = !this.phonetic;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.taking = false;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "c") {
      const value = this.value();
      if (value !== "") this.each(placeOf(this.row, this.col), value);
    }
  }

  private value(): string {
    if (this.hasFormula) return formula;
    if (this.isInline) return this.taken;
    if (this.type === "s") return this.texts(Number(this.taken)) ?? "";
    return this.type === "n" ? numberText(this.taken) : this.taken;
  }

  text(text: string, isPlain: boolean): void {
    if (this.taking) this.taken += isPlain ? text : decodeReferences(text);
  }
}

/** Tells what stands in the cells of a worksheet part, in one pass; cells that leave out their address count on from the one before. */
export function scanCells(
  part: Uint8Array,
  texts: SharedTexts,
  each: (place: number, value: string) => void,
): void {
  scanXml(xmlPieces(part), new Cells(texts, each));
}

/** The same, kept. */
export function scanValues(part: Uint8Array, texts: SharedTexts): Map<number, string> {
  const values = new Map<number, string>();
  scanCells(part, texts, (place, value) => values.set(place, value));
  return values;
}

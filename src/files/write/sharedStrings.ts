import { encodeXml } from "../edit/xml/xmlPart";
import { TextPieces } from "./textPieces";

/** A text as it stands in the list of texts, and in a cell that holds its own. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${encodeXml(text)}</t>`;
}

/** The texts of a workbook, each kept once; cells refer to them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  numberOf(text: string): number {
    this.used += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  part(): Uint8Array {
    const xml = new TextPieces();
    xml.add(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.used}" uniqueCount="${this.numbers.size}">`,
    );
    for (const text of this.numbers.keys()) xml.add(`<si>${textElement(text)}</si>`);
    xml.add("</sst>");
    return xml.bytes();
  }
}

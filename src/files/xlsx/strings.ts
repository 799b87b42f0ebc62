import type { CellText } from "../snapshot/runs";
import type { XmlHandler } from "../xmlScan";
import { scanXml } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { plainText } from "../plainText";
import { plainStringAt } from "./plainXml";
import { RichTextReader, unescaped } from "./richText";

class StringsHandler implements XmlHandler {
  readonly strings: CellText[] = [];
  private item: RichTextReader | null = null;

  whole(xml: string, at: number): number {
    const plain = plainStringAt(xml, at);
    if (!plain) return -1;
    this.strings.push(plainText(unescaped(plain.text)));
    this.item = null;
    return plain.end;
  }

  open(name: string, attributes: string): void {
    if (name === "si") this.item = new RichTextReader();
    else this.item?.open(name, attributes);
  }

  close(name: string): void {
    if (name === "si") {
      this.strings.push(this.item?.result() ?? "");
      this.item = null;
    } else this.item?.close(name);
  }

  text(text: string, isPlain: boolean): void {
    this.item?.take(text, isPlain);
  }
}

/** The table of strings that cells point into. */
export function readStrings(part: Uint8Array): readonly CellText[] {
  const handler = new StringsHandler();
  scanXml(xmlPieces(part), handler);
  return handler.strings;
}

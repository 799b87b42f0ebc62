import { plainText } from "../plainText";
import type { CellText, TextRun } from "../snapshot/runs";
import { symbolFont } from "../../text/glyphs";
import { attributeOf, decodeReferences } from "../xmlScan";

/** Escapes of Office for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19): _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  // Line ends of the XML text are one sign each before an escaped one is put beside them.
  const lines = text.replace(/\r\n?/g, "\n");
  return lines.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/** Collects the text of <si> or <is> from its tags; pinyin guides (rPh) are no part of it. */
export class RichTextReader {
  private readonly runs: TextRun[] = [];
  private text = "";
  private run: { own: boolean; struck: boolean; font: string } | null = null;
  private isRich = false;
  private inText = false;
  private isPhonetic = false;

  open(name: string, attributes: string): void {
    if (name === "rPh") this.isPhonetic = true;
    else if (name === "t") this.inText = !this.isPhonetic;
    else if (name === "r") {
      this.endRun();
      this.run = { own: false, struck: false, font: "" };
    } else if (this.run && name === "rPr") this.run.own = true;
    else if (this.run && name === "rFont") this.run.font = attributeOf(attributes, "val") ?? "";
    else if (this.run && name === "strike") this.run.struck = isOn(attributes);
  }

  close(name: string): void {
    if (name === "rPh") this.isPhonetic = false;
    else if (name === "t") this.inText = false;
    else if (name === "r") this.endRun();
  }

  take(text: string, isPlain: boolean): void {
    if (this.inText) this.text += isPlain ? text : decodeReferences(text);
  }

  /** The text, once its element is closed. */
  result(): CellText {
    this.endRun();
    if (this.isRich) return this.runs;
    return this.runs.map((run) => run.text).join("");
  }

  private endRun(): void {
    const { own, struck, font } = this.run ?? { own: false, struck: false, font: "" };
    if (struck || symbolFont.test(font)) this.isRich = true;
    if (own) this.isRich = true;
    if (this.text !== "") this.runs.push({ text: plainText(unescaped(this.text)), own, struck, font });
    this.text = "";
    this.run = null;
  }
}

/** An on/off element counts as on when it stands there without a value. */
export function isOn(attributes: string): boolean {
  return !["0", "false", "off"].includes(attributeOf(attributes, "val") ?? "");
}

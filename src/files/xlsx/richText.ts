import { plainText } from "../plainText";
import { shownText, symbolFont } from "../symbolFonts";
import { attributeOf, decodeReferences } from "../xmlScan";

/** A part of a text with a look of its own. */
export interface TextRun {
  readonly text: string;
  /** The run has properties of its own, so that those of the cell do not count. */
  readonly own: boolean;
  readonly struck: boolean;
  /** Name of its own font; "" where it has none. */
  readonly font: string;
}

/** A text as a file holds it: plain, or in runs. */
export type CellText = string | readonly TextRun[];

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

/** What of a text is not struck out, in a cell with that look; symbol fonts of single runs as they look. */
export function visibleText(
  text: CellText,
  look: { readonly struck: boolean; readonly symbolFont?: string },
): { readonly text: string; readonly struck: boolean; readonly symbolFont?: string } {
  const font = look.symbolFont;
  if (typeof text === "string") {
    if (look.struck) return { text: "", struck: text.trim() !== "" };
    return font ? { text, struck: false, symbolFont: font } : { text, struck: false };
  }
  const isStruck = (run: TextRun) => (run.own ? run.struck : look.struck);
  const mixed = text.some((run) => run.font !== "");
  const shown = text
    .filter((run) => !isStruck(run))
    .map((run) => {
      const own = run.own && run.font !== "" ? run.font : mixed ? (font ?? "") : "";
      return symbolFont.test(own) ? shownText(run.text, own) : run.text;
    })
    .join("");
  const struck = text.some((run) => isStruck(run) && run.text.trim() !== "");
  return font && !mixed ? { text: shown, struck, symbolFont: font } : { text: shown, struck };
}

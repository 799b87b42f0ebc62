import type { BookStyles } from "../ooxml/bookParts";
import { styleOf } from "../ooxml/styleOf";
import type { CellStyle } from "../snapshot/content";
import { attributeOf, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { isOn } from "./richText";

/** Lists of a styles part that are looked at. Fonts and formats of conditional formats stand in others. */
const lists = ["numFmts", "fonts", "cellXfs"];

class StylesHandler implements XmlHandler, BookStyles {
  readonly cells: CellStyle[] = [];
  readonly fonts: { name: string; struck: boolean }[] = [];
  private readonly formats = new Map<string, string>();
  private readonly known = new Map<string, CellStyle>();
  private list = "";

  open(name: string, attributes: string): void {
    if (lists.includes(name)) this.list = name;
    else if (this.list === "numFmts" && name === "numFmt") {
      this.formats.set(
        attributeOf(attributes, "numFmtId") ?? "",
        attributeOf(attributes, "formatCode") ?? "",
      );
    } else if (this.list === "fonts") this.openInFonts(name, attributes);
    else if (this.list === "cellXfs" && name === "xf") {
      this.cells.push(
        this.style(attributeOf(attributes, "fontId") ?? "0", attributeOf(attributes, "numFmtId") ?? "0"),
      );
    }
  }

  close(name: string): void {
    if (name === this.list) this.list = "";
  }

  text(): void {}

  private openInFonts(name: string, attributes: string): void {
    const font = this.fonts.at(-1);
    if (name === "font") this.fonts.push({ name: "", struck: false });
    else if (font && name === "name") font.name = attributeOf(attributes, "val") ?? "";
    else if (font && name === "strike") font.struck = isOn(attributes);
  }

  /** One object for all styles that are alike to us: some files have tens of thousands. */
  private style(fontId: string, formatId: string): CellStyle {
    const key = `${fontId} ${formatId}`;
    const known = this.known.get(key);
    if (known) return known;
    const style = styleOf(this.fonts[Number(fontId)], this.formats.get(formatId), Number(formatId));
    this.known.set(key, style);
    return style;
  }
}

/** What matters of a styles part. */
export function readStyles(part: Uint8Array): BookStyles {
  const handler = new StylesHandler();
  scanXml(xmlPieces(part), handler);
  return handler;
}

import { builtInFormats } from "../format/builtIn";
import type { CellStyle } from "../snapshot/content";
import { symbolFont } from "../symbolFonts";
import { attributeOf, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { isOn } from "./richText";

export const plainStyle: CellStyle = { format: "General", struck: false };

/** Lists of a styles part that are looked at. Fonts and formats of conditional formats stand in others. */
const lists = ["numFmts", "fonts", "cellXfs"];

class StylesHandler implements XmlHandler {
  readonly styles: CellStyle[] = [];
  private readonly formats = new Map<string, string>();
  private readonly fonts: { name: string; struck: boolean }[] = [];
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
      this.styles.push(
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
    const font = this.fonts[Number(fontId)];
    const style = {
      format: this.formats.get(formatId) ?? builtInFormats[Number(formatId)] ?? "General",
      struck: font?.struck ?? false,
      ...(font && symbolFont.test(font.name) ? { symbolFont: font.name } : {}),
    };
    this.known.set(key, style);
    return style;
  }
}

/** Cell style index → what matters of it, from a styles part. */
export function readStyles(part: Uint8Array): readonly CellStyle[] {
  const handler = new StylesHandler();
  scanXml(xmlPieces(part), handler);
  return handler.styles;
}

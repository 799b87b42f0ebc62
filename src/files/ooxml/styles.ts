import { chineseFormats } from "../snapshot/chineseFormats";
import { symbolFont } from "../symbolFonts";
import { childOf, childrenOf, parseXml } from "../xml";
import type { XmlElement } from "../xml";

/** What of a cell's style matters here and is not told by the library behind. */
export interface NotableStyle {
  /** Name of a symbol font. */
  readonly symbolFont?: string;
  /** Code of a Chinese built-in number format. */
  readonly format?: string;
}

/** Cell style index → what is notable of it, from a styles part; the others are not listed. */
export function notableStyles(xml: string): Map<number, NotableStyle> {
  const found = new Map<number, NotableStyle>();
  if (!/wingdings|webdings|marlett|"symbol"|numFmtId="(2[7-9]|3[0-6]|5[0-8])"/i.test(xml)) return found;
  const root = parseXml(xml);
  const fonts = list(root, "fonts", "font").map((font) => childOf(font, "name")?.attributes["val"] ?? "");
  const defined = new Set(list(root, "numFmts", "numFmt").map(({ attributes }) => attributes["numFmtId"]));
  list(root, "cellXfs", "xf").forEach(({ attributes }, style) => {
    const font = fonts[Number(attributes["fontId"])] ?? "";
    const formatId = attributes["numFmtId"];
    const format = defined.has(formatId) ? undefined : chineseFormats[Number(formatId)];
    if (!symbolFont.test(font) && !format) return;
    found.set(style, {
      ...(symbolFont.test(font) ? { symbolFont: font } : {}),
      ...(format ? { format } : {}),
    });
  });
  return found;
}

function list(root: XmlElement, name: string, item: string): XmlElement[] {
  const parent = childOf(root, name);
  return parent ? childrenOf(parent, item) : [];
}

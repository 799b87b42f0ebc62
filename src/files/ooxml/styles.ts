import { symbolFont } from "../symbolFonts";
import { childOf, childrenOf, parseXml } from "../xml";

/** Cell style index → font, for the styles of a workbook whose font is a symbol font. */
export function symbolStyles(xml: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!/wingdings|webdings|marlett|"symbol"/i.test(xml)) return found;
  const root = parseXml(xml);
  const fonts = childrenOf(childOf(root, "fonts") ?? root, "font").map(
    (font) => childOf(font, "name")?.attributes["val"] ?? "",
  );
  childrenOf(childOf(root, "cellXfs") ?? root, "xf").forEach(({ attributes }, style) => {
    const font = fonts[Number(attributes["fontId"])] ?? "";
    if (symbolFont.test(font)) found.set(style, font);
  });
  return found;
}

import type { CellStyle, Color } from "hucre";
import { resolveThemeColor } from "hucre";

/** Office theme of 2013 on, for files without a theme: dk1 lt1 dk2 lt2 accent1–6 hyperlink followed. */
const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Legacy palette, indexes 8 to 63 [doc: ECMA-376 18.8.27]; 0–7 repeat 8–15, 64 is the window's text colour. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A theme or palette colour as plain rgb (RRGGBB); undefined for "automatic". */
export function plainColor(color: Color | undefined, theme = OFFICE_THEME): Color | undefined {
  if (!color) return undefined;
  if (color.rgb) return { rgb: color.rgb.toUpperCase() };
  if (color.theme !== undefined) return { rgb: resolveThemeColor(theme, color.theme, color.tint) };
  if (color.indexed === undefined || color.indexed >= 64) return undefined;
  return { rgb: PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8]! };
}

/** The style with all colours as rgb and fonts by name only, so that it does not depend on a theme. */
export function plainStyle(style: CellStyle, theme: string[] | undefined): CellStyle {
  const next: CellStyle = { ...style };
  if (style.font) {
    const { scheme: _scheme, color, ...font } = style.font;
    const plain = plainColor(color, theme);
    next.font = { ...font, ...(plain ? { color: plain } : {}) };
  }
  if (style.fill?.type === "pattern") {
    const { fgColor, bgColor, ...fill } = style.fill;
    const [front, back] = [plainColor(fgColor, theme), plainColor(bgColor, theme)];
    next.fill = { ...fill, ...(front ? { fgColor: front } : {}), ...(back ? { bgColor: back } : {}) };
  }
  if (style.border) {
    const border = { ...style.border };
    for (const side of ["top", "right", "bottom", "left", "diagonal"] as const) {
      const line = border[side];
      if (!line) continue;
      const plain = plainColor(line.color, theme);
      border[side] = { style: line.style, ...(plain ? { color: plain } : {}) };
    }
    next.border = border;
  }
  return next;
}

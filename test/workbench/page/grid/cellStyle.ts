import type { CellStyle, Color, FontStyle } from "hucre";
import type { HostCell } from "../../../host/model/cell";

/** Chinese fonts go by other names on other systems. */
const fontFamilies: readonly (readonly [RegExp, string])[] = [
  [/仿宋|fangsong/i, '"仿宋", FangSong, "仿宋_GB2312", STFangsong, "Noto Serif CJK SC", serif'],
  [/小标宋|宋体|simsun|song/i, '"宋体", SimSun, "Songti SC", "Noto Serif CJK SC", serif'],
  [/黑体|simhei|heiti/i, '"黑体", SimHei, "Heiti SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'],
  [/楷体|kaiti/i, '"楷体", KaiTi, "楷体_GB2312", STKaiti, "Noto Serif CJK SC", serif'],
];
const anyFont =
  '"等线", DengXian, Calibri, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

type Css = Record<string, string>;

/** #rrggbb of a colour, or undefined for "automatic". */
export function cssColor(color: Color | undefined): string | undefined {
  return color?.rgb ? `#${color.rgb.slice(-6)}` : undefined;
}

export function fontCss(font: FontStyle | undefined): Css {
  if (!font) return {};
  const family = fontFamilies.find(([name]) => name.test(font.name ?? ""))?.[1] ?? anyFont;
  const lines = [font.underline ? "underline" : "", font.strikethrough ? "line-through" : ""]
    .join(" ")
    .trim();
  return {
    "font-family": font.name ? `"${font.name.replaceAll('"', "")}", ${family}` : anyFont,
    ...(font.size ? { "font-size": `${font.size}pt` } : {}),
    ...(font.bold ? { "font-weight": "bold" } : {}),
    ...(font.italic ? { "font-style": "italic" } : {}),
    ...(lines ? { "text-decoration": lines } : {}),
    ...(cssColor(font.color) ? { color: cssColor(font.color)! } : {}),
  };
}

/** The fill's colour; a pattern is shown by its front colour. */
export function fillColor(style: CellStyle | undefined): string | undefined {
  const fill = style?.fill;
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return cssColor(fill.fgColor) ?? cssColor(fill.bgColor);
}

const across: Record<string, [string, string]> = {
  left: ["flex-start", "left"],
  center: ["center", "center"],
  centerContinuous: ["center", "center"],
  distributed: ["center", "center"],
  right: ["flex-end", "right"],
  justify: ["flex-start", "justify"],
};
const down: Record<string, string> = { top: "flex-start", center: "center", distributed: "center" };

/** Where a cell's text stands: numbers right, truth values and errors in the middle, unless the style says otherwise. */
export function alignmentCss(cell: HostCell): Css {
  const alignment = cell.style?.alignment;
  const own = across[alignment?.horizontal ?? "general"];
  const natural =
    typeof cell.value === "number" ? "right" : typeof cell.value === "boolean" ? "center" : "left";
  const [justify, textAlign] = own ?? across[cell.error ? "center" : natural]!;
  return {
    "justify-content": justify,
    "text-align": textAlign,
    "align-items": down[alignment?.vertical ?? "bottom"] ?? "flex-end",
    "white-space": alignment?.wrapText ? "pre-wrap" : "pre",
    ...(alignment?.indent ? { "padding-inline": `${3 + alignment.indent * 9}px` } : {}),
    ...(alignment?.textRotation === 255
      ? { "writing-mode": "vertical-rl", "text-orientation": "upright" }
      : {}),
  };
}

import type { PlanStyle } from "../sheet/plan";

/**
 * Fonts of 填写说明六: body 仿宋, headings 黑体; titles of official tables are set in 方正小标宋. The guide's 三号
 * (16 points) holds for running text; a table of six columns on A4 takes 小四 (12).
 */
const body = "仿宋";
const heading = "黑体";
const title = "方正小标宋简体";

/** Longest text that Excel shows in a cell of text format; longer ones turn into ####. */
const longestTextFormat = 255;

export const styles = {
  annex: { font: heading, size: 16, align: "left", vertical: "center" },
  title: { font: title, size: 20, align: "center", vertical: "center", wrap: true },
  line: { font: body, size: 14, align: "left", vertical: "center" },
  note: { font: body, size: 11, align: "left", vertical: "center", wrap: true, color: "595959" },
  header: { font: heading, size: 12, align: "center", vertical: "center", wrap: true, border: true },
  text: { font: body, size: 12, align: "left", vertical: "center", wrap: true, border: true },
  centered: { font: body, size: 12, align: "center", vertical: "center", wrap: true, border: true },
  number: { font: body, size: 12, align: "right", vertical: "center", border: true },
  total: { font: heading, size: 12, align: "right", vertical: "center", border: true },
} satisfies Readonly<Record<string, PlanStyle>>;

const textFormats = new WeakMap<PlanStyle, PlanStyle>();

/**
 * The style with text format, so that what is typed over a code or a number stays as it was typed; the same object for
 * the same style, since the writer knows a style by it.
 */
export function asText(style: PlanStyle, text: string): PlanStyle {
  if (text.length > longestTextFormat) return style;
  let format = textFormats.get(style);
  if (!format) textFormats.set(style, (format = { ...style, numberFormat: "@" }));
  return format;
}

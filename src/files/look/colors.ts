import { attributeOf } from "../xmlScan";

/** Office's own theme: white, black, light and dark, then six accents; files with another one look nearly right. */
const theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
/** The first colours of the old palette, twice (ECMA-376, 18.8.27). */
const palette = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** RRGGBB of a colour's attributes (rgb, theme with tint, indexed); undefined for an automatic or unknown one. */
export function colorOf(attributes: string): string | undefined {
  const rgb = attributeOf(attributes, "rgb");
  if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
  const indexed = Number(attributeOf(attributes, "indexed") ?? NaN);
  if (indexed < 16) return palette[indexed % 8];
  const base = theme[Number(attributeOf(attributes, "theme") ?? NaN)];
  return base && tinted(base, Number(attributeOf(attributes, "tint") ?? 0));
}

/** A positive tint goes towards white, a negative one towards black. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => (tint > 0 ? part + (255 - part) * tint : part * (1 + tint)));
  return mixed
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

import { parseArea } from "../../sheet/address";
import { placeKey, type CellLook, type SheetLook } from "../../sheet/look";
import { maxColumns } from "../limits";
import { attributeOf, scanXml } from "../xmlScan";
import { xmlPieces } from "../xmlText";

/** Excel's width of a column that has none of its own. */
const usual = 8.43;

/** How a worksheet part looks: its columns' widths, its rows' heights, its cells' styles. */
export function readSheetLook(name: string, part: Uint8Array, looks: readonly CellLook[]): SheetLook {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const cells = new Map<number, CellLook>();
  let width = usual;
  const open = (tag: string, attributes: string): void => {
    const number = (of: string): number => Number(attributeOf(attributes, of) ?? NaN);
    if (tag === "sheetFormatPr") width = number("defaultColWidth") || usual;
    else if (tag === "col" && number("width") >= 0) {
      const last = Math.min(number("max"), maxColumns);
      // a style for all columns to the right end says nothing of their widths one by one
      if (last - number("min") > 1000) width = number("width");
      else for (let col = number("min") - 1; col < last; col += 1) widths.set(col, number("width"));
    } else if (tag === "row" && number("ht") > 0) heights.set(number("r") - 1, number("ht"));
    else if (tag === "c") {
      const place = parseArea(attributeOf(attributes, "r") ?? "");
      const look = looks[number("s") || 0];
      if (place && look) cells.set(placeKey(place.top, place.left), look);
    }
  };
  scanXml(xmlPieces(part), { open, close: () => undefined, text: () => undefined });
  return { name, widths, width, heights, cells };
}

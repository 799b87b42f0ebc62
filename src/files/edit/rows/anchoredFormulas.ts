import { parseAreas } from "./areas";
import { shiftFormula } from "./shiftFormula";
import { translateFormula } from "../../../sheet/formula/translate";
import type { RowMap } from "./rowMap";
import { childNamed, walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** Elements outside the cells that hold a formula as their text. */
const carriers = new Set(["f", "formula", "formula1", "formula2"]);

/**
 * Adjusts the formulas of conditional formats, drop-downs and sparklines of a worksheet, extended ones too. They are
 * written for the first cell of their area: where that row goes, the formula is written for the first one that stays.
 */
export function shiftAnchoredFormulas(part: XmlPart, sheet: string, map: RowMap): void {
  const own = sheet.toLowerCase() === map.sheet.toLowerCase();
  for (const child of part.root.children) {
    if (child.local === "sheetData") continue;
    for (const element of walk(child)) {
      const attribute = element.local === "cfvo" ? part.attribute(element, "val") : null;
      const leaf = carriers.has(element.local) && element.children.length === 0;
      const text = leaf ? part.textOf(element) : attribute;
      if (text === null || text === "") continue;
      const moved = shiftFormula(own ? rewrite(text, part, element, map) : text, { sheet }, map);
      if (moved === text) continue;
      if (leaf) part.setText(element, moved);
      else part.setAttribute(element, "val", moved);
    }
  }
}

/** The formula for the first cell of its area that stays. */
function rewrite(text: string, part: XmlPart, element: SourceElement, map: RowMap): string {
  let item: SourceElement | null = element;
  while (item && item.local !== "conditionalFormatting" && item.local !== "dataValidation")
    item = item.parent;
  if (!item) return text;
  const inner = childNamed(item, "sqref");
  const areas = parseAreas(inner ? part.textOf(inner) : (part.attribute(item, "sqref") ?? ""));
  if (!areas) return text;
  const first = areas.reduce((least, area) => Math.min(least, area.top), Infinity);
  const staying = areas.flatMap((area) => {
    for (let row = area.top; row <= area.bottom; row += 1) if (map.to(row) !== null) return [row];
    return [];
  });
  if (staying.length === 0) return text;
  return translateFormula(text, staying.reduce((least, row) => Math.min(least, row)) - first, 0);
}

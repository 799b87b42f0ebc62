import { areaName, parseArea } from "../../../sheet/address";
import { moveArea } from "./areas";
import { shiftFormula } from "./shiftFormula";
import type { RowMap } from "./rowMap";
import { walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** Elements of charts, tables and drawings whose text is a formula. */
const elements = new Set(["f", "calculatedColumnFormula", "totalsRowFormula"]);
/** Elements that name a sheet and an area in two attributes. */
const sources = new Set(["worksheetSource", "rangeSet", "dataRef"]);
/** Attributes of drawings and controls that are formulas. */
const attributes: readonly string[] =
  "textlink fmlaLink fmlaRange fmlaGroup fmlaTxbx fmlaPict linkedCell listFillRange".split(" ");

/**
 * Adjusts the formulas in a part that is no worksheet, or those of a worksheet's controls: charts, text boxes, tables,
 * sources of pivot tables. `own` is the sheet to which the part belongs.
 */
export function shiftCarriers(part: XmlPart, own: string | null, map: RowMap): void {
  for (const element of walk(part.root)) {
    if (elements.has(element.local) && element.children.length === 0) {
      const text = part.textOf(element);
      const moved = shiftFormula(text, { sheet: own }, map);
      if (moved !== text) part.setText(element, moved);
    }
    shiftAttributes(part, element, own, map);
  }
}

/** The same for what stands in a worksheet beside its cells: links of controls, sources of a consolidation. */
export function shiftControls(part: XmlPart, own: string | null, map: RowMap): void {
  for (const child of part.root.children) {
    if (child.local === "sheetData") continue;
    for (const element of walk(child)) shiftAttributes(part, element, own, map);
  }
}

function shiftAttributes(part: XmlPart, element: SourceElement, own: string | null, map: RowMap): void {
  if (sources.has(element.local)) moveSource(part, element, map);
  for (const name of attributes) {
    const text = part.attribute(element, name);
    if (!text) continue;
    const moved = shiftFormula(text, { sheet: own }, map);
    if (moved !== text) part.setAttribute(element, name, moved);
  }
}

/** The cells that a pivot table or a consolidation takes its figures from, named by sheet and area. */
function moveSource(part: XmlPart, element: SourceElement, map: RowMap): void {
  if (part.attribute(element, "sheet")?.toLowerCase() !== map.sheet.toLowerCase()) return;
  const area = parseArea(part.attribute(element, "ref") ?? "");
  const place = area && moveArea(area, map);
  if (area && place && areaName(area) !== areaName(place)) part.setAttribute(element, "ref", areaName(place));
}

const vmlFormula = /(<(?:\w+:)?Fmla(?:Link|Range|Group|Pict|TxBox)>)([^<]*)(<)/gi;

/** The formulas of old controls in a VML drawing. */
export function shiftVmlFormulas(vml: string, own: string | null, map: RowMap): string {
  return vml.replace(
    vmlFormula,
    (_, start: string, text: string, end: string) => start + shiftFormula(text, { sheet: own }, map) + end,
  );
}

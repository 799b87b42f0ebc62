import { areaName, parseArea } from "../../../sheet/address";
import { moveArea } from "./areas";
import { EditError } from "../problem";
import type { RowMap } from "./rowMap";
import { moveSheetAreas } from "./sheetAreas";
import type { XmlPart } from "../xml/xmlPart";

/** Moves a table with the rows of its sheet; rows put in right below its last one join it. Throws EditError. */
export function moveTable(part: XmlPart, map: RowMap): void {
  const ref = part.attribute(part.root, "ref") ?? "";
  const area = parseArea(ref);
  if (!area) return;
  const count = (name: string, usual: number): number => Number(part.attribute(part.root, name) ?? usual);
  const heads = count("headerRowCount", 1);
  const totals = count("totalsRowCount", 0);
  const place = moveArea(area, map, totals === 0);
  const edges = [
    ...Array.from({ length: heads }, (_, n) => area.top + n),
    ...Array.from({ length: totals }, (_, n) => area.bottom - n),
  ];
  const broken = edges.some((row) => map.to(row) === null);
  if (!place || broken || place.bottom - place.top < heads + totals) {
    throw new EditError({ kind: "cutApart", sheet: map.sheet, thing: "table", at: ref });
  }
  if (areaName(place) !== areaName(area)) part.setAttribute(part.root, "ref", areaName(place));
  moveSheetAreas(part, map);
}

/** Moves a pivot table as one piece. Throws EditError where it would be cut apart. */
export function movePivot(part: XmlPart, map: RowMap): void {
  const location = part.root.children.find((child) => child.local === "location");
  const ref = (location && part.attribute(location, "ref")) ?? "";
  const area = parseArea(ref);
  if (!location || !area) return;
  const place = moveArea(area, map);
  if (!place || place.bottom - place.top !== area.bottom - area.top) {
    throw new EditError({ kind: "cutApart", sheet: map.sheet, thing: "pivotTable", at: ref });
  }
  if (place.top !== area.top) part.setAttribute(location, "ref", areaName(place));
}

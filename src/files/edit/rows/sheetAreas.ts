import { parseArea } from "../../../sheet/address";
import { moveAddresses } from "./areas";
import type { RowMap } from "./rowMap";
import { walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

interface Rule {
  readonly attribute: string;
  /** Takes in rows that are put in at its end. */
  readonly grows?: true;
  /** Stays at the nearest row where its own is gone; else the element goes. */
  readonly view?: true;
}

/** Which elements of a worksheet name cells of it, and in which attributes (ECMA-376 part 1, 18.3). */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  mergeCell: [{ attribute: "ref" }],
  hyperlink: [{ attribute: "ref" }],
  conditionalFormatting: [{ attribute: "sqref", grows: true }],
  dataValidation: [{ attribute: "sqref", grows: true }],
  protectedRange: [{ attribute: "sqref", grows: true }],
  ignoredError: [{ attribute: "sqref", grows: true }],
  autoFilter: [{ attribute: "ref", grows: true }],
  sortState: [{ attribute: "ref", grows: true }],
  sortCondition: [{ attribute: "ref", grows: true }],
  cellWatch: [{ attribute: "r" }],
  inputCells: [{ attribute: "r" }],
  webPublishItem: [{ attribute: "sourceRef" }],
  sheetView: [{ attribute: "topLeftCell", view: true }],
  customSheetView: [{ attribute: "topLeftCell", view: true }],
  pane: [{ attribute: "topLeftCell", view: true }],
  selection: [
    { attribute: "sqref", view: true },
    { attribute: "activeCell", view: true },
  ],
};
/** Extensions keep the cells in an element <xm:sqref> of these (MS-XLSX 2.3). */
const extended = new Set([
  "conditionalFormatting",
  "dataValidation",
  "sparkline",
  "ignoredError",
  "protectedRange",
]);

/** Moves what stands in a worksheet beside its cells with the rows: merged cells, formats, drop-downs, links, views. */
export function moveSheetAreas(part: XmlPart, map: RowMap): void {
  const gone = new Set<SourceElement>();
  for (const child of part.root.children) {
    if (child.local === "sheetData") continue;
    for (const element of walk(child)) {
      if (element.local === "brk" && element.parent?.local === "rowBreaks") moveBreak(part, element, map);
      if (element.local === "sqref" && element.parent) moveExtended(part, element, map, gone);
      for (const rule of rules[element.local] ?? []) moveAttribute(part, element, rule, map, gone);
    }
  }
  removeAll(part, gone);
}

function moveAttribute(
  part: XmlPart,
  element: SourceElement,
  rule: Rule,
  map: RowMap,
  gone: Set<SourceElement>,
): void {
  const before = part.attribute(element, rule.attribute);
  if (before === null) return;
  const after = moveAddresses(before, map, rule.grows);
  if (after === before) return;
  if (after !== null && (rule.attribute !== "ref" || element.local !== "mergeCell" || after.includes(":"))) {
    part.setAttribute(element, rule.attribute, after);
  } else if (!rule.view) {
    gone.add(element);
  } else {
    const row = parseArea(before.split(" ")[0]!)!;
    part.setAttribute(
      element,
      rule.attribute,
      before.split(" ")[0]!.replace(/\d+.*/, String((nearest(row.top, map) ?? 0) + 1)),
    );
  }
}

/** The place of the first row at or below a row that stays, else of the last one above. */
function nearest(row: number, map: RowMap): number | null {
  for (let below = row; below < row + 10_000; below += 1) {
    const place = map.to(below);
    if (place !== null) return place;
  }
  return null;
}

function moveExtended(part: XmlPart, sqref: SourceElement, map: RowMap, gone: Set<SourceElement>): void {
  const item = sqref.parent!;
  if (!extended.has(item.local)) return;
  const before = part.textOf(sqref);
  const after = moveAddresses(before, map, item.local !== "sparkline");
  if (after === null) gone.add(item);
  else if (after !== before) part.setText(sqref, after);
}

/** The id of a page break is the number of the row above it, so it is the index of the row below (18.3.1.3). */
function moveBreak(part: XmlPart, brk: SourceElement, map: RowMap): void {
  const id = Number(part.attribute(brk, "id"));
  const place = nearest(id, map);
  if (place !== null && place !== id) part.setAttribute(brk, "id", String(place));
}

/** Lists of which the schema wants at least one member: they go with their last one. */
const lists = new Set(
  [
    "mergeCells hyperlinks dataValidations protectedRanges ignoredErrors cellWatches webPublishItems scenario",
    "scenarios conditionalFormattings sparklines sparklineGroup sparklineGroups ext extLst",
  ]
    .join(" ")
    .split(" "),
);

/** Takes elements out, and with them lists that would be empty; counts follow. */
export function removeAll(part: XmlPart, gone: ReadonlySet<SourceElement>): void {
  for (const element of gone) part.remove(element);
  const empty = new Set<SourceElement>();
  for (const parent of new Set([...gone].flatMap((element) => element.parent ?? []))) {
    const left = parent.children.filter((child) => !gone.has(child));
    const members =
      parent.local === "sparklineGroup" ? left.filter((each) => each.local === "sparklines") : left;
    if (members.length === 0 && lists.has(parent.local)) empty.add(parent);
    else if (part.attribute(parent, "count") !== null) {
      part.setAttribute(parent, "count", String(left.length));
    }
  }
  if (empty.size > 0) removeAll(part, empty);
}

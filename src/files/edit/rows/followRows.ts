import { shiftAnchoredFormulas } from "./anchoredFormulas";
import { moveAnchors } from "./anchors";
import { shiftCarriers, shiftControls, shiftVmlFormulas } from "./carriers";
import { moveComments, moveVml } from "./comments";
import type { DefinedNames } from "../package/definedNames";
import { shiftFormula } from "./shiftFormula";
import type { PackageEditor } from "../package/packageEditor";
import type { RowMap } from "./rowMap";
import { shiftCellFormulas } from "./sheetFormulas";
import { readRows } from "../sheet/sheetRows";
import { movePivot, moveTable } from "./tables";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";

/** Parts in which no formula stands, or none that Excel would adjust. */
const inert =
  /(^|\/)(sharedStrings|styles|calcChain|metadata|volatileDependencies)[^/]*$|(^|\/)(theme|docProps|customXml|media|printerSettings|persons|customProperties)\/|\.rels$|(^|\/)(comments|threadedComment)[^/]*\.xml$/i;

/** Moves what hangs on the sheet whose rows move: drawings, notes, tables, pivot tables, controls. */
export function moveDependents(package_: PackageEditor, sheet: SheetEntry, map: RowMap): void {
  for (const { type, target } of package_.relations(sheet.part).all) {
    if (!package_.has(target)) continue;
    if (type === "drawing") moveAnchors(package_.xml(target), map);
    else if (type === "table") moveTable(package_.xml(target), map);
    else if (type === "pivotTable") movePivot(package_.xml(target), map);
    else if (type === "comments" || type === "threadedComment") moveComments(package_.xml(target), map);
    else if (type === "vmlDrawing") {
      const before = package_.readText(target);
      const after = moveVml(before, map);
      if (after !== before) package_.write(target, after);
    }
  }
}

/** The parts that belong to a sheet, however far: an unnamed cell in them is one of this sheet. */
function partsOf(package_: PackageEditor, start: string, found = new Set<string>()): Set<string> {
  for (const { target, type } of package_.relations(start).all) {
    if (type === "pivotCacheDefinition" || found.has(target.toLowerCase()) || !package_.has(target)) continue;
    found.add(target.toLowerCase());
    partsOf(package_, target, found);
  }
  return found;
}

/** Whether a text of XML may name the sheet; it may be written with numbers of characters. */
function mayName(text: string, sheet: string): boolean {
  const plain = sheet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const written = plain.replaceAll("&", "&(?:amp;)?").replaceAll("'", "(?:'|&apos;)+");
  return new RegExp(`${written.replace(/[<>]/g, "&[lg]t;")}|&#`, "i").test(text);
}

/** What of a part can hold a formula: of a sheet without one in its cells, which may say the name ten thousand times, what is around them. */
function textWithFormulas(package_: PackageEditor, name: string, sheet: SheetEntry | undefined): string {
  if (sheet?.type !== "worksheet") return package_.readText(name);
  const { formulas, around } = package_.outline(name);
  return formulas ? package_.readText(name) : around;
}

/** Adjusts every formula of the workbook that names the sheet whose rows move, wherever it stands. */
export function shiftForeignFormulas(
  package_: PackageEditor,
  workbook: WorkbookPart,
  moved: SheetEntry,
  map: RowMap,
): void {
  const own = partsOf(package_, moved.part);
  const worksheets = new Map(workbook.sheets.map((sheet) => [sheet.part.toLowerCase(), sheet]));
  for (const name of package_.names) {
    const key = name.toLowerCase();
    if (key === workbook.name.toLowerCase() || inert.test(name)) continue;
    const isXml = /\.xml$/i.test(name);
    if (!isXml && !/\.vml$/i.test(name)) continue;
    const owned = own.has(key);
    const sheet = worksheets.get(key);
    if (sheet === moved) continue;
    if (!owned && !mayName(textWithFormulas(package_, name, sheet), map.sheet)) continue;
    const place = owned ? map.sheet : null;
    if (!isXml) {
      const before = package_.readText(name);
      const after = shiftVmlFormulas(before, place, map);
      if (after !== before) package_.write(name, after);
    } else if (sheet?.type === "worksheet") {
      const part = package_.xml(name);
      shiftCellFormulas(part, readRows(part), { sheet: sheet.name, map, goes: () => false });
      shiftAnchoredFormulas(part, sheet.name, map);
      shiftControls(part, sheet.name, map);
    } else {
      shiftCarriers(package_.xml(name), place, map);
    }
  }
}

/** Names of which the areas grow with the list: what is printed, and what is filtered. */
const listNames = new Set(["_xlnm.print_area", "_xlnm._filterdatabase"]);

/** Adjusts the defined names, hidden ones too. */
export function shiftNames(names: DefinedNames, map: RowMap): void {
  for (const { name, formula, element } of names.all) {
    const grows = listNames.has(name.toLowerCase());
    const after = shiftFormula(formula, { sheet: null }, map, grows);
    if (after !== formula) names.change(element, after);
  }
}

import { refersTo } from "../rows/shiftFormula";
import type { Target } from "./graft";
import { EditError } from "../problem";
import { removeRelated } from "../package/removeRelated";
import { childNamed, childrenNamed, walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

const carriers = new Set("f formula formula1 formula2 calculatedColumnFormula totalsRowFormula".split(" "));

function leans(part: XmlPart, sheet: string): boolean {
  for (const element of walk(part.root)) {
    const leaf = carriers.has(element.local) && element.children.length === 0;
    if (leaf && refersTo(part.textOf(element), null, sheet)) return true;
    if (element.local === "worksheetSource" && part.attribute(element, "sheet") === sheet) return true;
  }
  return false;
}

/** Takes a sheet out of the workbook; gives whether it had formulas. Throws EditError where anything that stays leans on it. */
export function removeSheet({ package_, workbook, names }: Target, name: string): boolean {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) return false;
  const hadFormulas = package_.has(sheet.part) && package_.outline(sheet.part).formulas;
  const index = workbook.indexOf(sheet);
  const element = sheet.element;
  removeRelated(package_, sheet.part);
  const where = names.all.flatMap((each) =>
    each.sheet !== index && refersTo(each.formula, null, name) ? [each.name] : [],
  );
  for (const part of package_.names) {
    if (!/\.xml$/i.test(part) || part.toLowerCase() === sheet.part.toLowerCase()) continue;
    if (!/\/(worksheets|charts|chartEx|tables|pivotCache|macrosheets)\//i.test(part)) continue;
    if (!leans(package_.xml(part), name)) continue;
    where.push(workbook.sheets.find((each) => each.part.toLowerCase() === part.toLowerCase())?.name ?? part);
  }
  if (where.length > 0) throw new EditError({ kind: "leanedOn", sheet: name, where });
  package_.remove(sheet.part);
  workbook.xml.remove(element);
  const relation = workbook.relations.byId(workbook.xml.attribute(element, "id"));
  if (relation) workbook.relations.remove(relation);
  names.dropSheet(index);
  for (const view of childrenNamed(childNamed(workbook.xml.root, "bookViews"), "workbookView")) {
    moveTab(workbook.xml, view, "activeTab", index);
    moveTab(workbook.xml, view, "firstSheet", index);
  }
  return hadFormulas;
}

function moveTab(part: XmlPart, view: SourceElement, attribute: string, gone: number): void {
  const tab = Number(part.attribute(view, attribute) ?? 0);
  if (tab > gone || (tab === gone && tab > 0)) part.setAttribute(view, attribute, String(tab - 1));
}

import type { SheetPlan } from "../../../sheet/plan";
import type { PackageEditor } from "../package/packageEditor";
import { removeRelated } from "../package/removeRelated";
import { walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

export function isAnchor({ local }: SourceElement): boolean {
  return local.endsWith("Anchor") || local === "AlternateContent";
}

/** The relation by which an anchor shows a chart; null where it shows something else. */
export function chartOf(
  drawing: XmlPart,
  anchor: SourceElement,
): { element: SourceElement; id: string } | null {
  for (const element of walk(anchor)) {
    const id = element.local === "chart" ? drawing.attribute(element, "id") : null;
    if (id !== null) return { element, id };
  }
  return null;
}

function titleOf(chart: XmlPart): string {
  for (const element of walk(chart.root)) {
    if (element.local !== "title" || element.parent?.local !== "chart") continue;
    return [...walk(element)].flatMap((each) => (each.local === "t" ? [chart.textOf(each)] : [])).join("");
  }
  return "";
}

/**
 * Takes our own charts out of the drawing of a sheet that is written anew; a chart is known by its title. Gives the
 * drawing where others have drawn on it as well, so that it stays; else null.
 */
export function keepDrawing(package_: PackageEditor, sheetPart: string, plan: SheetPlan): string | null {
  const relation = package_.relations(sheetPart).byType("drawing")[0];
  if (!relation || !package_.has(relation.target)) return null;
  const drawing = package_.xml(relation.target);
  const relations = package_.relations(relation.target);
  const anchors = drawing.root.children.filter(isAnchor);
  const own = anchors.flatMap((anchor) => {
    const chart = relations.byId(chartOf(drawing, anchor)?.id ?? null);
    const title = chart && package_.has(chart.target) ? titleOf(package_.xml(chart.target)) : null;
    return chart && plan.charts?.some((each) => each.title === title) ? [{ anchor, chart }] : [];
  });
  if (own.length === anchors.length) return null;
  for (const { anchor, chart } of own) {
    drawing.remove(anchor);
    relations.remove(chart);
    removeRelated(package_, chart.target);
    package_.remove(chart.target);
  }
  return relation.target;
}

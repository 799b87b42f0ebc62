import type { SheetPlan } from "../../sheet/plan";
import type { PackageEditor } from "./packageEditor";
import type { ForeignThing } from "./problem";
import type { PartRelation } from "./relations";
import { walk } from "./xmlSource";

const kinds: Readonly<Record<string, ForeignThing>> = {
  comments: "comment",
  threadedComment: "comment",
  pivotTable: "pivotTable",
  ctrlProp: "control",
  control: "control",
  oleObject: "control",
  package: "control",
};
/** How a printer was set, which the sheet's own page setup tells as well. */
const nothing = new Set(["printerSettings", "hyperlink"]);

/** What others put into a sheet that is written anew from a plan, and what would be lost by it. */
export function foreignContent(package_: PackageEditor, sheetPart: string, plan: SheetPlan): ForeignThing[] {
  const relations = package_.relations(sheetPart).all.filter(({ target }) => package_.has(target));
  const notes = relations.some(({ type }) => type === "comments");
  const found = relations.flatMap((relation): ForeignThing[] => {
    if (nothing.has(relation.type) || (relation.type === "vmlDrawing" && notes)) return [];
    if (relation.type === "table") return isOwnTable(package_, relation, plan) ? [] : ["table"];
    if (relation.type === "drawing") return isOwnDrawing(package_, relation, plan) ? [] : ["drawing"];
    return [kinds[relation.type] ?? "other"];
  });
  return [...new Set(found)];
}

function isOwnTable(package_: PackageEditor, { target }: PartRelation, { table }: SheetPlan): boolean {
  const part = package_.xml(target);
  return table !== undefined && part.attribute(part.root, "displayName")?.replace(/_\d+$/, "") === table.name;
}

/** Whether nothing but our charts is drawn on the sheet; a chart is known by its title. */
function isOwnDrawing(
  package_: PackageEditor,
  { target }: PartRelation,
  { charts = [] }: SheetPlan,
): boolean {
  const drawing = package_.xml(target);
  const anchors = drawing.root.children.filter(
    ({ local }) => local.endsWith("Anchor") || local === "AlternateContent",
  );
  const own = package_
    .relations(target)
    .byType("chart")
    .filter((chart) => {
      const title = titleOf(package_, chart.target);
      return charts.some((each) => each.title === title);
    });
  return anchors.length === own.length;
}

function titleOf(package_: PackageEditor, chart: string): string {
  const part = package_.xml(chart);
  for (const element of walk(part.root)) {
    if (element.local !== "title" || element.parent?.local !== "chart") continue;
    return [...walk(element)].flatMap((each) => (each.local === "t" ? [part.textOf(each)] : [])).join("");
  }
  return "";
}

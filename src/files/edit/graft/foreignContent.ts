import type { SheetPlan } from "../../../sheet/plan";
import type { PackageEditor } from "../package/packageEditor";
import type { ForeignThing } from "../problem";
import type { PartRelation } from "../package/relations";

const kinds: Readonly<Record<string, ForeignThing>> = {
  comments: "comment",
  threadedComment: "comment",
  pivotTable: "pivotTable",
  ctrlProp: "control",
  control: "control",
  oleObject: "control",
  package: "control",
};
/** How a printer was set, which the sheet's own page setup tells as well; what is drawn is kept (keepDrawing.ts). */
const nothing = new Set(["printerSettings", "hyperlink", "drawing"]);

/** What others put into a sheet that is written anew from a plan, and what would be lost by it. */
export function foreignContent(package_: PackageEditor, sheetPart: string, plan: SheetPlan): ForeignThing[] {
  const relations = package_.relations(sheetPart).all.filter(({ target }) => package_.has(target));
  const notes = relations.some(({ type }) => type === "comments");
  const found = relations.flatMap((relation): ForeignThing[] => {
    if (nothing.has(relation.type) || (relation.type === "vmlDrawing" && notes)) return [];
    if (relation.type === "table") return isOwnTable(package_, relation, plan) ? [] : ["table"];
    return [kinds[relation.type] ?? "other"];
  });
  if (package_.outline(sheetPart).formulas) found.push("formula");
  return [...new Set(found)];
}

function isOwnTable(package_: PackageEditor, { target }: PartRelation, { table }: SheetPlan): boolean {
  const part = package_.xml(target);
  return table !== undefined && part.attribute(part.root, "displayName")?.replace(/_\d+$/, "") === table.name;
}

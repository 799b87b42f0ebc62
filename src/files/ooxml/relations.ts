import { attributeOf, scanXml } from "../xmlScan";

/** A relation of one part of an Office package to another. */
export interface Relation {
  readonly id: string;
  /** Last step of the relation's type: "worksheet", "styles" …, the same for transitional and strict files. */
  readonly type: string;
  /** Path of the part inside the package. */
  readonly target: string;
}

/** Where the relations of a part are kept: xl/workbook.xml → xl/_rels/workbook.xml.rels; "" for the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations in a .rels part that belongs to `part` (ECMA-376 part 2, 9.3). Relations out of the package are left out. */
export function readRelations(xml: string, part: string): Relation[] {
  const relations: Relation[] = [];
  scanXml([xml], {
    open(name, attributes) {
      if (name !== "Relationship" || attributeOf(attributes, "TargetMode") === "External") return;
      const id = attributeOf(attributes, "Id");
      const type = attributeOf(attributes, "Type");
      const target = attributeOf(attributes, "Target");
      if (!id || !type || !target) return;
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(part, target) });
    },
    close() {},
    text() {},
  });
  return relations;
}

function resolve(part: string, target: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

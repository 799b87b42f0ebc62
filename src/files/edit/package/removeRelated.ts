import { relationsPath } from "../../ooxml/relations";
import type { PackageEditor } from "./packageEditor";

/** The part to which a part of relations belongs: xl/_rels/workbook.xml.rels → xl/workbook.xml. */
function ownerOf(relations: string): string {
  return relations.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1$2");
}

/** Takes out all parts that hang on a part alone, but one, and its relations; the part itself stays. */
export function removeRelated(package_: PackageEditor, part: string, kept: string | null = null): void {
  const targets = package_.relations(part).all.map(({ target }) => target);
  package_.removeOne(relationsPath(part));
  const needed = new Set(
    package_.names
      .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))
      .flatMap((name) => package_.relations(ownerOf(name)).all.map(({ target }) => target.toLowerCase())),
  );
  for (const target of targets) {
    if (target === kept || needed.has(target.toLowerCase()) || !package_.has(target)) continue;
    removeRelated(package_, target);
    package_.remove(target);
  }
}

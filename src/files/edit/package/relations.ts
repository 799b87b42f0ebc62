import type { SourceElement } from "../xml/xmlSource";
import { prefixOf } from "../xml/xmlSource";
import { encodeXml, type XmlPart } from "../xml/xmlPart";

/** A relation of one part to another of the package. */
export interface PartRelation {
  readonly id: string;
  /** Last step of the relation's type: "worksheet", "chart" …, the same in transitional and strict files. */
  readonly type: string;
  /** Path of the part inside the package. */
  readonly target: string;
  readonly element: SourceElement;
}

/** The path of a relation's target as seen from the part that has the relation. */
export function resolveTarget(part: string, target: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** The relations of a part; of those that lead out of the package nothing is told and nothing changed. */
export class Relations {
  readonly all: readonly PartRelation[];
  private readonly ids: Set<string>;
  private readonly added: string[] = [];

  constructor(
    part: string,
    private readonly xml: XmlPart | null,
  ) {
    const elements = xml?.root.children.filter((each) => each.local === "Relationship") ?? [];
    this.ids = new Set(elements.map((each) => xml!.attribute(each, "Id") ?? ""));
    this.all = elements.flatMap((element) => {
      const read = (name: string): string => xml!.attribute(element, name) ?? "";
      if (read("TargetMode") === "External") return [];
      const type = read("Type");
      return [
        {
          id: read("Id"),
          type: type.slice(type.lastIndexOf("/") + 1),
          target: resolveTarget(part, read("Target")),
          element,
        },
      ];
    });
  }

  byId(id: string | null): PartRelation | undefined {
    return this.all.find((each) => each.id === id);
  }

  byType(type: string): PartRelation[] {
    return this.all.filter((each) => each.type === type);
  }

  remove(relation: PartRelation): void {
    this.xml?.remove(relation.element);
  }

  /** Adds a relation and gives its id. `type` is the whole address of the type. */
  add(type: string, target: string): string {
    let n = this.ids.size + 1;
    while (this.ids.has(`rId${n}`)) n += 1;
    const id = `rId${n}`;
    this.ids.add(id);
    const element = `${this.xml ? prefixOf(this.xml.root) : ""}Relationship`;
    this.added.push(`<${element} Id="${id}" Type="${encodeXml(type)}" Target="/${encodeXml(target)}"/>`);
    return id;
  }

  /** Writes what was added; once, at the end. */
  apply(): void {
    if (this.added.length > 0) this.xml?.append(this.xml.root, this.added.join(""));
  }
}

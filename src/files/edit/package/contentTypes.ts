import { prefixOf } from "../xml/xmlSource";
import { encodeXml, type XmlPart } from "../xml/xmlPart";

/** [Content_Types].xml: what each part is (ECMA-376 part 2, 7.2.3). */
export class ContentTypes {
  private readonly added: string[] = [];

  constructor(private readonly part: XmlPart) {}

  private override(name: string) {
    const wanted = `/${name}`.toLowerCase();
    return this.part.root.children.find(
      (each) => each.local === "Override" && this.part.attribute(each, "PartName")?.toLowerCase() === wanted,
    );
  }

  /** The type of a part by its name, else by its extension; "" where none is told. */
  of(name: string): string {
    const own = this.override(name);
    if (own) return this.part.attribute(own, "ContentType") ?? "";
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = this.part.root.children.find(
      (each) =>
        each.local === "Default" && this.part.attribute(each, "Extension")?.toLowerCase() === extension,
    );
    return (byExtension && this.part.attribute(byExtension, "ContentType")) ?? "";
  }

  add(name: string, type: string): void {
    const element = `${prefixOf(this.part.root)}Override`;
    this.added.push(`<${element} PartName="/${encodeXml(name)}" ContentType="${encodeXml(type)}"/>`);
  }

  remove(name: string): void {
    const own = this.override(name);
    if (own) this.part.remove(own);
  }

  /** Writes what was added; once, at the end. */
  apply(): void {
    if (this.added.length > 0) this.part.append(this.part.root, this.added.join(""));
  }
}

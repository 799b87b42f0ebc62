import { childNamed, prefixOf, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** The lists of a style part that are added to, as the schema orders them with their neighbours (CT_Stylesheet). */
const order =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Built-in formats end here; the file's own have higher numbers (ECMA-376 part 1, 18.8.30). */
const firstOwnFormat = 164;

/** An element as text that is the same for the same content, whatever its prefix and the order of its attributes. */
function canonical(
  part: XmlPart,
  element: SourceElement,
  prefix: string,
  change: (name: string, value: string) => string,
): string {
  const tag = part.text.slice(element.start, element.openEnd);
  const attributes = [...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, name]) => !name!.startsWith("xmlns") && !name!.includes(":"))
    .map(
      ([, name, double, single]) =>
        ` ${name}="${change(name!, (double ?? single)!.replaceAll('"', "&quot;"))}"`,
    )
    .sort()
    .join("");
  const name = prefix + element.local;
  // What extends the format for one program is in words of its own and is not copied.
  const inner = element.children.filter((child) => !["extLst", "AlternateContent"].includes(child.local));
  if (inner.length === 0) return `<${name}${attributes}/>`;
  const children = inner.map((child) => canonical(part, child, prefix, (_, value) => value)).join("");
  return `<${name}${attributes}>${children}</${name}>`;
}

const asIs = (_: string, value: string): string => value;

/** The styles of a workbook, to which others are added; a style that it has already is found again. */
export class StyleBook {
  private readonly known = new Map<List, string[]>();
  private readonly counts = new Map<List, number>();
  private readonly prefix: string;

  constructor(readonly part: XmlPart) {
    this.prefix = prefixOf(part.root);
  }

  private items(list: List): string[] {
    let items = this.known.get(list);
    if (!items) {
      const elements = childNamed(this.part.root, list)?.children ?? [];
      items = elements.map((each) => canonical(this.part, each, this.prefix, asIs));
      this.known.set(list, items);
      this.counts.set(list, items.length);
    }
    return items;
  }

  private take(list: List, xml: string): number {
    const items = this.items(list);
    const found = items.indexOf(xml);
    return found >= 0 ? found : items.push(xml) - 1;
  }

  private format(code: string): number {
    const wanted = new RegExp(`formatCode="([^"]*)".*numFmtId="(\\d+)"`);
    const ids = this.items("numFmts").flatMap(
      (item) => (wanted.exec(item)?.slice(1) as [string, string] | undefined) ?? [],
    );
    for (let i = 0; i < ids.length; i += 2) if (ids[i] === code) return Number(ids[i + 1]);
    const numbers = ids.filter((_, i) => i % 2 === 1).map(Number);
    const id = numbers.reduce((most, each) => Math.max(most, each), firstOwnFormat - 1) + 1;
    this.items("numFmts").push(`<${this.prefix}numFmt formatCode="${code}" numFmtId="${id}"/>`);
    return id;
  }

  /** Brings in all cell styles of another workbook; gives where each stands here. */
  bringIn(other: XmlPart): number[] {
    const lists = (name: string): SourceElement[] => childNamed(other.root, name)?.children ?? [];
    const written = (element: SourceElement): string => canonical(other, element, this.prefix, asIs);
    const maps = new Map<string, (id: string) => number>();
    for (const list of ["fonts", "fills", "borders"] as const) {
      const elements = lists(list);
      maps.set(`${list.slice(0, -1)}Id`, (id) => this.take(list, written(elements[Number(id)]!)));
    }
    const codes = new Map(
      lists("numFmts").map((each) => [
        other.attribute(each, "numFmtId"),
        other.attribute(each, "formatCode"),
      ]),
    );
    maps.set("numFmtId", (id) => {
      const code = codes.get(id);
      return code === undefined || code === null ? Number(id) : this.format(escapeAttribute(code));
    });
    maps.set("xfId", () => 0);
    const named = childNamed(this.part.root, "cellStyleXfs") !== undefined;
    const applied = "applyNumberFormat applyFont applyFill applyBorder applyAlignment".split(" ");
    return lists("cellXfs").map((xf) => {
      const plain = canonical(other, xf, this.prefix, (name, value) =>
        String(maps.get(name)?.(value) ?? value),
      );
      const missing = applied.filter((name) => other.attribute(xf, name) === null);
      return this.take(
        "cellXfs",
        sortAttributes(
          named ? plain : plain.replace(/ xfId="\d+"/, ""),
          missing.map((name) => `${name}="1"`),
        ),
      );
    });
  }

  /** Brings in the formats of conditional formats and tables of another workbook; gives where each stands here. */
  bringInFormats(other: XmlPart): number[] {
    const formats = childNamed(other.root, "dxfs")?.children ?? [];
    return formats.map((dxf) => this.take("dxfs", canonical(other, dxf, this.prefix, asIs)));
  }

  /** The style that looks like another and keeps a text a text when its cell is edited: quotePrefix. */
  asText(style: number): number {
    const xf = this.items("cellXfs")[style];
    if (xf === undefined || /\squotePrefix="(1|true)"/.test(xf)) return style;
    return this.take("cellXfs", sortAttributes(xf.replace(/\squotePrefix="[^"]*"/, ""), ['quotePrefix="1"']));
  }

  /** Writes what was added; once, at the end. */
  apply(): void {
    const inOrder = [...this.known].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    for (const [list, items] of inOrder) {
      const before = this.counts.get(list)!;
      if (items.length === before) continue;
      const xml = items.slice(before).join("");
      const element = childNamed(this.part.root, list);
      if (element) {
        this.part.append(element, xml);
        if (this.part.attribute(element, "count") !== null)
          this.part.setAttribute(element, "count", String(items.length));
        continue;
      }
      const place = order.indexOf(list);
      const whole = `<${this.prefix}${list} count="${items.length}">${xml}</${this.prefix}${list}>`;
      const behind = this.part.root.children.find((child) => order.indexOf(child.local) > place);
      if (behind) this.part.insertBefore(behind, whole);
      else this.part.append(this.part.root, whole);
    }
  }
}

function escapeAttribute(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!,
  );
}

/** The first tag of an element with more attributes, in the order that `canonical` gives them. */
function sortAttributes(xml: string, more: readonly string[]): string {
  const [, name, attributes, end] = /^<(\S+?)((?:\s[^\s=]+="[^"]*")*)(\/?>)/.exec(xml)!;
  const all = [...attributes!.matchAll(/[^\s=]+="[^"]*"/g)].map(([each]) => each);
  const sorted = [...all, ...more]
    .map((each) => ` ${each}`)
    .sort()
    .join("");
  return `<${name}${sorted}${end}${xml.slice(name!.length + 1 + attributes!.length + end!.length)}`;
}

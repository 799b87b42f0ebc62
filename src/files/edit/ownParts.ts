import { relationsPath } from "../ooxml/relations";
import type { PackageEditor } from "./packageEditor";
import type { StyleBook } from "./styleBook";
import type { WorkbookPart } from "./workbookPart";
import { childNamed, childrenNamed, walk, type SourceElement } from "./xmlSource";
import { encodeXml, XmlPart } from "./xmlPart";

const strictNames: readonly (readonly [string, string])[] = [
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["drawingml/2006/main", "drawingml/main"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
];

const wholeSheet = /^([\s\S]*?)(?:<sheetData\/>|<sheetData>([\s\S]*)<\/sheetData>)([\s\S]*)$/;

/** XML that we wrote, in the strict variant of the format: other addresses of its namespaces. */
function toStrict(xml: string): string {
  return strictNames.reduce(
    (text, [from, to]) =>
      text.replaceAll(`"http://schemas.openxmlformats.org/${from}`, `"http://purl.oclc.org/ooxml/${to}`),
    xml,
  );
}

/** Parts of a workbook of our own on their way into another one: names, styles and strings become those of the other. */
export class OwnParts {
  private readonly styles: readonly number[];
  private readonly formats: readonly number[];
  private readonly strings: readonly string[];
  private readonly tableNames = new Set<string>();
  private lastTableId = 0;

  constructor(
    private readonly own: PackageEditor,
    ownWorkbook: WorkbookPart,
    private readonly target: PackageEditor,
    private readonly workbook: WorkbookPart,
    styles: StyleBook,
  ) {
    const part = (type: string): XmlPart | null => {
      const relation = ownWorkbook.relations.byType(type)[0];
      return relation ? own.xml(relation.target) : null;
    };
    const ownStyles = part("styles")!;
    this.styles = styles.bringIn(ownStyles);
    this.formats = styles.bringInFormats(ownStyles);
    const shared = part("sharedStrings");
    this.strings = childrenNamed(shared?.root, "si").map((si) =>
      shared!.text.slice(si.openEnd, si.closeStart),
    );
    this.noteTables();
  }

  /** Names and numbers of tables are unlike all others in a workbook. */
  private noteTables(): void {
    for (const name of this.target.names.filter((each) => /\/tables\/[^/]*\.xml$/i.test(each))) {
      const { root } = this.target.xml(name);
      const read = (attribute: string): string => this.target.xml(name).attribute(root, attribute) ?? "";
      this.tableNames.add(read("displayName").toLowerCase());
      this.lastTableId = Math.max(this.lastTableId, Number(read("id")));
    }
    const names = childrenNamed(childNamed(this.workbook.xml.root, "definedNames"), "definedName");
    for (const each of names)
      this.tableNames.add((this.workbook.xml.attribute(each, "name") ?? "").toLowerCase());
  }

  private written(xml: string): string {
    return this.workbook.strict ? toStrict(xml) : xml;
  }

  /** The XML of one of our worksheets, for the other workbook; `change` does what is to be done beside the cells. */
  sheetXml(name: string, change: (part: XmlPart) => void): string {
    // The cells, which are many, are gone through once as text: we wrote them, so their form is known.
    const [, head = "", cells = "", tail = ""] = wholeSheet.exec(this.own.readText(name))!;
    const part = new XmlPart(`${head}<sheetData/>${tail}`);
    for (const element of walk(part.root)) {
      if (element.local === "col") this.renumber(part, element, "style", this.styles);
      else if (element.local === "cfRule") this.renumber(part, element, "dxfId", this.formats);
      else if (element.local === "sheetView") part.removeAttribute(element, "tabSelected");
    }
    change(part);
    const [before, after] = part.toString().split("<sheetData/>") as [string, string];
    return this.written(`${before}<sheetData>${this.cellsXml(cells)}</sheetData>${after}`);
  }

  private renumber(part: XmlPart, element: SourceElement, attribute: string, map: readonly number[]): void {
    const old = part.attribute(element, attribute);
    if (old === null) return;
    const number = String(map[Number(old)] ?? 0);
    if (number !== old) part.setAttribute(element, attribute, number);
  }

  /** Rows and cells with the styles of the other workbook, their texts inside them. */
  private cellsXml(xml: string): string {
    const style = (attributes: string): string =>
      attributes.replace(/ s="(\d+)"/, (_, old: string) => ` s="${this.styles[Number(old)] ?? 0}"`);
    return xml.replace(
      /<(row|c)\b([^>]*?)(\/?)>(?:<v>(\d+)<\/v><\/c>)?/g,
      (found, tag: string, attributes: string, slash: string, index?: string) => {
        const isCell = tag === "c";
        // A cell without a style has the first one of the workbook, which may be anything in another workbook.
        const styled =
          isCell && !slash && !attributes.includes(' s="')
            ? `${attributes} s="${this.styles[0] ?? 0}"`
            : style(attributes);
        const start = `<${tag}${styled}${slash}>`;
        if (index === undefined) return start;
        if (!attributes.includes(' t="s"')) return `${start}<v>${index}</v></c>`;
        return `${start.replace(' t="s"', ' t="inlineStr"')}<is>${this.strings[Number(index)] ?? ""}</is></c>`;
      },
    );
  }

  /** Copies what hangs on one of our parts under names that are free, and writes the relations of the copy. */
  copyRelated(from: string, to: string): void {
    const relations = this.own.relations(from).all.filter(({ target }) => this.own.has(target));
    const elements = relations.map(({ id, type, target }) => {
      const name = this.target.freeName(target);
      const xml = type === "table" ? this.tableXml(target) : this.own.readText(target);
      this.target.write(name, this.written(xml));
      this.target.types.add(name, this.own.types.of(target));
      this.copyRelated(target, name);
      const address = this.workbook.relationType(type);
      return `<Relationship Id="${encodeXml(id)}" Type="${address}" Target="/${encodeXml(name)}"/>`;
    });
    if (elements.length === 0) return;
    const space = "http://schemas.openxmlformats.org/package/2006/relationships";
    this.target.write(
      relationsPath(to),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}">${elements.join("")}</Relationships>`,
    );
  }

  private tableXml(name: string): string {
    const part = new XmlPart(this.own.readText(name));
    const wanted = part.attribute(part.root, "displayName") ?? "";
    let free = wanted;
    for (let n = 2; this.tableNames.has(free.toLowerCase()); n += 1) free = `${wanted}_${n}`;
    this.tableNames.add(free.toLowerCase());
    this.lastTableId += 1;
    part.setAttribute(part.root, "id", String(this.lastTableId));
    if (free !== wanted) {
      part.setAttribute(part.root, "name", free);
      part.setAttribute(part.root, "displayName", free);
    }
    return part.toString();
  }
}

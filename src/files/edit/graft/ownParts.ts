import type { PlanRow } from "../../../sheet/plan";
import { relationsPath } from "../../ooxml/relations";
import { aroundRows, type Frame, type openFrame } from "../../write/frame";
import { writeRows, type CellForm, type CopiedRow } from "../../write/rows";
import { textElement } from "../../write/sharedStrings";
import { TextPieces } from "../../write/textPieces";
import { chartOf, isAnchor } from "./keepDrawing";
import { carried } from "./keepSettings";
import type { PackageEditor } from "../package/packageEditor";
import type { StyleBook } from "../package/styleBook";
import type { WorkbookPart } from "../package/workbookPart";
import { childNamed, childrenNamed, walk, type SourceElement } from "../xml/xmlSource";
import { encodeXml, XmlPart } from "../xml/xmlPart";

const strictNames: readonly (readonly [string, string])[] = [
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["drawingml/2006/main", "drawingml/main"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
];

/** XML that we wrote, in the strict variant of the format: other addresses of its namespaces. */
function toStrict(xml: string): string {
  return strictNames.reduce(
    (text, [from, to]) =>
      text.replaceAll(`"http://schemas.openxmlformats.org/${from}`, `"http://purl.oclc.org/ooxml/${to}`),
    xml,
  );
}

/** Parts of a workbook of our own on their way into another one: names and styles become those of the other, texts stand in their cells. */
export class OwnParts {
  private readonly styles: readonly number[];
  private readonly formats: readonly number[];
  private readonly own: PackageEditor;
  private readonly form: CellForm;
  private readonly tableNames = new Set<string>();
  private lastTableId = 0;

  constructor(
    { package_, workbook: ownWorkbook, numbers }: ReturnType<typeof openFrame>,
    frame: Frame,
    private readonly target: PackageEditor,
    private readonly workbook: WorkbookPart,
    styles: StyleBook,
    copied: ReadonlyMap<PlanRow, CopiedRow>,
  ) {
    this.own = package_;
    const ownStyles = package_.xml(ownWorkbook.relations.byType("styles")[0]!.target);
    this.styles = styles.bringIn(ownStyles);
    this.formats = styles.bringInFormats(ownStyles);
    // A cell without a style has the first one of the workbook, which may be anything in another workbook.
    const attributes = numbers.map((number) => ` s="${this.styles[number] ?? 0}"`);
    this.form = {
      styles: frame.styles,
      isUntouched: ({ index }) => numbers[index] === 0,
      attribute: ({ index }) => attributes[index]!,
      text: (text) => ` t="inlineStr"><is>${textElement(text)}</is></c>`,
      copied,
    };
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

  /** One of our worksheets with its rows, for the other workbook; `change` does what is to be done beside the cells. */
  sheetXml(name: string, rows: readonly PlanRow[], change: (part: XmlPart) => void): Uint8Array {
    const [head, tail] = aroundRows(this.own.readText(name), rows);
    const part = new XmlPart(`${head}<sheetData/>${tail}`);
    for (const element of walk(part.root)) {
      if (element.local === "col") this.renumber(part, element, "style", this.styles);
      else if (element.local === "cfRule") this.renumber(part, element, "dxfId", this.formats);
      else if (element.local === "sheetView") part.removeAttribute(element, "tabSelected");
    }
    change(part);
    const [before, after] = part.toString().split("<sheetData/>") as [string, string];
    const xml = new TextPieces(this.sizeOf(rows));
    xml.add(this.written(before));
    writeRows(xml, rows, this.form);
    xml.add(this.written(after));
    return xml.bytes();
  }

  /** Bytes that a sheet takes into which rows are copied, so that it need not grow; 0 of another one. */
  private sizeOf(rows: readonly PlanRow[]): number {
    const { copied } = this.form;
    if (!rows.some((row) => copied!.has(row))) return 0;
    const [tags, written] = [64, 8192]; // room that is not used takes no memory
    const sizeOf = (row: PlanRow): number => {
      const copy = copied!.get(row);
      return copy ? copy.to - copy.from : written;
    };
    return rows.reduce((sum, row) => sum + sizeOf(row) + tags, 0);
  }

  private renumber(part: XmlPart, element: SourceElement, attribute: string, map: readonly number[]): void {
    const old = part.attribute(element, attribute);
    if (old === null) return;
    const number = String(map[Number(old)] ?? 0);
    if (number !== old) part.setAttribute(element, attribute, number);
  }

  /**
   * Copies what hangs on one of our parts under names that are free, and relates the copy to it. What we draw goes into
   * the drawing `kept` where there is one. Gives the id of the drawing's relation.
   */
  copyRelated(from: string, to: string, kept: string | null = null): string | null {
    const related = this.own.relations(from).all.filter(({ target }) => this.own.has(target));
    const elements = related.map(({ id, type, target }) => {
      const merged = kept !== null && type === "drawing";
      if (merged) this.mergeDrawing(target, kept);
      return this.relation(id, type, merged ? kept : this.copy(type, target));
    });
    let drawing = related.find(({ type }) => type === "drawing")?.id ?? null;
    if (kept !== null && drawing === null) {
      drawing = "rIdKept";
      elements.push(this.relation(drawing, "drawing", kept));
    }
    if (elements.length > 0) {
      this.target.write(
        relationsPath(to),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`,
      );
    }
    return drawing;
  }

  private relation(id: string, type: string, target: string): string {
    const address = this.workbook.relationType(type);
    return `<Relationship Id="${encodeXml(id)}" Type="${address}" Target="/${encodeXml(target)}"/>`;
  }

  private copy(type: string, part: string): string {
    const name = this.target.freeName(part);
    const xml = type === "table" ? this.tableXml(part) : this.own.readText(part);
    this.target.write(name, this.written(xml));
    this.target.types.add(name, this.own.types.of(part));
    this.copyRelated(part, name);
    return name;
  }

  /** Puts what we draw into a drawing of the other workbook, behind what is drawn there. */
  private mergeDrawing(from: string, into: string): void {
    const own = this.own.xml(from);
    const drawing = this.target.xml(into);
    const relations = this.target.relations(into, true);
    const ids = [...walk(drawing.root)].flatMap((each) =>
      each.local === "cNvPr" ? [Number(drawing.attribute(each, "id"))] : [],
    );
    let last = ids.reduce((most, id) => Math.max(most, id), 1);
    for (const anchor of own.root.children.filter(isAnchor)) {
      for (const each of walk(anchor)) {
        if (each.local === "cNvPr") own.setAttribute(each, "id", String((last += 1)));
      }
      const chart = chartOf(own, anchor);
      const source = this.own.relations(from).byId(chart?.id ?? null);
      if (!chart || !source) continue;
      const id = relations.add(this.workbook.relationType("chart"), this.copy("chart", source.target));
      own.setAttribute(chart.element, "id", id);
    }
    relations.apply();
    const changed = new XmlPart(own.toString());
    const anchors = changed.root.children.filter(isAnchor).map((each) => carried(changed, each));
    drawing.append(drawing.root, this.written(anchors.join("")));
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

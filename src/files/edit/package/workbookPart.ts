import type { PackageEditor } from "./packageEditor";
import { EditError } from "../problem";
import type { Relations } from "./relations";
import { childNamed, childrenNamed, prefixOf, type SourceElement } from "../xml/xmlSource";
import { encodeXml, type XmlPart } from "../xml/xmlPart";

/** A sheet of the workbook, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet" … */
  readonly type: string;
  readonly element: SourceElement;
}

/** What stands in a workbook part before and behind an element, as the schema orders them (CT_Workbook). */
const order = [
  ..."fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups".split(
    " ",
  ),
  ..."externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr".split(" "),
];

const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part that lists the sheets, and what hangs on it. */
export class WorkbookPart {
  readonly name: string;
  readonly xml: XmlPart;
  readonly relations: Relations;
  readonly sheets: readonly SheetEntry[];
  /** Whether it is written in the strict variant of the format. */
  readonly strict: boolean;
  private readonly addedSheets: string[] = [];

  /** Throws EditError where the package holds no .xlsx or .xlsm. */
  constructor(package_: PackageEditor) {
    const start = package_.relations("").byType("officeDocument")[0]?.target ?? "";
    if (!/spreadsheetml|ms-excel.*\+xml/i.test(package_.types.of(start)) || !package_.has(start)) {
      throw new EditError({ kind: "otherFormat" });
    }
    this.name = start;
    this.xml = package_.xml(start);
    if (this.xml.root.local !== "workbook") throw new EditError({ kind: "otherFormat" });
    this.relations = package_.relations(start);
    this.strict = this.xml.source(this.xml.root).slice(0, 4000).includes("http://purl.oclc.org/ooxml/");
    this.sheets = childrenNamed(this.list, "sheet").flatMap((element) => {
      const relation = this.relations.byId(this.xml.attribute(element, "id"));
      if (!relation) return [];
      const name = this.xml.attribute(element, "name") ?? "";
      return [{ name, part: relation.target, type: relation.type, element }];
    });
  }

  private get list(): SourceElement {
    const list = childNamed(this.xml.root, "sheets");
    if (!list) throw new EditError({ kind: "otherFormat" });
    return list;
  }

  /** Address of a relation's type in this workbook's variant: "worksheet", "styles" … */
  relationType(type: string): string {
    return `${this.strict ? strictOffice : office}/${type}`;
  }

  sheetNamed(name: string): SheetEntry | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet's place among all elements of the list: what localSheetId counts. */
  indexOf(sheet: SheetEntry): number {
    return childrenNamed(this.list, "sheet").indexOf(sheet.element);
  }

  get count(): number {
    return childrenNamed(this.list, "sheet").length + this.addedSheets.length;
  }

  /** Lists a sheet at the end and gives its localSheetId. */
  addSheet(name: string, part: string): number {
    const index = this.count;
    const ids = childrenNamed(this.list, "sheet").map((each) => Number(this.xml.attribute(each, "sheetId")));
    const sheetId = ids.reduce((most, each) => Math.max(most, each), 0) + this.addedSheets.length + 1;
    const id = this.relations.add(this.relationType("worksheet"), part);
    const space = this.relationType("x").slice(0, -2);
    const root = this.xml.text.slice(this.xml.root.start, this.xml.root.openEnd);
    const known = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${space}["']`).exec(root)?.[1];
    const attribute = known ? `${known}:id="${id}"` : `xmlns:r="${space}" r:id="${id}"`;
    this.addedSheets.push(
      `<${prefixOf(this.list)}sheet name="${encodeXml(name)}" sheetId="${sheetId}" ${attribute}/>`,
    );
    return index;
  }

  /** Puts an element where the schema wants it among the children of the workbook. */
  insertInOrder(local: string, xml: string): void {
    const place = order.indexOf(local);
    const before = this.xml.root.children.filter(
      (child) => order.includes(child.local) && order.indexOf(child.local) < place,
    );
    this.xml.insertAfter(before.at(-1)!, xml);
  }

  /** Asks for all formulas to be computed anew when the file is opened: their stored values may be of before. */
  computeOnLoad(): void {
    const calcPr = childNamed(this.xml.root, "calcPr");
    if (calcPr) this.xml.setAttribute(calcPr, "fullCalcOnLoad", "1");
    else this.insertInOrder("calcPr", `<${prefixOf(this.xml.root)}calcPr fullCalcOnLoad="1"/>`);
  }

  /** Writes the sheets that were added; once, at the end. */
  apply(): void {
    this.relations.apply();
    if (this.addedSheets.length > 0) this.xml.append(this.list, this.addedSheets.join(""));
  }
}

import type { WorkbookPart } from "./workbookPart";
import { childNamed, childrenNamed, prefixOf, type SourceElement } from "../xml/xmlSource";
import { encodeXml } from "../xml/xmlPart";

/** A name to be added; `sheet` is the localSheetId of one that holds in a single sheet. */
export interface AddedName {
  readonly name: string;
  readonly sheet: number;
  readonly formula: string;
}

/** The defined names of a workbook, hidden ones too. */
export class DefinedNames {
  private readonly added: AddedName[] = [];
  private readonly removed = new Set<SourceElement>();

  constructor(private readonly workbook: WorkbookPart) {}

  private get elements(): SourceElement[] {
    const list = childNamed(this.workbook.xml.root, "definedNames");
    return childrenNamed(list, "definedName").filter((each) => !this.removed.has(each));
  }

  /** Every name's own text, with the sheet in which it holds. */
  get all(): { name: string; sheet: number | null; formula: string; element: SourceElement }[] {
    const { xml } = this.workbook;
    return this.elements.map((element) => {
      const sheet = xml.attribute(element, "localSheetId");
      return {
        name: xml.attribute(element, "name") ?? "",
        sheet: sheet === null ? null : Number(sheet),
        formula: xml.textOf(element),
        element,
      };
    });
  }

  change(element: SourceElement, formula: string): void {
    this.workbook.xml.setText(element, formula);
  }

  /** Takes out a name that holds in one sheet. */
  removeLocal(name: string, sheet: number): void {
    for (const each of this.all) {
      if (each.name.toLowerCase() !== name.toLowerCase() || each.sheet !== sheet) continue;
      this.remove(each.element);
    }
  }

  private remove(element: SourceElement): void {
    this.workbook.xml.remove(element);
    this.removed.add(element);
  }

  add(name: AddedName): void {
    this.added.push(name);
  }

  /** After a sheet was taken out of the list: its own names go, those of later sheets count one less. */
  dropSheet(index: number): void {
    for (const { element, sheet } of this.all) {
      if (sheet === index) this.remove(element);
      else if (sheet !== null && sheet > index) {
        this.workbook.xml.setAttribute(element, "localSheetId", String(sheet - 1));
      }
    }
  }

  /** Writes what was added; once, at the end. An empty list would be against the schema. */
  apply(): void {
    const { xml } = this.workbook;
    const prefix = prefixOf(xml.root);
    const names = this.added
      .map(
        ({ name, sheet, formula }) =>
          `<${prefix}definedName name="${encodeXml(name)}" localSheetId="${sheet}">${encodeXml(formula)}</${prefix}definedName>`,
      )
      .join("");
    const list = childNamed(xml.root, "definedNames");
    if (!list) {
      if (names)
        this.workbook.insertInOrder(
          "definedNames",
          `<${prefix}definedNames>${names}</${prefix}definedNames>`,
        );
    } else if (this.elements.length === 0 && !names) {
      xml.remove(list);
    } else if (names) {
      xml.append(list, names);
    }
  }
}

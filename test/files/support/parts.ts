import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** Parts of an .xlsx by hand: what a test wants to be odd is odd, the rest is as Excel writes it. */
export interface RawWorkbook {
  /** Content of <sheetData>, or the whole <worksheet> where it begins with "<worksheet". */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of <sst>. */
  readonly strings?: string;
  /** Content of <styleSheet>. */
  readonly styles?: string;
  /** Attributes of <workbookPr>. */
  readonly properties?: string;
}

export function rawParts({ sheets, strings, styles, properties = "" }: RawWorkbook): Record<string, string> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${names.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, "worksheet")).join("")}${override("sharedStrings.xml", "sharedStrings")}${override("styles.xml", "styles")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${names.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("")}${relation("rId90", "sharedStrings", "sharedStrings.xml")}${relation("rId91", "styles", "styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        sheets[name]!.startsWith("<worksheet")
          ? sheets[name]!
          : `<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  };
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files);
}

export function rawXlsx(workbook: RawWorkbook): Uint8Array {
  return zip(rawParts(workbook));
}

/** The same zip with the text of its parts changed. */
export function editParts(bytes: Uint8Array, edit: (text: string, name: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zip(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, edit(strFromU8(part), name)])),
  );
}

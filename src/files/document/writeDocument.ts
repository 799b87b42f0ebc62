import { zipSync, strToU8 } from "fflate";
import type { DocumentBlock, DocumentPlan } from "../../sheet/documentPlan";
import { encodeXml } from "../edit/xml/xmlPart";
import { withoutForbidden } from "../write/safeText";
import { paragraphXml } from "./paragraph";
import { fontsPart, stylesPart } from "./styles";
import { tableXml } from "./table";

/** A4 and the margins of official papers: 37 mm above, 35 below, 28 left, 26 right, in twentieths of a point. */
const paper = { width: 11906, height: 16838 };
const official = { top: 2098, right: 1474, bottom: 1984, left: 1588 };
const narrowed = { top: 794, right: 1134, bottom: 794, left: 1134 };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const open = "http://schemas.openxmlformats.org";
const word = `xmlns:w="${open}/wordprocessingml/2006/main"`;
const links = `xmlns:r="${open}/officeDocument/2006/relationships"`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts beside the document itself: name, type of content, and how the document refers to it. */
const parts = [
  ["styles", "styles"],
  ["fontTable", "fontTable"],
  ["footer1", "footer"],
] as const;

/** The bytes of a .docx. A year after 1980 stands in the zip whenever it is made: the same plan gives the same bytes. */
export function writeDocument(plan: DocumentPlan): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["officeDocument", `${open}/officeDocument/2006/relationships/officeDocument`, "word/document.xml"],
      ["core", `${open}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${open}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${encodeXml(withoutForbidden(plan.title))}</dc:title></cp:coreProperties>`,
    "word/document.xml": `<w:document ${word} ${links}><w:body>${bodyXml(plan)}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(
      parts.map(([name, type]) => [name, `${open}/officeDocument/2006/relationships/${type}`, `${name}.xml`]),
    ),
    "word/styles.xml": stylesPart(word),
    "word/fontTable.xml": fontsPart(word),
    "word/footer1.xml": `<w:ftr ${word}>${footerXml(plan.footer)}</w:ftr>`,
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

function bodyXml({ blocks, landscape = false, narrow = false }: DocumentPlan): string {
  const margins = narrow ? narrowed : official;
  const [width, height] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
  const room = width - margins.left - margins.right;
  const content = blocks.map((block, index) => blockXml(block, room, blocks[index + 1])).join("");
  const turned = landscape ? ' w:orient="landscape"' : "";
  const { top, right, bottom, left } = margins;
  return (
    `${content}<w:sectPr><w:footerReference w:type="default" r:id="footer1"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${narrow ? 397 : 851}" w:footer="${narrow ? 397 : 992}" w:gutter="0"/></w:sectPr>`
  );
}

/** Tables that touch would become one, and the last thing of a document is a paragraph. */
function blockXml(block: DocumentBlock, room: number, next: DocumentBlock | undefined): string {
  if (block.kind === "paragraph") return paragraphXml(block);
  return (
    tableXml(block, room) +
    (next?.kind === "paragraph" ? "" : '<w:p><w:pPr><w:pStyle w:val="note"/></w:pPr></w:p>')
  );
}

/** What stands at the foot, then the page's number between dashes, as official papers have it. */
function footerXml(text: string | undefined): string {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const said = (text: string): string =>
    run(`<w:t xml:space="preserve">${encodeXml(withoutForbidden(text))}</w:t>`);
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const page = `${field("begin")}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${field("separate")}${said("1")}${field("end")}`;
  return `<w:p><w:pPr><w:pStyle w:val="note"/><w:jc w:val="center"/></w:pPr>${said(text ? `${text}　— ` : "— ")}${page}${said(" —")}</w:p>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${open}/package/2006/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(): string {
  const overrides = [
    ["/word/document.xml", `${wordType}.document.main+xml`],
    ...parts.map(([name, type]) => [`/word/${name}.xml`, `${wordType}.${type}+xml`]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${open}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

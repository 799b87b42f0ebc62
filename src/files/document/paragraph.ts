import type { DocumentParagraph, DocumentRun } from "../../sheet/documentPlan";
import { encodeXml } from "../edit/xml/xmlPart";
import { withoutForbidden } from "../write/safeText";
import { styleId } from "./styles";

const grey = "808080";
const twentieths = 20;

/** A paragraph; the children of its properties stand in the order of the schema (ECMA-376 part 1, 17.3.1.26). */
export function paragraphXml(paragraph: DocumentParagraph): string {
  const { style, align, indent, newPage, before, keepNext, runs } = paragraph;
  const properties = [
    style === "body" ? "" : `<w:pStyle w:val="${styleId(style)}"/>`,
    keepNext ? "<w:keepNext/>" : "",
    newPage ? "<w:pageBreakBefore/>" : "",
    before ? `<w:spacing w:before="${before * twentieths}"/>` : "",
    indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : "",
    align ? `<w:jc w:val="${align}"/>` : "",
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs.map(runXml).join("")}</w:p>`;
}

/** Marks that Chinese and Latin writing share; Word takes them from the Latin font, half as wide, where it is not told. */
const shared = /[“”‘’…—·×]/;

function runXml({ text, hint, underline, bold }: DocumentRun): string {
  const properties = [
    shared.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : "",
    bold ? "<w:b/>" : "",
    hint ? `<w:color w:val="${grey}"/>` : "",
    underline ? '<w:u w:val="single"/>' : "",
  ].join("");
  const content = withoutForbidden(text)
    .split(/(\n|\t)/)
    .map((piece) =>
      piece === "\n"
        ? "<w:br/>"
        : piece === "\t"
          ? "<w:tab/>"
          : piece === ""
            ? ""
            : `<w:t xml:space="preserve">${encodeXml(piece)}</w:t>`,
    )
    .join("");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { zip } from "../../files/support/parts";
import { areaAt, sizeOf } from "./grid";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function paragraphs(words: string): string {
  const lines = words
    .split("\n")
    .map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`);
  return lines.map((line) => `<w:p>${line}</w:p>`).join("");
}

function tableOf(sheet: SheetSnapshot): string {
  const [height, width] = [sizeOf(sheet, "row"), sizeOf(sheet, "col")];
  const textAt = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.col}`, cell.text]));
  const rowOf = (row: number) => {
    const cells: string[] = [];
    for (let col = 0; col < width;) {
      const area = areaAt(sheet, row, col);
      const span = area.right - area.left + 1;
      const down = area.bottom > area.top ? `<w:vMerge${row === area.top ? ' w:val="restart"' : ""}/>` : "";
      const words = row === area.top ? (textAt.get(`${row} ${col}`) ?? "") : "";
      const properties = `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${down}</w:tcPr>`;
      cells.push(`<w:tc>${properties}${paragraphs(words)}</w:tc>`);
      col = area.right + 1;
    }
    return `<w:tr>${cells.join("")}</w:tr>`;
  };
  const rows = Array.from({ length: height }, (_, row) => rowOf(row));
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A Word document with each sheet as a table, as it comes from copying the sheets into Word. */
export function docxBytes(sheets: readonly SheetSnapshot[]): Uint8Array {
  const body = sheets.map(tableOf).join(paragraphs(""));
  return zip({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels":
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
  });
}

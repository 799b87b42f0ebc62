import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { childOf, parseXml } from "../xml";
import { unwrapped } from "./content";
import { readTable } from "./table";
import { textOf } from "./text";

/** Name of the one sheet that a Word document becomes. */
const sheetName = "文档";

/**
 * A Word document as one sheet: paragraphs and tables one below the other, a paragraph being a row with its text in
 * column A. Headings between tables tell which section a table belongs to, as title rows do in a workbook.
 * `xml` is the main part. Throws where it is not well-formed.
 */
export function readDocument(xml: string): SheetSnapshot {
  const cells: SnapshotCell[] = [];
  const merges: Area[] = [];
  const body = childOf(parseXml(xml), "body");
  let row = 0;
  const put = (text: string, at: number, col: number) => {
    const value = text.replace(/^\n+|\n+$/g, "");
    if (value.trim() !== "") cells.push({ row: at, col, kind: "text", value, text: value });
  };
  for (const block of body ? unwrapped(body) : []) {
    if (block.name === "tbl") {
      const table = readTable(block);
      for (const cell of table.cells) {
        const area = { ...cell.area, top: cell.area.top + row, bottom: cell.area.bottom + row };
        put(cell.text, area.top, area.left);
        if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
      }
      row += table.rowCount;
    } else if (block.name === "p") {
      put(textOf(block), row, 0);
      row += 1;
    }
  }
  return { name: sheetName, cells, merges, hidden: false, hiddenRows: [], hiddenColumns: [] };
}

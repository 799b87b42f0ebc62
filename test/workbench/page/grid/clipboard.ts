import type { Area } from "../../../host/model/area";
import { enterValues } from "../../../host/model/edit";
import type { HostSheet } from "../../../host/model/sheet";
import { cellText } from "../../../host/model/text";
import type { HostWorkbook } from "../../../host/model/workbook";

/** An area as spreadsheets put it on the clipboard: tabs between cells, lines between rows, quotes where needed. */
export function copyText(workbook: HostWorkbook, sheet: HostSheet, area: Area): string {
  const used = sheet.usedArea();
  const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
  const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
  const lines: string[] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let col = area.left; col <= right; col += 1)
      cells.push(quoted(cellText(sheet.cell(row, col), workbook.dateSystem)));
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows and cells of such a text. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /\t|\r?\n|"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]+)/g;
  let current = "";
  for (const [found, inQuotes, plain] of text.replace(/\r?\n$/, "").matchAll(cell)) {
    if (inQuotes !== undefined) current = inQuotes.replaceAll('""', '"');
    else if (plain !== undefined) current = plain;
    else {
      rows.at(-1)!.push(current);
      current = "";
      if (found !== "\t") rows.push([]);
    }
  }
  rows.at(-1)!.push(current);
  return rows;
}

/** Enters rows from a cell on, each text as if it were typed; gives the area that was filled. */
export function pasteRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  from: { readonly row: number; readonly col: number },
  rows: readonly (readonly string[])[],
): Area {
  const width = Math.max(...rows.map((row) => row.length));
  const area = {
    top: from.row,
    left: from.col,
    bottom: from.row + rows.length - 1,
    right: from.col + width - 1,
  };
  enterValues(workbook, sheet, area, (row, col) => rows[row - from.row]?.[col - from.col]);
  return area;
}

import type { CellEdit, SheetEdits } from "../../sheet/edits";
import type { WriteValue } from "../cellValues";
import { putValues } from "../cellValues";

/** Adds the edits to the batch under way. */
export function putEdits(sheet: Excel.Worksheet, edits: SheetEdits): void {
  for (const row of edits.deleteRows) rows(sheet, row, 1).delete("Up");
  for (const { before, count } of edits.insertRows)
    rows(sheet, before, count).insert("Down").format.autofitRows();
  for (const { row, col, values } of runs(edits.cells))
    putValues(sheet.getRangeByIndexes(row, col, values.length, values[0]!.length), values);
  if (edits.footer !== undefined) putFooter(sheet, edits.footer);
}

/** Whether rows change their places, and with them what formulas elsewhere point to. */
export function movesRows({ deleteRows, insertRows }: SheetEdits): boolean {
  return deleteRows.length + insertRows.length > 0;
}

function putFooter(sheet: Excel.Worksheet, codes: string): void {
  const page = sheet.pageLayout.headersFooters.defaultForAllPages;
  const part = (side: string): string => new RegExp(`&${side}(.*?)(?=&[LCR]|$)`, "s").exec(codes)?.[1] ?? "";
  page.leftFooter = part("L");
  page.centerFooter = part("C");
  page.rightFooter = part("R");
}

function rows(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRange(`${first + 1}:${first + count}`);
}

interface Run {
  readonly row: number;
  readonly col: number;
  readonly values: WriteValue[][];
}

/** Neighbouring cells written together: along the row, then rows that begin and end alike. */
function runs(cells: readonly CellEdit[]): Run[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const lines: Run[] = [];
  for (const { row, col, value } of ordered) {
    const line = lines.at(-1);
    if (line?.row === row && line.col + line.values[0]!.length === col) line.values[0]!.push(value);
    else lines.push({ row, col, values: [[value]] });
  }
  const blocks: Run[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const below = block && block.row + block.values.length === line.row && block.col === line.col;
    if (below && block.values[0]!.length === line.values[0]!.length) block.values.push(line.values[0]!);
    else blocks.push(line);
  }
  return blocks;
}

import type { WriteValue } from "../cellValues";
import { putValues } from "../cellValues";

/** A value for one cell, 0-based; "" empties it. Texts are written as texts, never as formulas. */
export interface CellEdit {
  readonly row: number;
  readonly col: number;
  readonly value: string | number;
}

/** What to do to a sheet in place, in this order; everything that is not named stays as it is. */
export interface SheetEdits {
  readonly sheet: string;
  /** Rows to take out, 0-based, the lowest first. */
  readonly deleteRows: readonly number[];
  /** Rows to put in before a row as it stands after the deletions, the lowest first; they look like the row above. */
  readonly insertRows: readonly { readonly before: number; readonly count: number }[];
  /** Places after both. */
  readonly cells: readonly CellEdit[];
}

/** Adds the edits to the batch under way. */
export function putEdits(sheet: Excel.Worksheet, edits: SheetEdits): void {
  for (const row of edits.deleteRows) rows(sheet, row, 1).delete("Up");
  for (const { before, count } of edits.insertRows) rows(sheet, before, count).insert("Down");
  for (const { row, col, values } of runs(edits.cells))
    putValues(sheet.getRangeByIndexes(row, col, values.length, values[0]!.length), values);
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

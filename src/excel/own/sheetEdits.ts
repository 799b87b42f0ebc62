import type { WriteValue } from "../cellValues";
import { putValues } from "../cellValues";
import { rangeOf, rowsOf } from "./cells";
import type { Edited } from "./job";
import type { Rows } from "./rowMoves";
import type { Found } from "./survey";

/** New rows look like the row above; adds to the batch under way. */
export function putInserts(sheet: Excel.Worksheet, inserts: readonly Rows[]): void {
  for (const { at, count } of inserts) rowsOf(sheet, at, count).insert("Down").format.autofitRows();
}

/** Rows put in right below the last one of a table of the bureau's join it, as those in between do by themselves. */
export function growTable(
  sheet: Excel.Worksheet,
  { sheet: { tables }, moves }: Edited,
  { table }: Found,
): void {
  const [own] = tables;
  if (!own || own.totals || !table || !moves.inserts.some(({ at }) => at === table.bottom + 1)) return;
  const upTo = (row: number): number =>
    moves.inserts.reduce((sum, { at, count }) => (at <= row ? sum + count : sum), 0);
  const area = { ...table, top: table.top + upTo(table.top), bottom: table.bottom + upTo(table.bottom + 1) };
  sheet.tables.getItem(own.id).resize(rangeOf(sheet, area));
}

/** What the bureau computes beside the rows goes on in new ones, as Excel fills a table's column down. */
export function putFormulas(sheet: Excel.Worksheet, { moves, known }: Edited): void {
  let shift = 0;
  [...moves.inserts].reverse().forEach(({ at, count }, n) => {
    const first = at + shift;
    shift += count;
    for (const col of known?.filled[n] ?? []) {
      const above = sheet.getRangeByIndexes(first - 1, col, 1, 1);
      sheet.getRangeByIndexes(first, col, count, 1).copyFrom(above, "Formulas");
    }
  });
}

export function takeRows(sheet: Excel.Worksheet, rows: readonly Rows[]): void {
  for (const { at, count } of rows) rowsOf(sheet, at, count).delete("Up");
}

/** Cells and heights, once rows were put in and before others are taken out. */
export function putEdits(sheet: Excel.Worksheet, { edits, moves }: Edited): void {
  const cells = edits.cells.map(({ row, col, value }) => ({ row: moves.place(row).row, col, value }));
  for (const { row, col, values } of runs(cells))
    putValues(sheet.getRangeByIndexes(row, col, values.length, values[0]!.length), values);
  for (const { row, height } of edits.heights ?? [])
    rowsOf(sheet, moves.place(row).row, 1).format.rowHeight = height;
}

interface Placed<Value> {
  readonly row: number;
  readonly col: number;
  readonly value: Value;
}

interface Run<Value> {
  readonly row: number;
  readonly col: number;
  readonly values: Value[][];
}

/** Neighbouring cells taken together: along the row, then rows that begin and end alike. */
export function runs<Value = WriteValue>(cells: readonly Placed<Value>[]): Run<Value>[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const lines: Run<Value>[] = [];
  for (const { row, col, value } of ordered) {
    const line = lines.at(-1);
    if (line?.row === row && line.col + line.values[0]!.length === col) line.values[0]!.push(value);
    else lines.push({ row, col, values: [[value]] });
  }
  const blocks: Run<Value>[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const below = block && block.row + block.values.length === line.row && block.col === line.col;
    if (below && block.values[0]!.length === line.values[0]!.length) block.values.push(line.values[0]!);
    else blocks.push(line);
  }
  return blocks;
}

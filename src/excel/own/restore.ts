import { command } from "../request";
import { rangeOf, rowsOf } from "./cells";
import { columnOptions, columnSettings, putContent, rowOptions, rowSettings } from "./content";
import type { Edited } from "./job";
import type { Change } from "./prepare";
import { touched } from "./rewrite";
import type { Rewrite } from "./rewrite";
import { putFooter, runs, takeRows } from "./sheetEdits";
import type { SheetNow } from "./sheetsNow";
import type { Progress } from "./tracers";

/**
 * Brings sheets back to what their copies show, in place, in two requests: others go on referring to them. `sheets`: all
 * sheets as they are now, `progress`: which rows were put in.
 */
export function restore(
  changes: readonly Change[],
  progress: readonly Progress[],
  sheets: readonly SheetNow[],
): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const puts = changes.map((change, index) => {
      const sheet = worksheets.getItem(change.sheet.id);
      const copy = worksheets.getItem(change.copy);
      const done = change.inserts.filter((_insert, i) => progress[index]!.inserted[i]);
      const tables = sheets.find(({ id }) => id === change.sheet.id)?.tables ?? [];
      const put =
        "edited" in change.what
          ? putBackEdits(sheet, copy, change, change.what.edited)
          : putBackContent(sheet, copy, change, change.what.rewrite, tables);
      return () => {
        takeRows(sheet, [...done].reverse());
        put();
      };
    });
    await sync();
    for (const put of puts) put();
    await sync();
  });
}

/** Only what the edits touched: formulas of the bureau in other cells have followed the rows by themselves. */
function putBackEdits(
  sheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  { found }: Change,
  { edits, moves }: Edited,
): () => void {
  const oldRows = (row: number): number[] => [moves.place(row).old].filter((old) => old !== null);
  const cells = edits.cells.flatMap(({ row, col }) =>
    oldRows(row).map((old) => ({ row: old, col, value: null })),
  );
  const heights = (edits.heights ?? [])
    .flatMap(({ row }) => oldRows(row))
    .map((row) => ({
      row,
      range: rowsOf(copy, row, 1).load("format/rowHeight"),
    }));
  return () => {
    for (const { row, col, values } of runs(cells)) {
      const [rows, columns] = [values.length, values[0]!.length];
      const from = copy.getRangeByIndexes(row, col, rows, columns);
      sheet.getRangeByIndexes(row, col, rows, columns).copyFrom(from, "All");
    }
    for (const { row, range } of heights) rowsOf(sheet, row, 1).format.rowHeight = range.format.rowHeight;
    if (edits.footer !== undefined) putFooter(sheet, found.footer);
  };
}

function putBackContent(
  sheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  { sheet: before, found }: Change,
  rewrite: Rewrite,
  tables: SheetNow["tables"],
): () => void {
  const all = touched(rewrite, found);
  if (!all) return () => undefined;
  const rows = rangeOf(copy, all).getRowProperties(rowOptions);
  const columns = rangeOf(copy, all).getColumnProperties(columnOptions);
  return () => {
    const old = before.tables[0];
    if (old) sheet.tables.getItem(old.id).resize(rangeOf(sheet, found.table!));
    else for (const { id } of tables) sheet.tables.getItem(id).convertToRange();
    const header = found.table && found.table.top;
    putContent(copy, sheet, { area: found.used, down: 0, across: 0, header, stale: all });
    rangeOf(sheet, all).setRowProperties(rowSettings(rows.value));
    rangeOf(sheet, all).setColumnProperties(columnSettings(columns.value));
  };
}

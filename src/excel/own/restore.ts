import type { Area } from "../../sheet/snapshot";
import { command } from "../request";
import { bounding, rangeOf, rowsOf } from "./cells";
import { putContent } from "./content";
import type { Edited } from "./job";
import { putHidden } from "./hidden";
import type { Hidden } from "./hidden";
import type { Entry, Progress } from "./journal";
import type { Change } from "./prepare";
import { touched } from "./rewrite";
import { askSizes, putSizes } from "./sizes";
import { runs, takeRows } from "./sheetEdits";
import type { SheetNow } from "./sheetsNow";
import type { Found } from "./survey";
import { usedArea } from "./survey";

/** Loads what is needed in the batch under way; the function returned puts it back, once it is there. */
type PutBack = (sheet: Excel.Worksheet, copy: Excel.Worksheet) => () => void;

/** A sheet to be brought back to what its copy shows. */
interface Back {
  /** Ids or names. */
  readonly sheet: string;
  readonly copy: string;
  readonly inserts: Change["inserts"];
  readonly progress: Progress;
  readonly putBack: PutBack;
}

/**
 * Brings sheets back to what their copies show, in place, in two requests: others go on referring to them. `sheets`: all
 * sheets as they are now, `progress`: which rows were put in.
 */
export function restore(
  changes: readonly Change[],
  progress: readonly Progress[],
  sheets: readonly SheetNow[],
): Promise<void> {
  const backs = changes.map((change, index): Back => {
    const { sheet: before, found, hidden, what } = change;
    const tables = sheets.find(({ id }) => id === before.id)?.tables ?? [];
    return {
      ...change,
      sheet: before.id,
      progress: progress[index]!,
      putBack:
        "edited" in what
          ? putBackEdits(what.edited, hidden)
          : putBackContent(found, touched(what.rewrite, found), before.tables[0]?.id ?? null, tables),
    };
  });
  return putAllBack(backs);
}

/**
 * The same in a pane that was opened later and knows only the journal: whole sheets are put back. One request more tells
 * how far each sheet reaches now.
 */
export async function restoreAll(entries: readonly Entry[], sheets: readonly SheetNow[]): Promise<void> {
  const there = entries.flatMap((entry) => {
    const sheet = sheets.find(({ name }) => name === entry.sheet);
    return sheet && entry.found ? [{ entry, found: entry.found, sheet }] : [];
  });
  const now = await usedAreas(there.map(({ sheet }) => sheet.id));
  await putAllBack(
    there.map(({ entry, found, sheet }, n): Back => {
      const table = found.table ? (sheet.tables[0]?.id ?? null) : null;
      const whole = putBackContent(found, bounding(found.used, now[n]!), table, sheet.tables);
      return {
        sheet: sheet.id,
        copy: entry.copy!,
        inserts: entry.inserts ?? [],
        progress: entry.progress,
        putBack: whole,
      };
    }),
  );
}

function putAllBack(backs: readonly Back[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const puts = backs.map((back) => {
      const sheet = worksheets.getItem(back.sheet);
      const put = back.putBack(sheet, worksheets.getItem(back.copy));
      const done = back.inserts.filter((_insert, i) => back.progress.inserted[i]);
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

function usedAreas(ids: readonly string[]): Promise<(Area | null)[]> {
  return command(async ({ worksheets }, sync) => {
    const asked = ids.map((id) => usedArea(worksheets.getItem(id)));
    await sync();
    return asked.map((area) => area());
  });
}

/** Only what the edits touched: formulas of the bureau in other cells have followed the rows by themselves. */
function putBackEdits({ edits, moves }: Edited, hidden: Hidden): PutBack {
  const oldRows = (row: number): number[] => [moves.place(row).old].filter((old) => old !== null);
  const cells = edits.cells.flatMap(({ row, col }) =>
    oldRows(row).map((old) => ({ row: old, col, value: null })),
  );
  return (sheet, copy) => {
    const heights = (edits.heights ?? [])
      .flatMap(({ row }) => oldRows(row))
      .map((row) => ({ row, range: shownRow(copy, row).load("format/rowHeight") }));
    return () => {
      putHidden(sheet, hidden, false);
      for (const { row, col, values } of runs(cells)) {
        const [rows, columns] = [values.length, values[0]!.length];
        const from = copy.getRangeByIndexes(row, col, rows, columns);
        sheet.getRangeByIndexes(row, col, rows, columns).copyFrom(from, "All");
      }
      for (const { row, range } of heights) rowsOf(sheet, row, 1).format.rowHeight = range.format.rowHeight;
      putHidden(sheet, hidden, true);
    };
  };
}

/** A hidden row has no height until it is shown; the copy goes afterwards. */
function shownRow(copy: Excel.Worksheet, row: number): Excel.Range {
  const range = rowsOf(copy, row, 1);
  range.rowHidden = false;
  return range;
}

/** All that may stand in the area; the table that was there keeps its identity, others are no tables any more. */
function putBackContent(
  found: Found,
  all: Area | null,
  table: string | null,
  tables: SheetNow["tables"],
): PutBack {
  if (!all) return () => () => undefined;
  return (sheet, copy) => {
    const sizes = askSizes(copy, all);
    return () => {
      if (table) sheet.tables.getItem(table).resize(rangeOf(sheet, found.table!));
      else for (const { id } of tables) sheet.tables.getItem(id).convertToRange();
      const header = found.table && found.table.top;
      putContent(copy, sheet, { area: found.used, down: 0, across: 0, header, stale: all });
      putSizes(sheet, all, sizes());
    };
  };
}

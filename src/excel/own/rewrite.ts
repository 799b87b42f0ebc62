import type { Area } from "../../sheet/snapshot";
import { bounding, rangeOf, shifted } from "./cells";
import { columnSettings, putContent, rowSettings } from "./content";
import type { Transfer } from "./content";
import type { Job, Made } from "./job";
import type { Rows } from "./rowMoves";
import type { Found, Fresh } from "./survey";

/** How the content of a sheet that was brought in gets into the sheet that is there. */
export interface Rewrite extends Transfer {
  readonly made: Made;
  readonly fresh: Fresh;
  /** Rows to be put in first, where there are too few above the table. */
  readonly inserts: readonly Rows[];
  /** Where the table shall be. */
  readonly table: Area | null;
  /** Last column that we had filled before, -1 for none: the user may have drawn it wider or narrower. */
  readonly lastKnown: number;
}

/** The header of a table cannot leave its row: the content goes to where the user has moved the table. */
export function rewriteOf(made: Made, fresh: Fresh, found: Found): Rewrite {
  const planned = made.table && tableArea(made.table.area);
  const down = planned && found.table ? found.table.top - planned.top : 0;
  const across = planned && found.table ? Math.max(0, found.table.left - planned.left) : 0;
  const missing = Math.max(0, -down);
  return {
    made,
    fresh,
    inserts: missing > 0 ? [{ at: 0, count: missing }] : [],
    area: fresh.area,
    down: Math.max(0, down),
    across,
    header: planned && planned.top,
    stale: found.used && shifted(found.used, missing, 0),
    table: planned && shifted(planned, Math.max(0, down), across),
    lastKnown: (found.table ?? found.used)?.right ?? -1,
  };
}

/** Adds to the batch under way; rows were put in before. */
export function putRewrite(
  worksheets: Excel.WorksheetCollection,
  sheet: Excel.Worksheet,
  job: Job,
  rewrite: Rewrite,
): void {
  const { made, fresh, area, down, across, stale, table, lastKnown } = rewrite;
  putContent(worksheets.getItem(fresh.id), sheet, rewrite);
  if (table) putTable(sheet, table, made, job);
  if (!area) return;
  const place = shifted(area, down, across);
  rangeOf(sheet, place).setRowProperties(rowSettings(fresh.rows));
  const first = Math.max(place.left, lastKnown + 1);
  if (first <= place.right)
    rangeOf(sheet, { ...place, left: first }).setColumnProperties(
      columnSettings(fresh.columns.slice(first - place.left)),
    );
  const below = stale && { ...stale, top: place.bottom + 1 };
  if (below && below.top <= below.bottom) rangeOf(sheet, below).format.autofitRows();
}

/** The table that is there takes its new size; else there is a new one, with the name where that is free. */
export function putTable(sheet: Excel.Worksheet, area: Area, made: Made, { takenNames }: Job): void {
  const old = made.sheet?.tables[0];
  if (old) {
    sheet.tables.getItem(old.id).resize(rangeOf(sheet, area));
    return;
  }
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.style = "TableStyleLight1";
  if (!takenNames.includes(made.table!.name.toLowerCase())) table.name = made.table!.name;
}

/** A table has at least one row below its header. */
export function tableArea(area: Area): Area {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** Where the sheet may hold anything between the old state and the new one, in rows of the old one. */
export function touched(rewrite: Rewrite, found: Found): Area | null {
  const { area, down, across, table } = rewrite;
  return bounding(found.used, bounding(area && shifted(area, down, across), table));
}

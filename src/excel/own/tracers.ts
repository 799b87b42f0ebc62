import type { Area } from "../../sheet/snapshot";
import { command } from "../request";
import { rangeOf } from "./cells";
import type { Change } from "./prepare";

/** How far the moving of rows came: whether each insert and each delete of a change was carried out. */
export interface Progress {
  readonly inserted: readonly boolean[];
  readonly deleted: readonly boolean[];
}

const lastColumn = 16_383;

/** Right of what may have to be put back; below it where the sheet is used to its last column. */
function tracerArea({ inserts, deletes, found }: Omit<Change, "copy">): Area {
  const { right, bottom } = found.used ?? { right: 0, bottom: 0 };
  const count = inserts.length + deletes.length;
  const col = right + 2;
  if (col <= lastColumn) return { top: 0, left: col, bottom: count - 1, right: col };
  return { top: bottom + 2, left: 0, bottom: bottom + 1 + count, right: 0 };
}

/** Row that each move changes the place of, in rows of the sheet as it is. */
function marked({ inserts, deletes }: Omit<Change, "copy">): number[] {
  const before = (row: number): number =>
    [...inserts]
      .reverse()
      .reduce((place, { at, count }) => (at + count <= place ? place - count : place), row);
  return [...inserts.map(({ at }) => at), ...deletes.map(({ at }) => before(at))];
}

/**
 * Beside the copy's content goes a formula for each move that points to a row of the sheet: Excel keeps it up to date,
 * so that after a failure it tells, however the answer was lost, whether the move was carried out.
 */
export function putTracers(copy: Excel.Worksheet, change: Omit<Change, "copy">): void {
  const rows = marked(change);
  if (rows.length === 0) return;
  const range = rangeOf(copy, tracerArea(change));
  const sheet = change.sheet.name.replaceAll("'", "''");
  range.numberFormat = rows.map(() => ["General"]);
  range.formulas = rows.map((row) => [`='${sheet}'!$A$${row + 1}`]);
}

/** Asks the copies' tracers, in one request. */
export function readProgress(changes: readonly Change[]): Promise<Progress[]> {
  return command(async ({ worksheets }, sync) => {
    const asked = changes.map((change) =>
      marked(change).length > 0
        ? rangeOf(worksheets.getItem(change.copy), tracerArea(change)).load("formulas")
        : null,
    );
    await sync();
    return changes.map((change, index) => {
      const now = (asked[index]?.formulas ?? []).map(([formula]) => rowIn(String(formula)));
      const { inserts } = change;
      const old = marked(change);
      return {
        inserted: inserts.map((_insert, i) => now[i] !== old[i]),
        deleted: change.deletes.map((_delete, i) => now[inserts.length + i] === null),
      };
    });
  });
}

/** null where the row is gone. */
function rowIn(formula: string): number | null {
  const match = /\$A\$(\d+)$/.exec(formula);
  return match && Number(match[1]) - 1;
}

import type { Area } from "../../sheet/snapshot";
import { command } from "../request";
import { rowsOf } from "./cells";
import { sameContent } from "./sameContent";

/** Rows and columns that the user has hidden, 0-based, in their order. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** What stands in the hidden rows, from column A on. */
  readonly contents: readonly (readonly unknown[])[];
}

export const nothingHidden: Hidden = { rows: [], columns: [], contents: [] };

/** What is asked of a sheet: where its rows and columns may be hidden, and whether what stands in them is to be known. */
export interface Asked {
  readonly sheet: string;
  readonly area: Area;
  readonly withContents: boolean;
}

/** Two requests, the second only where rows are hidden whose contents are to be known. */
export async function lookForHidden(asked: readonly Asked[]): Promise<Hidden[]> {
  if (asked.length === 0) return [];
  const found = await command(async ({ worksheets }, sync) => {
    const parts = asked.map(({ sheet, area: { bottom, right } }) => {
      const range = worksheets.getItem(sheet).getRangeByIndexes(0, 0, bottom + 1, right + 1);
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return { rows, columns };
    });
    await sync();
    return parts.map(({ rows, columns }) => ({
      rows: places(rows.value, ({ rowHidden }) => rowHidden),
      columns: places(columns.value, ({ columnHidden }) => columnHidden),
    }));
  });
  const known = asked.map(({ withContents }, n) => (withContents ? found[n]!.rows : []));
  if (known.every((rows) => rows.length === 0)) return found.map((each) => ({ ...each, contents: [] }));
  return command(async ({ worksheets }, sync) => {
    const contents = asked.map(({ sheet, area }, n) =>
      known[n]!.map((row) =>
        worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, 0, 1, area.right + 1)
          .load("formulas"),
      ),
    );
    await sync();
    return found.map((each, n) => ({ ...each, contents: contents[n]!.map(({ formulas }) => formulas[0]!) }));
  });
}

function places<Line>(lines: readonly Line[], isHidden: (line: Line) => boolean | undefined): number[] {
  return lines.flatMap((line, n) => (isHidden(line) ? [n] : []));
}

/**
 * All rows and columns can be seen, or not; adds to the batch under way. Values for hidden rows may land in others, and a
 * height that is set shows a row: they are hidden again only after the writing.
 */
export function putHidden(
  sheet: Excel.Worksheet,
  { rows, columns }: Pick<Hidden, "rows" | "columns">,
  hidden: boolean,
): void {
  for (const [first, count] of stretches(rows)) rowsOf(sheet, first, count).rowHidden = hidden;
  for (const [first, count] of stretches(columns))
    sheet.getRangeByIndexes(0, first, 1, count).columnHidden = hidden;
}

/** [first, count] of numbers that follow each other. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

/**
 * Which rows of a sheet's new content are hidden again: those that say all that a hidden row said. One that says something
 * else is shown, whoever it is about.
 */
export function hiddenAgain(
  { contents }: Hidden,
  values: readonly (readonly unknown[])[],
  down: number,
  across: number,
): number[] {
  const rows = new Set<number>();
  for (const content of contents) {
    const said = content.flatMap((cell, col) => (cell === "" ? [] : [{ cell, col: col - across }]));
    const row = values.findIndex(
      (line, n) => !rows.has(n + down) && said.every(({ cell, col }) => sameContent(line[col] ?? "", cell)),
    );
    if (said.length > 0 && row >= 0) rows.add(row + down);
  }
  return [...rows].sort((a, b) => a - b);
}

import { gridOf } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

/** A list of ours as it stands in the workbook: a record a row, by the columns' titles. */
export interface ListNotes {
  readonly titles: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export const noNotes: ListNotes = { titles: [], rows: [] };

/** Reads a list back, also after it was sorted or widened by columns; nothing where there is none. */
export function readList({ sheets }: WorkbookSnapshot, name: string, telling: readonly string[]): ListNotes {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return noNotes;
  const grid = gridOf(sheet);
  const wanted = telling.map((title) => ({ id: title, labels: [title] }));
  const header = findHeader(grid, wanted, telling);
  if (!header) return noNotes;
  const known = Object.entries<number | undefined>(header.columns).map(([text, col]) => ({
    text,
    col: col!,
  }));
  const columns = [...known, ...header.extra].sort((a, b) => a.col - b.col);
  const rows = grid.rows
    .filter((row) => row > header.lastRow)
    .map((row) => Object.fromEntries(columns.map(({ text, col }) => [text, grid.textAt(row, col)])));
  return { titles: columns.map(({ text }) => text), rows };
}

/** Titles of a list that are none of its own: the province added them. */
export function addedTitles({ titles }: ListNotes, own: readonly string[]): readonly string[] {
  return titles.filter((title) => title !== "" && !own.includes(title));
}

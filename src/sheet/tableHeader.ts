import type { Grid } from "./grid";
import { foldText } from "../text/foldText";

export interface ColumnLabels<Id extends string> {
  readonly id: Id;
  /** Printed label and variants. */
  readonly labels: readonly string[];
}

export interface TableHeader<Id extends string> {
  /** Last row of the header, 0-based. */
  readonly lastRow: number;
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<Id, number>>>;
  /** Columns of the header that are none of those asked for, with their text. */
  readonly extra: readonly { readonly col: number; readonly text: string }[];
}

/** A label without spaces, punctuation and remarks in brackets. */
function labelKey(text: string): string {
  return foldText(text.replace(/[（(][^（()）]*[)）]/g, "")) || foldText(text);
}

/** What a column is called when its header has one or more rows: 姓名 under 联系人信息 is 联系人姓名 or 联系人. */
function namesOf(grid: Grid, first: number, last: number, col: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = grid.textAt(row, col);
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  const own = texts.at(-1);
  if (own === undefined) return [];
  const parent = labelKey(texts.slice(0, -1).join("")).replace(/(?:信息|情况)$/, "");
  const child = labelKey(own);
  return [foldText(own), child, parent + child, /^(?:姓名|名称)$/.test(child) ? parent : ""].filter(
    (name) => name !== "",
  );
}

/** Ids by what a header may say: whole labels, and without remarks in brackets where that names one column only. */
function idsByName<Id extends string>(wanted: readonly ColumnLabels<Id>[]): ReadonlyMap<string, Id> {
  const named = wanted.flatMap(({ id, labels }) => labels.map((label) => ({ id, label })));
  const short = new Map<string, Id | null>();
  for (const { id, label } of named) {
    const key = labelKey(label);
    short.set(key, (short.get(key) ?? id) === id ? id : null);
  }
  const certain = [...short].filter((each): each is [string, Id] => each[1] !== null);
  return new Map([...certain, ...named.map(({ id, label }): [string, Id] => [foldText(label), id])]);
}

function matchColumns<Id extends string>(
  grid: Grid,
  first: number,
  last: number,
  known: ReadonlyMap<string, Id>,
): TableHeader<Id> {
  const columns: Partial<Record<Id, number>> = {};
  const extra: { col: number; text: string }[] = [];
  const cols = new Set<number>();
  for (let row = first; row <= last; row++) for (const col of grid.columnsOf(row)) cols.add(col);
  for (const col of [...cols].sort((a, b) => a - b)) {
    const names = namesOf(grid, first, last, col);
    const id = names
      .map((name) => known.get(name))
      .find((found) => found !== undefined && columns[found] === undefined);
    if (id !== undefined) columns[id] = col;
    else if (names.length > 0) extra.push({ col, text: grid.textAt(last, col) || grid.textAt(first, col) });
  }
  const lastRow = Object.values<number | undefined>(columns).reduce<number>(
    (most, col) => Math.max(most, grid.mergeAt(last, col ?? 0)?.bottom ?? last),
    last,
  );
  return { firstRow: first, lastRow, columns, extra };
}

const rowsSearched = 60;

/**
 * The header of a table by its labels, wherever it stands, in up to `deepest` rows; null where fewer than `least`
 * columns or one of `required` is not found. The widest match wins, then the shorter and higher one.
 */
export function findHeader<Id extends string>(
  grid: Grid,
  wanted: readonly ColumnLabels<Id>[],
  required: readonly Id[],
  least = required.length,
  deepest = 1,
): TableHeader<Id> | null {
  const known = idsByName(wanted);
  let best: TableHeader<Id> | null = null;
  let bestSize = least - 1;
  for (let depth = 1; depth <= deepest; depth++) {
    for (const first of grid.rows.slice(0, rowsSearched)) {
      const header = matchColumns(grid, first, first + depth - 1, known);
      const size = Object.keys(header.columns).length;
      if (size <= bestSize || required.some((id) => header.columns[id] === undefined)) continue;
      best = header;
      bestSize = size;
    }
  }
  return best;
}

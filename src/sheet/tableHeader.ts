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

/** A column that is asked for, and how surely a text means it: 0 the printed label, more for variants of it. */
interface Meaning<Id extends string> {
  readonly id: Id;
  readonly rank: number;
}

/** What a header may say: whole labels, and without remarks in brackets where that names one column only. */
function meanings<Id extends string>(wanted: readonly ColumnLabels<Id>[]): ReadonlyMap<string, Meaning<Id>> {
  const named = wanted.flatMap(({ id, labels }) => labels.map((label, rank) => ({ id, label, rank })));
  const known = new Map<string, Meaning<Id>>();
  const owners = new Map<string, Id | null>();
  for (const { id, label } of named) {
    const key = labelKey(label);
    owners.set(key, (owners.get(key) ?? id) === id ? id : null);
  }
  const put = (text: string, meaning: Meaning<Id>): void => {
    const before = known.get(text);
    if (!before || before.id !== meaning.id || meaning.rank < before.rank) known.set(text, meaning);
  };
  for (const { id, label, rank } of named)
    if (owners.get(labelKey(label)) === id) put(labelKey(label), { id, rank: rank + 0.5 });
  for (const { id, label, rank } of named) put(foldText(label), { id, rank });
  return known;
}

/** Where several columns could be one that is asked for, as 编号 beside 序号, it is the one that says so as it is printed. */
function matchColumns<Id extends string>(
  grid: Grid,
  first: number,
  last: number,
  known: ReadonlyMap<string, Meaning<Id>>,
): TableHeader<Id> {
  const cols = new Set<number>();
  for (let row = first; row <= last; row++) for (const col of grid.columnsOf(row)) cols.add(col);
  const named = [...cols]
    .sort((a, b) => a - b)
    .map((col) => ({ col, names: namesOf(grid, first, last, col) }))
    .filter(({ names }) => names.length > 0);
  const meant = named
    .flatMap(({ col, names }) => names.flatMap((name) => ({ col, ...known.get(name) })))
    .filter((each): each is { col: number } & Meaning<Id> => each.id !== undefined)
    .sort((a, b) => a.rank - b.rank || a.col - b.col);
  const columns: Partial<Record<Id, number>> = {};
  const taken = new Set<number>();
  for (const { col, id } of meant) {
    if (columns[id] !== undefined || taken.has(col)) continue;
    columns[id] = col;
    taken.add(col);
  }
  const extra = named
    .filter(({ col }) => !taken.has(col))
    .map(({ col }) => ({ col, text: grid.textAt(last, col) || grid.textAt(first, col) }));
  const lastRow = Object.values<number | undefined>(columns).reduce<number>(
    (bottom, col) => Math.max(bottom, grid.mergeAt(last, col ?? 0)?.bottom ?? last),
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
  const known = meanings(wanted);
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

import type { Grid } from "./grid";
import { foldText } from "../text/foldText";
import { remembered } from "../text/remembered";

export interface ColumnLabels<Id extends string> {
  readonly id: Id;
  /** Printed label and variants. */
  readonly labels: readonly string[];
  /** How near a text without blanks comes to it that is none of the labels: 0 nearest; null where it means something else. */
  readonly like?: (text: string) => number | null;
  /** Of several columns that could be it, one that stands close behind this one: the telephone behind its person. */
  readonly behind?: Id;
}

export interface TableHeader<Id extends string> {
  /** Last row of the header, 0-based. */
  readonly lastRow: number;
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<Id, number>>>;
  /** Columns of the header that are none of those asked for, with their text. */
  readonly extra: readonly HeaderText[];
  /** Columns that were only known by what their text comes near to. */
  readonly guessed: readonly HeaderText[];
}

interface HeaderText {
  readonly col: number;
  readonly text: string;
}

// Each row is tried as the header's last, and each table's header asks for the same labels.
const folded = remembered(foldText);

/** A label without spaces, punctuation and remarks in brackets. */
const labelKey = remembered(
  (text: string) => foldText(text.replace(/[（(][^（()）]*[)）]/g, "")) || foldText(text),
);

/** The texts of a column's header, from above. */
function textsOf(grid: Grid, first: number, last: number, col: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = grid.textAt(row, col);
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** What a column is called when its header has one or more rows: 姓名 under 联系人信息 is 联系人姓名 or 联系人. */
function namesOf(texts: readonly string[]): readonly string[] {
  const own = texts.at(-1);
  if (own === undefined) return [];
  const parent = labelKey(texts.slice(0, -1).join("")).replace(/(?:信息|情况)$/, "");
  const child = labelKey(own);
  return [folded(own), child, parent + child, /^(?:姓名|名称)$/.test(child) ? parent : ""].filter(
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
  for (const { id, label, rank } of named) put(folded(label), { id, rank });
  return known;
}

/** What a text that is none of the labels comes near to. */
function likes<Id extends string>(text: string, wanted: readonly ColumnLabels<Id>[]): Meaning<Id>[] {
  const bare = text.normalize("NFKC").replace(/\s/g, "");
  if (bare.length > longestLike) return [];
  return wanted.flatMap(({ id, like }) => {
    const rank = like?.(bare) ?? null;
    return rank === null ? [] : [{ id, rank: likeRank + rank }];
  });
}

/** Texts that are longer are no label. */
const longestLike = 20;
/** Variants of a label come before what only comes near to it. */
const likeRank = 1000;
/** A telephone stands at most so many columns behind its person. */
const nearBehind = 3;

interface Candidate<Id> extends Meaning<Id & string> {
  readonly col: number;
}

/** For each column that is asked for, of the candidates those that stand behind their column first, then as they are sorted. */
function assign<Id extends string>(
  wanted: readonly ColumnLabels<Id>[],
  sorted: readonly Candidate<Id>[],
): Partial<Record<Id, number>> {
  const columns: Partial<Record<Id, number>> = {};
  const taken = new Set<number>();
  for (const { col, id } of sorted) {
    if (columns[id] !== undefined || taken.has(col)) continue;
    columns[id] = col;
    taken.add(col);
  }
  for (const { id, behind } of wanted) {
    const [found, first] = [columns[id], behind === undefined ? undefined : columns[behind]];
    if (found === undefined || first === undefined) continue;
    const near = sorted.find(
      (each) =>
        each.id === id &&
        each.col > first &&
        each.col <= first + nearBehind &&
        (each.col === found || !taken.has(each.col)),
    );
    if (near) columns[id] = near.col;
  }
  return columns;
}

/** Where several columns could be one that is asked for, as 编号 beside 序号, it is the one that says so as it is printed. */
function matchColumns<Id extends string>(
  grid: Grid,
  first: number,
  last: number,
  wanted: readonly ColumnLabels<Id>[],
  known: ReadonlyMap<string, Meaning<Id>>,
): TableHeader<Id> {
  const cols = new Set<number>();
  for (let row = first; row <= last; row++) for (const col of grid.columnsOf(row)) cols.add(col);
  const named = [...cols]
    .sort((a, b) => a - b)
    .map((col) => ({ col, texts: textsOf(grid, first, last, col) }))
    .map(({ col, texts }) => ({ col, texts, names: namesOf(texts), text: texts.at(-1) ?? "" }))
    .filter(({ names }) => names.length > 0);
  const exact = named.flatMap(({ col, names }) =>
    names.flatMap((name) => {
      const meaning = known.get(name);
      return meaning ? [{ col, ...meaning }] : [];
    }),
  );
  const near = named
    .filter(({ col }) => exact.every((each) => each.col !== col))
    .flatMap(({ col, texts, text }) =>
      [...new Set([text, texts.join("")])].flatMap((each) =>
        likes(each, wanted).map((meaning) => ({ col, ...meaning })),
      ),
    );
  const columns = assign(
    wanted,
    [...exact, ...near].sort((a, b) => a.rank - b.rank || a.col - b.col),
  );
  const taken = new Set(Object.values<number | undefined>(columns));
  const extra = named.filter(({ col }) => !taken.has(col)).map(({ col, text }) => ({ col, text }));
  const guessed = named
    .filter(({ col }) => taken.has(col) && exact.every((each) => each.col !== col))
    .map(({ col, text }) => ({ col, text }));
  const lastRow = Object.values<number | undefined>(columns).reduce<number>(
    (bottom, col) => Math.max(bottom, grid.mergeAt(last, col ?? 0)?.bottom ?? last),
    last,
  );
  return { firstRow: first, lastRow, columns, extra, guessed };
}

/** The header in this very row; null where one of `required` is not found in it. */
export function headerAt<Id extends string>(
  grid: Grid,
  row: number,
  wanted: readonly ColumnLabels<Id>[],
  required: readonly Id[],
): TableHeader<Id> | null {
  const header = matchColumns(grid, row, row, wanted, meanings(wanted));
  return required.some((id) => header.columns[id] === undefined) ? null : header;
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
      const header = matchColumns(grid, first, first + depth - 1, wanted, known);
      const size = Object.keys(header.columns).length;
      const surer = size === bestSize && best !== null && header.guessed.length < best.guessed.length;
      if (size < bestSize || (size === bestSize && !surer)) continue;
      if (required.some((id) => header.columns[id] === undefined)) continue;
      best = header;
      bestSize = size;
    }
  }
  return best;
}

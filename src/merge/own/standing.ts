import type { StandingRow } from "../../sheet/plan";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { maskOfTable } from "../../text/person/maskNumbers";
import type { Printed } from "../filed/printed";

/**
 * Rows of a table of ours that stand as they would be written: nobody has changed what they say since the last merge. The
 * next one copies those of projects that did not change, instead of writing each cell again.
 */
export interface StandingTable {
  readonly sheet: string;
  /** Of its columns, from column A on. */
  readonly titles: readonly string[];
  /** By the index of what was read from the row; null of one that is to be written again. */
  readonly rows: readonly (StandingRow | null)[];
}

export interface StandingTables {
  readonly ledger: StandingTable | null;
  readonly opinions: StandingTable | null;
}

/** By what was read, the row of it in a sheet that is to have these columns. */
export function standingIn<Read>(
  table: StandingTable | null | undefined,
  read: readonly Read[],
  sheet: string,
  titles: readonly string[],
): ReadonlyMap<Read, StandingRow> {
  const isSame = table?.sheet === sheet && table.titles.length === titles.length;
  if (!isSame || !table.titles.every((title, col) => title === titles[col])) return new Map();
  return new Map(
    read.flatMap((each, index) => {
      const row = table.rows[index];
      return row ? [[each, row] as const] : [];
    }),
  );
}

/** Where a table stands in its sheet: the last row of its header, and the row of each thing that was read. */
interface TablePlace {
  readonly headerRow: number;
  readonly rows: readonly number[];
}

/** The cells of one row: `from` to `to` of a sheet's. */
interface RowCells {
  readonly cells: readonly SnapshotCell[];
  readonly from: number;
  readonly to: number;
}

function* rowsOf({ cells }: SheetSnapshot): Generator<RowCells> {
  for (let from = 0; from < cells.length;) {
    let to = from + 1;
    while (cells[to]?.row === cells[from]!.row) to += 1;
    yield { cells, from, to };
    from = to;
  }
}

/** The titles of a row that has a text in each column from A on; null of another one. */
function titlesOf({ cells, from, to }: RowCells): readonly string[] | null {
  const titles = cells.slice(from, to);
  const isPlain = titles.every(({ col, kind }, index) => col === index && kind === "text");
  return isPlain ? titles.map(({ value }) => String(value)) : null;
}

type Mask = ReturnType<typeof maskOfTable>;

/** Whether a cell says what would be written into it, with no number of a person in it. */
function says(cell: SnapshotCell, value: Printed, isCounted: boolean, mask: Mask): boolean {
  if (cell.formula !== undefined) return false;
  if (isCounted) return cell.kind === "number" && typeof cell.value === "number";
  if (cell.value !== value || mask(value) !== value) return false;
  return typeof value === "string" ? cell.kind === "text" : cell.kind === "number" || cell.kind === "percent";
}

/** The row where it says that and nothing else. `counts`: its first cell counts the rows, and is written whatever it says. */
function standingAs(
  { cells, from, to }: RowCells,
  wanted: readonly Printed[],
  counts: boolean,
  mask: Mask,
): StandingRow | null {
  let at = from;
  let letters = 0;
  for (const [col, value] of wanted.entries()) {
    if (value === null || value === "") continue;
    const cell = cells[at];
    if (at === to || cell?.col !== col || !says(cell, value, counts && col === 0, mask)) return null;
    if (typeof value === "string") letters += value.length;
    at += 1;
  }
  return at === to ? { row: cells[from]!.row, cells: to - from, letters } : null;
}

/**
 * The rows of a table that say what would be written; null where its columns do not begin with those named, or its cells
 * are merged. `printed`: what would be written of each thing that was read, by the columns' titles.
 */
export function standingRows(
  sheet: SheetSnapshot,
  { headerRow, rows }: TablePlace,
  first: readonly string[],
  counts: boolean,
  printed: (index: number, titles: readonly string[]) => readonly Printed[],
): StandingTable | null {
  if (sheet.merges.some(({ bottom }) => bottom > headerRow)) return null;
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const standing = rows.map((): StandingRow | null => null);
  const mask = maskOfTable();
  let titles: readonly string[] | null = null;
  for (const each of rowsOf(sheet)) {
    const { row } = each.cells[each.from]!;
    if (row === headerRow) {
      titles = titlesOf(each);
      if (!titles || first.some((title, col) => titles![col] !== title)) return null;
    }
    const index = indexOf.get(row);
    if (titles && index !== undefined) {
      standing[index] = standingAs(each, printed(index, titles), counts, mask);
    }
  }
  return titles && { sheet: sheet.name, titles, rows: standing };
}

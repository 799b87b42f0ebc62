import { journalName } from "../../sheet/temporary";
import { command } from "../request";
import type { Rows } from "./rowMoves";
import type { Found } from "./survey";

/**
 * A hidden sheet that knows how far a write has come, also for a pane that is opened after another was closed in the
 * middle. Each sheet concerned has two columns: what it is, a formula that points to it, and one for each move of rows
 * that points to the row. Excel keeps the formulas up to date, so that they tell what was carried out, however the answer
 * was lost. The journal goes with the last action of the write.
 */
export interface Concerned {
  /** `new` sheets get a name of their own, the content of a `source` goes into another sheet, `removed` ones go. */
  readonly kind: "changed" | "new" | "source" | "removed";
  /** Of a sheet that changes: the name of its safety copy, what it held, and its moves of rows, the lowest first. */
  readonly copy?: string;
  /** Sheets that were called like Excel calls a copy of it, before there was one of ours: “审核意见 (2)”. */
  readonly others?: readonly string[];
  readonly found?: Found;
  readonly inserts?: readonly Rows[];
  readonly deletes?: readonly Rows[];
  /** Of a sheet that goes: what it is called, also when it is gone. */
  readonly name?: string;
  /** Its new footer, in Excel's codes, which is written after all else. */
  readonly footer?: string;
}

/** How far the moving of a sheet's rows came. */
export interface Progress {
  readonly inserted: readonly boolean[];
  /** Where the rows stand that are to be taken out; null where they are gone. */
  readonly deletes: readonly (Rows | null)[];
}

export interface Entry extends Concerned {
  /** What the sheet is called now; null where it is gone. */
  readonly sheet: string | null;
  readonly progress: Progress;
}

export interface Journal {
  /** Whether anything of the user's may have been touched. */
  readonly begun: boolean;
  readonly entries: readonly Entry[];
}

/** Adds the journal to the batch under way; `sheet` is what each is called just then. */
export function putJournal(
  worksheets: Excel.WorksheetCollection,
  entries: readonly (Concerned & { readonly sheet: string })[],
): Excel.Worksheet {
  const journal = worksheets.add(journalName);
  journal.visibility = "Hidden";
  const columns = entries.map(linesOf);
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  journal.getRangeByIndexes(1, 0, height, columns.length * 2).formulas = Array.from(
    { length: height },
    (_, row) => columns.flatMap((lines) => lines[row] ?? ["", ""]),
  );
  return journal;
}

/** From here on something of the user's is touched: the first action of the commit. */
export function putBeginning(worksheets: Excel.WorksheetCollection): void {
  worksheets.getItem(journalName).getRange("A1").values = [["已开始写入"]];
}

type Line = readonly [string, string];

function linesOf({
  inserts = [],
  deletes = [],
  sheet,
  ...about
}: Concerned & { readonly sheet: string }): Line[] {
  const name = `'${sheet.replaceAll("'", "''")}'`;
  const pointing = (kind: string, row: number, { at, count }: Rows): Line => [
    `=${name}!$A$${row + 1}`,
    [kind, row, at, count].join("/"),
  ];
  const marked = rowsBefore(inserts, deletes);
  return [
    [`=ROWS(${name}!$XFD:$XFD)`, JSON.stringify(about)],
    ...inserts.map((rows, n) => pointing("insert", marked.inserts[n]!, rows)),
    ...deletes.map((rows, n) => pointing("delete", marked.deletes[n]!, rows)),
  ];
}

/** Row that each move changes the place of, in rows of the sheet as it is before all of them. */
function rowsBefore(inserts: readonly Rows[], deletes: readonly Rows[]) {
  const before = (row: number): number =>
    [...inserts]
      .reverse()
      .reduce((place, { at, count }) => (at + count <= place ? place - count : place), row);
  return { inserts: inserts.map(({ at }) => at), deletes: deletes.map(({ at }) => before(at)) };
}

/** null where there is none. */
export function readJournal(): Promise<Journal | null> {
  return command(async ({ worksheets }, sync) => {
    const sheet = worksheets.getItemOrNullObject(journalName);
    const used = sheet.getUsedRangeOrNullObject().load("formulas,rowIndex");
    await sync();
    if (sheet.isNullObject || used.isNullObject) return null;
    const lines = used.formulas.slice(1 - used.rowIndex).map((row) => row.map(String));
    const count = lines.length > 0 ? lines[0]!.length / 2 : 0;
    const entries = Array.from({ length: count }, (_, n) =>
      entryOf(lines.map((line): Line => [line[2 * n]!, line[2 * n + 1]!])),
    );
    return { begun: used.rowIndex === 0, entries };
  });
}

function entryOf(lines: readonly Line[]): Entry {
  const [[pointer, about], ...moves] = lines as [Line, ...Line[]];
  const movesOf = (wanted: string) =>
    moves.flatMap(([formula, text]) => {
      const [kind, row, at, count] = text.split("/");
      const rows = { at: Number(at), count: Number(count) };
      return kind === wanted ? [{ old: Number(row), now: rowIn(formula), rows }] : [];
    });
  const [inserts, deletes] = [movesOf("insert"), movesOf("delete")];
  return {
    ...(JSON.parse(about) as Concerned),
    sheet: sheetIn(pointer),
    inserts: inserts.map(({ rows }) => rows),
    deletes: deletes.map(({ rows }) => rows),
    progress: {
      inserted: inserts.map(({ old, now }) => now !== old),
      deletes: deletes.map(({ now, rows }) => (now === null ? null : { at: now, count: rows.count })),
    },
  };
}

/** null where the row is gone. */
function rowIn(formula: string): number | null {
  const match = /\$A\$(\d+)$/.exec(formula);
  return match && Number(match[1]) - 1;
}

/** =ROWS(汇总表!$XFD:$XFD), =ROWS('表 1'!$XFD:$XFD); null where the sheet is gone. */
function sheetIn(formula: string): string | null {
  const name = /^=ROWS\((.*)!\$XFD:\$XFD\)$/.exec(formula)?.[1];
  return name?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'") ?? null;
}

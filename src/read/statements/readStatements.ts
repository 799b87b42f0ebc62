import { gridOf, type Grid } from "../../sheet/grid";
import type { CellRef, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../sheet/snapshot";
import { amountOf, placesOf, unitIn, usual } from "./amount";
import { headRow, headsOf, isHeadRow, type Head, type Scope } from "./heads";
import { isSignature, lineOf, type StatementLineId } from "./lineNames";
import { agreedPeriod, type Period } from "./period";
import { yearsDown } from "./yearsDown";

export type { StatementLineId } from "./lineNames";

/** A line of 资产负债表 or 利润表 for one year, in 万元. */
export interface StatementLine {
  readonly line: StatementLineId;
  readonly year: number;
  readonly amount: number;
  readonly cell: CellRef;
  /** As the statement calls it. */
  readonly label: string;
  /** How well the statement's name fits the line: 0 is the best. */
  readonly rank: number;
  /** The statement is of this year, and does not only show it for comparison. */
  readonly own: boolean;
  readonly scope: Scope | null;
  /** The statement says its unit; else it is taken to be 元. */
  readonly unitSaid: boolean;
  /** Places behind the point of 万元 to which the statement goes: four where it is in 元. */
  readonly places: number;
}

/** A table in a sheet: its head, and what stands above it. */
interface Block {
  /** Its first and last row below the head. */
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Head[];
  readonly scale: number | null;
}

/** What the statements in a workbook say, each figure with its cell; nothing is guessed where a line or a year is missing. */
export function readStatements(workbook: WorkbookSnapshot): readonly StatementLine[] {
  return workbook.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => linesOf(sheet, workbook.name));
}

const titleRows = 8;

function linesOf(sheet: SheetSnapshot, file: string): StatementLine[] {
  const grid = gridOf(sheet);
  const place = `${file} › ${sheet.name}`;
  const wholeUnit = onlyUnit(sheet.cells.map(({ text }) => text));
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const blocks = blocksOf(grid, rows, [sheet.name, file], wholeUnit);
  const across = blocks.flatMap((block) => linesIn(block, grid, rows, place));
  return across.length > 0 ? across : yearsDown(grid, rows, place, wholeUnit);
}

/** The unit that all texts agree on; null where none names one, or they differ. */
function onlyUnit(texts: readonly string[]): number | null {
  const units = new Set(texts.flatMap((text) => (text.length > 60 ? [] : (unitIn(text) ?? []))));
  return units.size === 1 ? [...units][0]! : null;
}

function blocksOf(
  grid: Grid,
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
  names: readonly string[],
  wholeUnit: number | null,
): Block[] {
  const words = new Map(grid.rows.map((row) => [row, headRow(row, grid)]));
  const headed = grid.rows.filter((row) => isHeadRow(words.get(row)!, row, grid));
  /** Rows of heads that follow each other are one head; what only splits it (合并, 母公司) belongs to it. */
  const groups: number[][] = [];
  for (const row of headed) {
    const last = groups.at(-1);
    if (last && row - last.at(-1)! === 1 && last.length < 3) last.push(row);
    else groups.push([row]);
  }
  const texts = (row: number): readonly string[] => (rows.get(row) ?? []).map(({ text }) => text);
  return groups.flatMap((group, index): Block[] => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const splits = (row: number): boolean =>
      (words.get(row)?.size ?? 0) > 0 &&
      [...words.get(row)!.values()].some(({ scope, period }) => scope !== null || period !== null);
    const top = splits(first - 1) ? first - 1 : first;
    const bottom = splits(last + 1) && !lineOf(grid.textAt(last + 1, 0)) ? last + 1 : last;
    const before = groups[index - 1]?.at(-1) ?? -1;
    const title = titleAbove(first, before, rows);
    const own = title.flatMap(texts);
    const end = (groups[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - 1;
    const body = { from: bottom + 1, to: end };
    if (!isStatement(body, [...own, names[0]!], rows)) return [];
    const about = agreedPeriod(own) ?? named(names);
    const levels = Array.from(
      { length: bottom - top + 1 },
      (_, level) => words.get(top + level) ?? new Map(),
    );
    const heads = headsOf(levels, about, scopeOf([...own, names[0] ?? ""]));
    const scale = onlyUnit([...own, ...group.flatMap(texts)]) ?? wholeUnit;
    return [{ ...body, heads, scale }];
  });
}

/** The rows of a table's title: those above its head, up to the figures of the table before. */
function titleAbove(
  first: number,
  before: number,
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
): number[] {
  const title: number[] = [];
  for (let row = first - 1; row > before && row >= first - titleRows; row -= 1) {
    const cells = rows.get(row) ?? [];
    if (cells.some(({ text }) => lineOf(text) !== null || isSignature(text))) break;
    title.unshift(row);
  }
  return title;
}

/** The sheet's name says a year, else the file's. */
function named(names: readonly string[]): Period | null {
  for (const name of names) {
    const period = agreedPeriod([name]);
    if (period) return period;
  }
  return null;
}

function scopeOf(texts: readonly string[]): Scope | null {
  const all = texts.filter((text) => /报表|负债表|利润表|损益表/.test(text));
  const [group, own] = [/合并/, /母公司|本部/].map((sign) => all.some((text) => sign.test(text)));
  return group === own ? null : group ? "consolidated" : "parent";
}

const partsOnly = /子公司|分部|联营|合营|关联方|被投资|承诺|前五名|明细/;
const statementTitle =
  /资产负债|财务状况表|利润表|利润及利润分配|损益表|现金流量表|财务指标|财务情况|财务状况|财务数据|经营情况/;

/** A table with the lines of a statement, or under its title; a note on a subsidiary names them too. */
function isStatement(
  { from, to }: Pick<Block, "from" | "to">,
  title: readonly string[],
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
): boolean {
  if (title.some((text) => text.length < 60 && partsOnly.test(text))) return false;
  const found = new Set<string>();
  for (const [row, cells] of rows)
    if (row >= from && row <= to)
      for (const { text } of cells) if (isSignature(text) || lineOf(text)) found.add(text.trim());
  return (
    found.size >= 3 || (found.size > 0 && title.some((text) => statementTitle.test(text.replace(/\s/g, ""))))
  );
}

function linesIn(
  { from, to, heads, scale }: Block,
  grid: Grid,
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
  place: string,
): StatementLine[] {
  const lines: Omit<StatementLine, "places">[] = [];
  let places = 0;
  for (const [row, cells] of rows) {
    if (row < from || row > to) continue;
    for (const cell of cells) {
      const found = cell.kind === "text" ? lineOf(cell.text) : null;
      if (!found) continue;
      const own = unitIn(cell.text);
      for (const head of headsBehind(cell, heads, grid)) {
        const unit = own ?? head.unit ?? scale;
        const amount = amountOf(grid.cellAt(row, head.col), unit ?? usual);
        if (amount === null) continue;
        const { year, own: ofYear, scope } = head;
        places = Math.max(places, placesOf(amount, unit ?? usual));
        lines.push({
          ...found,
          year,
          amount,
          cell: { sheet: place, row, col: head.col },
          label: cell.text.trim(),
          own: ofYear,
          scope,
          unitSaid: unit !== null,
        });
      }
    }
  }
  return lines.map((line) => ({ ...line, places }));
}

/** The columns of a label: those behind it, up to the next label of its row; of 本期 and 本年累计 the latter. */
function headsBehind({ row, col }: SnapshotCell, heads: readonly Head[], grid: Grid): readonly Head[] {
  const behind: Head[] = [];
  for (const head of heads) {
    if (head.col <= col) continue;
    const between = grid
      .columnsOf(row)
      .filter((each) => each > (behind.at(-1)?.col ?? Number.POSITIVE_INFINITY) && each <= head.col);
    if (between.some((each) => isLabel(grid.cellAt(row, each)))) break;
    behind.push(head);
  }
  return behind.filter(
    ({ year, scope, rank }) =>
      !behind.some((other) => other.year === year && other.scope === scope && other.rank > rank),
  );
}

/** A text with two Chinese letters that is no figure: the label of the table's right half. */
function isLabel(cell: SnapshotCell | undefined): boolean {
  return (
    cell?.kind === "text" && /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(cell.text) && amountOf(cell, 1) === null
  );
}

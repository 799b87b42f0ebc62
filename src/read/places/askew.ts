import type { SnapshotCell } from "../../sheet/snapshot";
import type { PlacedLabel } from "../layout/placeLabels";
import { fact } from "../page/facts";
import { parseNumber } from "../values/number";
import { isUnitWord } from "../values/units";
import { columnsUnder, isGrowth } from "./underYear";
import { isFigure, type YearCell, type YearSheet } from "./yearHeads";

/** Of a row that stands askew: the figure of each year by its order, or the figures of which nobody can say the year. */
export type Askew =
  { readonly byOrder: ReadonlyMap<YearCell, SnapshotCell> } | { readonly unclear: readonly SnapshotCell[] };

const isNone = ({ text }: Pick<SnapshotCell, "text">) => /^\s*(?:[-—－–/／]+|无)\s*$/.test(text);
/** 人民币3亿元 is a figure too, — and 无 stand for one. */
const isAnswer = fact(
  (cell) => isFigure(cell) || isNone(cell) || (cell.kind === "text" && parseNumber(cell.text) !== null),
);
export const isAmount = fact((cell) => isAnswer(cell) && !isNone(cell));

interface Columns {
  readonly from: number;
  readonly to: number;
}
const isIn = (col: number, { from, to }: Columns) => from <= col && col <= to;

/** The figures behind a label, up to the next print. */
function figuresBehind(row: number, right: number, { grid, anchors }: YearSheet): SnapshotCell[] {
  const behind = grid.row(row).filter(({ col }) => col > right);
  const end = behind.findIndex((cell) => anchors.printed.has(cell));
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.filter((cell) => isAnswer(cell) && !(cell.kind === "text" && isUnitWord(cell.text)));
}

const isFull = (columns: readonly Columns[], figures: readonly SnapshotCell[]) =>
  columns.every((each) => figures.some(({ col }) => isIn(col, each)));

/** The columns in which rows with a figure for every year hold further ones, beside the years or under them (2017年 | 12%): others' columns; found once for all rows. */
function othersColumns(
  heads: readonly YearCell[],
  columns: readonly Columns[],
  sheet: YearSheet,
): ReadonlySet<number> {
  const key = heads[0]!.cell;
  const known = sheet.others.get(key);
  if (known) return known;
  const found = new Set<number>();
  sheet.others.set(key, found);
  const all = heads.length;
  for (const [row, labels] of sheet.labelRows) {
    if (row <= key.row) continue;
    const figures = figuresBehind(row, labels[0]!.area.right, sheet);
    if (figures.length <= all || !isFull(columns, figures)) continue;
    const firsts = new Set(columns.map((each) => figures.find(({ col }) => isIn(col, each))));
    for (const cell of figures) if (!firsts.has(cell)) found.add(cell.col);
  }
  return found;
}

/** Whether a column beside those of the years has a head of its own: 增长率 beside 2019年, but not 项目 over labels or 单位 over units. */
function isHeaded(col: number, head: SnapshotCell, row: number, { grid, labelRows }: YearSheet): boolean {
  for (const [at, labels] of labelRows) {
    if (at <= head.row) continue;
    const cell = grid.at(at, col);
    if (cell?.kind === "text" && isUnitWord(cell.text)) return false;
    if (labels.some(({ area }) => area.left <= col && col <= area.right)) return false;
  }
  for (let at = head.row; at < row && !labelRows.has(at); at++) {
    const { cell } = grid.region(at, col);
    if (cell) return !/^\s*(?:计量|金额)?单位\s*$/.test(cell.text);
  }
  return false;
}

/** Whether each of the figures is as far from the one before it as the next. */
const isEven = (figures: readonly SnapshotCell[]) =>
  figures.every((cell, n) => n < 2 || cell.col - figures[n - 1]!.col === figures[1]!.col - figures[0]!.col);

/**
 * 118882 | 84801 | 64943 under 2018年 | 2019年 |: a figure beside those under the heads, and not where the year belongs that
 * has no head. One was lost, and the others moved into its place; a head that was only forgotten leaves its own place.
 */
function lacksHead(
  { hits }: PlacedLabel,
  heads: readonly YearCell[],
  isBeside: (cell: SnapshotCell) => boolean,
  figures: readonly SnapshotCell[],
): boolean {
  const missing = hits.flatMap(({ field }) =>
    heads.some(({ year }) => year === field.year) ? [] : field.year!,
  );
  if (missing.length !== 1) return false;
  const beside = figures.find(isBeside);
  if (!beside) return false;
  const sides = new Set(heads.map(({ cell, year }) => cell.col < beside.col === year < missing[0]!));
  return sides.size > 1 || (heads.length > 1 && runsUp(heads) !== sides.has(true));
}

/** Whether the years run up from left to right. */
const runsUp = (heads: readonly YearCell[]) => heads[0]!.year < heads[1]!.year;

/**
 * Whether the figures of a row stand askew under the heads of the years: some beside all of them, or two under one and
 * none under another. As many figures as heads, one after the other, are the years' in their order; of others nobody
 * can say which year is theirs. Null where they stand under the years.
 */
export function askew(label: PlacedLabel, heads: readonly YearCell[], sheet: YearSheet): Askew | null {
  const { top: row, left, right } = label.anchor.area;
  const columns = heads.map(({ cell }) => columnsUnder(cell, sheet.grid));
  const all = figuresBehind(row, right, sheet);
  const head = heads[0]!.cell;
  const isBeside = (cell: SnapshotCell) =>
    isAmount(cell) && !columns.some((each) => isIn(cell.col, each)) && !isHeaded(cell.col, head, row, sheet);
  if (isFull(columns, all)) {
    const isYears = (cell: SnapshotCell) => isBeside(cell) && !isGrowth(cell.col, head.row, row, sheet.grid);
    return lacksHead(label, heads, isYears, all) ? { unclear: all } : null;
  }
  const others = othersColumns(heads, columns, sheet);
  const own = all.filter(({ col }) => !others.has(col) && !isGrowth(col, head.row, row, sheet.grid));
  const isCrowded = columns.some((each) => own.filter(({ col }) => isIn(col, each)).length > 1);
  const standsUnder = columns.some((each) => each.from <= right && left <= each.to);
  if (!own.some(isAmount) || !(standsUnder || isCrowded || own.some(isBeside))) return null;
  return own.length === heads.length && isEven(own)
    ? { byOrder: new Map(heads.map((each, n) => [each, own[n]!])) }
    : { unclear: own };
}

/**
 * 2018 | | 200 | 20 | 2 below 年度 | 总资产 | 营业收入 | 利润: the figures of a year's row where some stand beside all
 * labels and a label has none. Empty where they stand under the labels.
 */
export function besideLabels(heading: SnapshotCell, labelRow: number, sheet: YearSheet): SnapshotCell[] {
  const columns = (sheet.labelRows.get(labelRow) ?? []).map(({ area }) => ({
    from: area.left,
    to: area.right,
  }));
  const figures = figuresBehind(heading.row, heading.col, sheet);
  if (isFull(columns, figures)) return [];
  const first = columns[0]?.from ?? 0;
  const isBeside = (cell: SnapshotCell) =>
    isAmount(cell) && (cell.col < first || !sheet.grid.region(labelRow, cell.col).cell);
  return figures.some(isBeside) ? figures : [];
}

import type { SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import type { PlacedLabel } from "../layout/placeLabels";
import { weights } from "../layout/weights";
import { askew, besideLabels, isAmount } from "./askew";
import { underYear, type UnderYear } from "./underYear";
import { yearOverBlock } from "./yearBlocks";
import {
  isBareYear,
  rowsAbove,
  standsBesideLabel,
  yearsIn,
  yearsInRow,
  type YearCell,
  type YearSheet,
} from "./yearHeads";

/** Where a year's figure of a row of the financial table stands. */
export interface YearPlace {
  readonly year: number;
  /** Text of the year's heading, which may name a unit. */
  readonly heading: string;
  /** The cell that asks for this one figure, as a label does for its value; null where row and year cross. */
  readonly asks: SnapshotCell | null;
  readonly crossing?: YearSpot;
}

/** The place at which a row and a year cross, and what was filled in there. */
export interface YearSpot {
  /** The year's heading. */
  readonly head: SnapshotCell;
  readonly cell: SnapshotCell | undefined;
  readonly row: number;
  readonly col: number;
  /** The row's figures where nobody can say which of them is this year's. */
  readonly unclear?: readonly SnapshotCell[];
  /** What tells two figures of one label and year apart (合并, 本部), the one that was taken first. */
  readonly rows?: readonly [string, string];
}

const { reach } = weights.years;

/** How many of the years that the form asks for are named. */
function askedYears(label: PlacedLabel, cells: readonly Pick<YearCell, "year" | "whole">[]): number {
  if (cells.length === 0) return 0;
  const years = new Set(cells.filter((each) => each.whole).map((each) => each.year));
  return label.hits.filter((hit) => years.has(hit.field.year!)).length;
}

/** 总资产 | 2017 | 1 | 2018 | 2: whether a row names the years itself, each with a figure that is no year. */
function hasOwnYears(label: PlacedLabel, sheet: YearSheet): boolean {
  const row = sheet.grid.row(label.anchor.area.top).filter((cell) => cell.col > label.anchor.area.right);
  const years = yearsIn(row);
  // 截至2020年5月31日 is a hint, and no year of the form.
  if (years.some(({ cell, whole }) => whole && cell.kind === "text" && !isBareYear(cell))) return true;
  return (
    askedYears(label, years) >= 2 &&
    years.every(({ cell }) => {
      const next = row[row.indexOf(cell) + 1];
      return next && !yearHeading(next);
    })
  );
}

/** Whether the years of a row head the columns of a label's figures. */
type IsHead = (label: PlacedLabel, years: readonly YearCell[]) => boolean;

/** The years that head columns right of a label; all of them where the label, put askew, stands under one itself. */
function headsOver({ anchor: { area } }: PlacedLabel, all: readonly YearCell[]): readonly YearCell[] {
  const isOver = all.some(({ cell, whole }) => whole && area.left <= cell.col && cell.col <= area.right);
  const isEachOnce = new Set(all.map(({ year, whole }) => `${year} ${whole}`)).size === all.length;
  return isOver && isEachOnce ? all : all.filter(({ cell }) => cell.col > area.right);
}

/** The years of each row above a label that may be a head of columns, the nearest first. */
function* headsAbove(label: PlacedLabel, sheet: YearSheet, isHead: IsHead): Generator<readonly YearCell[]> {
  const { grid, labelRows } = sheet;
  for (const row of rowsAbove(label.anchor, sheet)) {
    const cells = grid.row(row);
    // 主营业务收入 | 2016 | 2017 | 2018: a row with a label of figures holds figures.
    if (cells.length < 2 || labelRows.has(row)) continue;
    const all = yearsInRow(row, sheet);
    const years = all.length < 2 ? [] : headsOver(label, all);
    if (isHead(label, years)) yield years;
  }
}

/** Years that the form asks for: two of them may not stand there by chance. */
const isAsked: IsHead = (label, years) => askedYears(label, years) >= 2;

/** As many years as the form asks for, one after the other: the table of a form of other years, 2019 | 2020 | 2021. */
const isOfOtherYears: IsHead = ({ hits }, years) => {
  if (years.length <= 2) return false;
  const named = [...new Set(years.filter(({ whole }) => whole).map(({ year }) => year))].sort();
  return named.length === hits.length && named.length > 2 && named.at(-1)! - named[0]! === named.length - 1;
};

/** 2016 | 2017 | 2018 below 2017年 | 2018年 | 2019年: bare years that contradict a head above them may be figures. */
function contradicts(near: readonly YearCell[], above: readonly YearCell[] | undefined): boolean {
  return (
    near.every(({ cell }) => isBareYear(cell)) &&
    near.some(({ cell, year }) => {
      const other = above?.find((each) => each.cell.col === cell.col);
      return other !== undefined && other.year !== year;
    })
  );
}

/**
 * 总资产 | 合并 | 50000 over (blank) | 本部 | 10000: a label with a second row of figures under the years, and what tells the
 * rows apart; null where it has one. Growth in percent below the figures is none.
 */
function rowsOf(
  { anchor: { area }, hits }: PlacedLabel,
  years: readonly YearCell[],
  { grid, anchors }: YearSheet,
): readonly [string, string] | null {
  const { top, bottom, right } = area;
  const next = grid.row(bottom > top ? top + 1 : bottom + 1);
  const first = years.reduce((least, { cell }) => Math.min(least, cell.col), Infinity);
  if (next.length < 2 || next[0]!.col <= right || next.some((cell) => anchors.printed.has(cell))) return null;
  const isRatio = hits[0]!.field.type === "ratio";
  const isFigure = (cell: SnapshotCell) =>
    cell.col >= first && isAmount(cell) && (isRatio || !/[%％]/.test(cell.text));
  if (next.filter(isFigure).length < 2 || grid.row(top).filter(isFigure).length < 2) return null;
  const wordIn = (cells: readonly SnapshotCell[]) =>
    cells.find(({ col }) => right < col && col < first)?.text.trim();
  return [wordIn(grid.row(top)) ?? "上一行", wordIn(next) ?? "下一行"];
}

/** Years as columns: a row of year headings above. */
function yearsAbove(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  const { top } = label.anchor.area;
  const [asked, above] = headsAbove(label, sheet, isAsked);
  const [other] = asked ? [] : headsAbove(label, sheet, isOfOtherYears);
  const years = asked ?? other;
  // 负债率 | 2017年 | 45 %: each row has years of its own, and those above are another row's.
  if (!years || contradicts(years, above) || hasOwnYears(label, sheet)) return [];
  const seen = new Set<number>();
  const moved = askew(label, years, sheet);
  const inRows = rowsOf(label, years, sheet);
  return years.flatMap((head) => {
    const { cell, year, whole } = head;
    if (!whole || seen.has(year)) return [];
    seen.add(year);
    const under: UnderYear =
      moved && "byOrder" in moved ? { cell: moved.byOrder.get(head) } : underYear(cell, top, sheet);
    const value = under.cell;
    const at = { head: cell, cell: value, row: top, col: value?.col ?? cell.col };
    const unclear = moved && "unclear" in moved ? moved.unclear : under.unclear;
    const crossing = unclear ? { ...at, unclear } : at;
    const rows = inRows ?? under.scopes;
    return [{ year, heading: cell.text, asks: null, crossing: rows ? { ...crossing, rows } : crossing }];
  });
}

/** The rows below a label up to the next print in its columns. */
function rowsBelow(label: PlacedLabel, { grid, anchors }: YearSheet): number[] {
  const { bottom, left, right } = label.anchor.area;
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + reach; row++) {
    const isPrint = (cell: SnapshotCell) =>
      cell.col >= left && cell.col <= right && anchors.printed.has(cell);
    if (grid.row(row).some(isPrint)) break;
    rows.push(row);
  }
  return rows;
}

/** Years as rows: year headings below, in a column further left: the one that names most, of several the nearest. */
function yearsBelow(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  const { grid, anchors, labelRows } = sheet;
  const { top, left, right } = label.anchor.area;
  const labels = labelRows.get(top) ?? [];
  const byColumn = new Map<number, Map<number, YearCell>>();
  for (const row of rowsBelow(label, sheet)) {
    for (const each of yearsInRow(row, sheet)) {
      const { col } = each.cell;
      if (col >= left) continue;
      // What stands below another label of figures is a figure.
      if (!each.whole || labels.some(({ area }) => area.left <= col && col <= area.right)) continue;
      const column = byColumn.get(col) ?? new Map<number, YearCell>();
      byColumn.set(col, column.has(each.year) ? column : column.set(each.year, each));
    }
  }
  const [best] = [...byColumn].sort((a, b) => b[1].size - a[1].size || b[0] - a[0]);
  if (!best || best[1].size < 2) return [];
  return [...best[1].values()].map(({ year, cell: heading }) => {
    const cell = grid.row(heading.row).find(({ col }) => col >= left);
    const value = cell && cell.col <= right && !anchors.printed.has(cell) ? cell : undefined;
    const unclear = besideLabels(heading, top, sheet);
    const at = { head: heading, cell: value, row: heading.row, col: value?.col ?? left };
    const crossing = unclear.length > 0 ? { ...at, unclear } : at;
    return { year, heading: heading.text, asks: null, crossing };
  });
}

/** 总资产 | 2017 | 123, the years below each other or in one line: each year asks for its figure. */
function yearsBeside(label: PlacedLabel, { grid, anchors }: YearSheet): YearPlace[] {
  const { top, right } = label.anchor.area;
  const places: YearPlace[] = [];
  let value: SnapshotCell | undefined;
  for (let row = top; row <= top + reach; row++) {
    const cells = grid.row(row).filter((cell) => cell.col > right);
    const print = grid.row(row).some((cell) => cell.col <= right && anchors.printed.has(cell));
    if ((row > top && print) || cells.some((cell) => anchors.printed.has(cell))) break;
    for (const [n, cell] of cells.entries()) {
      const heading = yearHeading(cell);
      if (!heading?.whole || value === cell) continue;
      const next = cells[n + 1];
      // 2016 | 2017 | 2018 may be three figures.
      if (cells.length > 2 && next && isBareYear(cell) && isBareYear(next)) return [];
      const gap = next ? next.col - grid.area(cell).right - 1 : 0;
      value = next && (gap === 0 || (gap <= 3 && !yearHeading(next))) ? next : undefined;
      places.push({ year: heading.year, heading: cell.text, asks: cell });
    }
  }
  return new Set(places.map(({ year }) => year)).size >= 2 ? places : [];
}

/** 2017年 | 总资产 | 123: the year stands left of a block of rows, or alone in a row above it. */
function yearLeft(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  const { grid } = sheet;
  const { top, left, right } = label.anchor.area;
  let part: SnapshotCell | undefined;
  for (let row = top; row >= Math.max(0, top - reach); row--) {
    const cells = grid.row(row);
    const all = yearsInRow(row, sheet);
    if (all.length === 0) continue;
    const years = all.filter(({ cell }) => !(isBareYear(cell) && standsBesideLabel(cell, sheet)));
    // A year right above the label is the head of its column, and the one left of it that of another.
    if (row < top && cells.length > 1 && years.some(({ cell }) => cell.col >= left && cell.col <= right))
      return [];
    const heading = years.filter(({ cell }) => cell.col < left || cells.length === 1).at(-1);
    if (!heading) continue;
    // 截至2020年5月31日 beside the years' own column tells how to fill in, and in it is a year of its own.
    if (part && heading.cell.col <= part.col) return [];
    if (heading.whole) return [{ year: heading.year, heading: heading.cell.text, asks: label.anchor.cell }];
    if (cells.length === 1) return [];
    part ??= heading.cell;
  }
  return [];
}

/** Where the yearly figures of a row label stand, however the table is laid out; empty where no years were found. */
export function yearPlaces(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  const inBlock = yearOverBlock(label, sheet);
  if (inBlock) return inBlock;
  for (const layout of [yearsAbove, yearsBeside, yearsBelow, yearLeft]) {
    const places = layout(label, sheet);
    if (places.length > 0) return places;
  }
  return [];
}

/** The year whose figure alone a label asks for, by a heading left of it or over its block. */
export function yearOfLabel(label: PlacedLabel, sheet: YearSheet): YearPlace[] {
  return yearOverBlock(label, sheet) ?? yearLeft(label, sheet);
}

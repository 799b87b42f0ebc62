import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { yearHeading } from "../claims/years";
import type { PlacedLabel } from "../layout/placeLabels";
import { yearOverBlock } from "./yearBlocks";
import {
  isBareYear,
  rowsAbove,
  standsBesideLabel,
  yearsIn,
  type YearCell,
  type YearSheet,
} from "./yearHeads";

/** A year's figure of a row of the financial table. */
export interface YearSpot {
  readonly year: number;
  readonly cell: SnapshotCell | undefined;
  readonly row: number;
  readonly col: number;
  /** Text of the year's heading, which may name a unit. */
  readonly heading: string;
}

/** How far from a row label its years may stand. */
const reach = 15;

/** How many of the years that the form asks for are named. */
function askedYears(label: PlacedLabel, cells: readonly Pick<YearCell, "year" | "whole">[]): number {
  const years = new Set(cells.filter((each) => each.whole).map((each) => each.year));
  return label.hits.filter((hit) => years.has(hit.field.year!)).length;
}

/** The first cell in some columns of a row that is no print and stands in none of the columns left out. */
function filledIn(
  grid: Grid,
  anchors: Anchors,
  row: number,
  from: number,
  to: number,
  leftOut?: ReadonlySet<number>,
): SnapshotCell | undefined {
  const cell = grid.row(row).find(({ col }) => col >= from && !leftOut?.has(col));
  return cell && cell.col <= to && !anchors.printed.has(cell) ? cell : undefined;
}

/** 金额 | 同比增长 below a year: the columns between the years and a row that hold no figure of the year itself. */
const notTheFigure = /同比|环比|增长|增幅|增减|增速|占比|比重|名次|备注/;

function growthColumns(grid: Grid, from: number, to: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let row = from + 1; row < to; row++) {
    for (const cell of grid.row(row)) {
      if (cell.kind === "text" && cell.text.length <= 10 && notTheFigure.test(cell.text))
        columns.add(cell.col);
    }
  }
  return columns;
}

/** 总资产 | 2017 | 1 | 2018 | 2: whether a row names the years itself, each with a figure that is no year. */
function hasOwnYears(label: PlacedLabel, sheet: YearSheet): boolean {
  const row = sheet.grid.row(label.anchor.area.top).filter((cell) => cell.col > label.anchor.area.right);
  const years = yearsIn(row);
  if (years.some(({ cell }) => cell.kind === "text" && !isBareYear(cell))) return true;
  return (
    askedYears(label, years) >= 2 &&
    years.every(({ cell }) => {
      const next = row[row.indexOf(cell) + 1];
      return next && !yearHeading(next);
    })
  );
}

/** The years of each row above a label that may be a head of columns, the nearest first. */
function* headsAbove(label: PlacedLabel, sheet: YearSheet): Generator<YearCell[]> {
  const { grid, labelRows } = sheet;
  const { right } = label.anchor.area;
  for (const row of rowsAbove(label.anchor, sheet)) {
    const cells = grid.row(row);
    // 主营业务收入 | 2016 | 2017 | 2018: a row with a label of figures holds figures.
    if (cells.length < 2 || labelRows.has(row)) continue;
    const years = yearsIn(cells.filter((cell) => cell.col > right));
    if (askedYears(label, years) >= 2) yield years;
  }
}

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

/** Years as columns: a row of year headings above. A heading's columns reach up to the next heading. */
function yearsAbove(label: PlacedLabel, sheet: YearSheet): YearSpot[] {
  const { grid, anchors } = sheet;
  const { top } = label.anchor.area;
  const [years, above] = headsAbove(label, sheet);
  // 负债率 | 2017年 | 45 %: each row has years of its own, and those above are another row's.
  if (!years || contradicts(years, above) || hasOwnYears(label, sheet)) return [];
  const { row } = years[0]!.cell;
  const growth = growthColumns(grid, row, top);
  const seen = new Set<number>();
  return years.flatMap(({ cell, year, whole }) => {
    if (!whole || seen.has(year)) return [];
    seen.add(year);
    const next = grid.rightOf(row, cell.col);
    const to = Math.max(grid.area(cell).right, next ? next.col - 1 : 0);
    const value = filledIn(grid, anchors, top, cell.col, to, growth);
    return [{ year, cell: value, row: top, col: value?.col ?? cell.col, heading: cell.text }];
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
function yearsBelow(label: PlacedLabel, sheet: YearSheet): YearSpot[] {
  const { grid, anchors, labelRows } = sheet;
  const { top, left, right } = label.anchor.area;
  const labels = labelRows.get(top) ?? [];
  const byColumn = new Map<number, Map<number, YearCell>>();
  for (const row of rowsBelow(label, sheet)) {
    for (const each of yearsIn(grid.row(row).filter((cell) => cell.col < left))) {
      const { col } = each.cell;
      // What stands below another label of figures is a figure.
      if (!each.whole || labels.some(({ area }) => area.left <= col && col <= area.right)) continue;
      const column = byColumn.get(col) ?? new Map<number, YearCell>();
      byColumn.set(col, column.has(each.year) ? column : column.set(each.year, each));
    }
  }
  const [best] = [...byColumn].sort((a, b) => b[1].size - a[1].size || b[0] - a[0]);
  if (!best || best[1].size < 2) return [];
  return [...best[1].values()].map(({ year, cell: heading }) => {
    const cell = filledIn(grid, anchors, heading.row, left, right);
    return { year, cell, row: heading.row, col: cell?.col ?? left, heading: heading.text };
  });
}

/** 总资产 | 2017 | 123, the years below each other or in one line: each value right of its year. */
function yearsBeside(label: PlacedLabel, { grid, anchors }: YearSheet): YearSpot[] {
  const { top, right } = label.anchor.area;
  const spots: YearSpot[] = [];
  for (let row = top; row <= top + reach; row++) {
    const cells = grid.row(row).filter((cell) => cell.col > right);
    const print = grid.row(row).some((cell) => cell.col <= right && anchors.printed.has(cell));
    if ((row > top && print) || cells.some((cell) => anchors.printed.has(cell))) break;
    for (const [n, cell] of cells.entries()) {
      const heading = yearHeading(cell);
      const isValue = spots.at(-1)?.cell === cell;
      if (!heading?.whole || isValue) continue;
      const value = cells[n + 1];
      // 2016 | 2017 | 2018 may be three figures.
      if (cells.length > 2 && value && isBareYear(cell) && isBareYear(value)) return [];
      const gap = value ? value.col - grid.area(cell).right - 1 : 0;
      const touching = value && (gap === 0 || (gap <= 3 && !yearHeading(value))) ? value : undefined;
      spots.push({
        year: heading.year,
        cell: touching,
        row,
        col: touching?.col ?? cell.col + 1,
        heading: cell.text,
      });
    }
  }
  return new Set(spots.map((spot) => spot.year)).size >= 2 ? spots : [];
}

/** 2017年 | 总资产 | 123: the year stands left of a block of rows, or alone in a row above it. */
function yearLeft(label: PlacedLabel, sheet: YearSheet): YearSpot[] {
  const { grid, anchors } = sheet;
  const { top, left, right } = label.anchor.area;
  for (let row = top; row >= Math.max(0, top - reach); row--) {
    const cells = grid.row(row);
    const years = yearsIn(cells).filter(({ cell }) => !(isBareYear(cell) && standsBesideLabel(cell, sheet)));
    // A year right above the label is the head of its column, and the one left of it that of another.
    if (row < top && cells.length > 1 && years.some(({ cell }) => cell.col >= left && cell.col <= right))
      return [];
    const heading = years.filter(({ cell }) => cell.col < left || cells.length === 1).at(-1);
    if (!heading) continue;
    if (!heading.whole) return [];
    const cell = grid.rightOf(top, right);
    const value = cell && !anchors.printed.has(cell) ? cell : undefined;
    return [
      { year: heading.year, cell: value, row: top, col: value?.col ?? right + 1, heading: heading.cell.text },
    ];
  }
  return [];
}

/** Where the yearly figures of a row label stand, however the table is laid out; empty where no years were found. */
export function yearSpots(label: PlacedLabel, sheet: YearSheet): YearSpot[] {
  const inBlock = yearOverBlock(label, sheet);
  if (inBlock) return inBlock;
  for (const layout of [yearsAbove, yearsBeside, yearsBelow, yearLeft]) {
    const spots = layout(label, sheet);
    if (spots.length > 0) return spots;
  }
  return [];
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../cells/anchor";
import type { Grid } from "../cells/grid";
import { yearHeading } from "../labels/years";
import type { PlacedLabel } from "./placeLabels";

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

interface YearCell {
  readonly cell: SnapshotCell;
  readonly year: number;
  readonly whole: boolean;
}

function yearsIn(cells: readonly SnapshotCell[]): YearCell[] {
  return cells.flatMap((cell) => {
    const heading = yearHeading(cell);
    return heading ? [{ cell, ...heading }] : [];
  });
}

/** How many of the years that the form asks for are named. */
function askedYears(label: PlacedLabel, cells: readonly YearCell[]): number {
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

/** Years as columns: a row of year headings above. A heading's columns reach up to the next heading. */
function yearsAbove(label: PlacedLabel, grid: Grid, anchors: Anchors): YearSpot[] {
  const { top, right } = label.anchor.area;
  for (let row = top - 1; row >= Math.max(0, top - reach); row--) {
    const cells = grid.row(row);
    if (cells.length < 2) continue;
    const years = yearsIn(cells.filter((cell) => cell.col > right));
    if (askedYears(label, years) < 2) continue;
    const growth = growthColumns(grid, row, top);
    const seen = new Set<number>();
    const spots = years.flatMap(({ cell, year, whole }) => {
      if (!whole || seen.has(year)) return [];
      seen.add(year);
      const next = grid.rightOf(row, cell.col);
      const to = Math.max(grid.area(cell).right, next ? next.col - 1 : 0);
      const value = filledIn(grid, anchors, top, cell.col, to, growth);
      return [{ year, cell: value, row: top, col: value?.col ?? cell.col, heading: cell.text }];
    });
    // 负债率 | 2017年 | 45 %: each row has years of its own, and those above are another row's.
    if (spots.some(({ cell }) => cell?.kind === "text" && yearHeading(cell))) return [];
    return spots;
  }
  return [];
}

/** Years as rows: year headings below, in a column further left. */
function yearsBelow(label: PlacedLabel, grid: Grid, anchors: Anchors): YearSpot[] {
  const { bottom, left, right } = label.anchor.area;
  const spots: YearSpot[] = [];
  for (let row = bottom + 1; row <= bottom + reach; row++) {
    const cells = grid.row(row);
    if (cells.some((cell) => cell.col >= left && cell.col <= right && anchors.printed.has(cell))) break;
    const heading = yearsIn(cells.filter((cell) => cell.col < left)).at(-1);
    if (!heading?.whole || spots.some((spot) => spot.year === heading.year)) continue;
    const cell = filledIn(grid, anchors, row, left, right);
    spots.push({ year: heading.year, cell, row, col: cell?.col ?? left, heading: heading.cell.text });
  }
  return spots.length >= 2 ? spots : [];
}

/** 总资产 | 2017 | 123, the years below each other or in one line: each value right of its year. */
function yearsBeside(label: PlacedLabel, grid: Grid, anchors: Anchors): YearSpot[] {
  const { top, right } = label.anchor.area;
  const spots: YearSpot[] = [];
  for (let row = top; row <= top + reach; row++) {
    const cells = grid.row(row).filter((cell) => cell.col > right);
    const print = grid.row(row).some((cell) => cell.col <= right && anchors.printed.has(cell));
    if ((row > top && print) || cells.some((cell) => anchors.printed.has(cell))) break;
    cells.forEach((cell, n) => {
      const heading = yearHeading(cell);
      const isValue = spots.at(-1)?.cell === cell;
      if (!heading?.whole || isValue) return;
      const value = cells[n + 1];
      const gap = value ? value.col - grid.area(cell).right - 1 : 0;
      const touching = value && (gap === 0 || (gap <= 3 && !yearHeading(value))) ? value : undefined;
      spots.push({
        year: heading.year,
        cell: touching,
        row,
        col: touching?.col ?? cell.col + 1,
        heading: cell.text,
      });
    });
  }
  return new Set(spots.map((spot) => spot.year)).size >= 2 ? spots : [];
}

/** 2017年 | 总资产 | 123: the year stands left of a block of rows, or alone in a row above it. */
function yearLeft(label: PlacedLabel, grid: Grid, anchors: Anchors): YearSpot[] {
  const { top, left, right } = label.anchor.area;
  for (let row = top; row >= Math.max(0, top - reach); row--) {
    const cells = grid.row(row);
    const heading = yearsIn(cells.filter((cell) => cell.col < left || cells.length === 1)).at(-1);
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
export function yearSpots(label: PlacedLabel, grid: Grid, anchors: Anchors): YearSpot[] {
  for (const layout of [yearsAbove, yearsBeside, yearsBelow, yearLeft]) {
    const spots = layout(label, grid, anchors);
    if (spots.length > 0) return spots;
  }
  return [];
}

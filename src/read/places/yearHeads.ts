import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { mostColumns, type Grid } from "../page/grid";
import { yearHeading } from "../claims/years";
import { weights } from "../layout/weights";
import { fact } from "../page/facts";
import { narrow } from "../values/text";

/** A sheet as its yearly figures are read: its cells, its print, and the labels of yearly rows by their row. */
export interface YearSheet {
  readonly grid: Grid;
  readonly anchors: Anchors;
  readonly labelRows: ReadonlyMap<number, readonly LabelAnchor[]>;
  /** The same with those that hold their figure themselves, as 总资产：9.18 does. */
  readonly askingRows: ReadonlyMap<number, readonly LabelAnchor[]>;
  /** How many figures each column under a year's heading holds, as far as it was asked. */
  readonly figures: Map<SnapshotCell, ReadonlyMap<number, number>>;
  /** By the first head of the years: columns beside theirs that full rows use too, as far as it was asked. */
  readonly others: Map<SnapshotCell, ReadonlySet<number>>;
  /** The cells of each row that name a year, or might, as far as they were asked. */
  readonly years: Map<number, readonly YearCell[]>;
  /** Of a row and the columns behind one, whether they hold figures, as far as it was asked. */
  readonly filled: Map<number, boolean>;
}

/** Whether a label is that of a row of the financial table, which has a figure for each year. */
const isYearly = ({ label }: LabelAnchor) => label.year === null && label.hits[0]?.field.row !== undefined;

/** Finds the labels of yearly rows on a sheet. */
export function yearSheetOf(grid: Grid, anchors: Anchors): YearSheet {
  const asking = anchors.labels.filter(isYearly);
  const byRow = (labels: readonly LabelAnchor[]) => groupBy(labels, ({ cell }) => cell.row);
  return {
    grid,
    anchors,
    labelRows: byRow(asking.filter(({ inline }) => inline === null)),
    askingRows: byRow(asking),
    figures: new Map(),
    others: new Map(),
    years: new Map(),
    filled: new Map(),
  };
}

/** A cell that names a year. */
export interface YearCell {
  readonly cell: SnapshotCell;
  readonly year: number;
  readonly whole: boolean;
}

/** The cells that name a year, or might: 2018 may be a figure. */
export function yearsIn(cells: readonly SnapshotCell[]): YearCell[] {
  const found: YearCell[] = [];
  for (const cell of cells) {
    const heading = yearHeading(cell);
    if (heading) found.push({ cell, year: heading.year, whole: heading.whole });
  }
  return found;
}

/** The same of a row of the sheet; each row of the financial table asks the same rows above it. */
export function yearsInRow(row: number, { grid, years }: YearSheet): readonly YearCell[] {
  let found = years.get(row);
  if (!found) years.set(row, (found = yearsIn(grid.row(row))));
  return found;
}

/** 2018 without a word that makes it a year: it may as well be a figure. */
export function isBareYear(cell: SnapshotCell): boolean {
  return yearHeading(cell) !== null && /^\s*(?:19|20)\d{2}\s*$/.test(narrow(cell.text));
}

/** Whether a cell stands right of a label of yearly figures in its row: a bare 2018 there is a figure. */
export function standsBesideLabel({ row, col }: SnapshotCell, { labelRows }: YearSheet): boolean {
  return (labelRows.get(row) ?? []).some((label) => label.area.right < col);
}

const { reach } = weights.years;
/** A table is no longer than this. */
const longestTable = 150;

export const isFigure = fact(
  ({ kind, text }) =>
    kind === "number" || kind === "percent" || /^\s*[-－]?[\d０-９][\d０-９,，.．]*\s*[%％]?\s*$/.test(text),
);

/** Whether a row holds several figures behind a column; all labels of the table ask the same. */
function holdsFigures(row: number, right: number, { grid, filled }: YearSheet): boolean {
  const key = row * mostColumns + right;
  let known = filled.get(key);
  if (known === undefined) {
    let figures = 0;
    for (const cell of grid.row(row)) if (cell.col > right && isFigure(cell)) figures++;
    filled.set(key, (known = figures >= 2));
  }
  return known;
}

/** The rows above a label, the nearest first, as far as its years may stand: further up while the table goes on. */
export function* rowsAbove({ area }: LabelAnchor, sheet: YearSheet): Generator<number> {
  // Rows of figures are of the table, and do not count.
  let left = reach;
  for (let row = area.top - 1; row >= Math.max(0, area.top - longestTable) && left > 0; row--) {
    yield row;
    if (!holdsFigures(row, area.right, sheet)) left--;
  }
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { isFigure, type YearSheet } from "./yearHeads";
import { language } from "../language";

/** 金额 | 同比增长 below a year: the columns between the years and a row that hold no figure of the year itself; 年初 is the end of the year before. */
const notTheFigure = new RegExp(`${language.compared}|占比|比重|名次|备注|年初|期初|上年|上期|去年`);

/** 计划 | 实际, 审计前 | 审计后, 上半年 | 全年, 集团 | 本企业: what stands beside the year's figure, and is it only where nothing else is. */
const besideTheFigure = new RegExp(
  `${language.planned}|规划|任务|未审|审[计定核]前|调整前|母公司|本部|^集团$|半年|季度|\\d月`,
);
/** 合并 | 本部: the applicant's own figures, or its group's. */
const ofGroup = /合并/;
const ofOwn = /母公司|本部/;

/** The word over a column, below the heading of its year. */
function wordOver(col: number, from: number, to: number, grid: Grid): string {
  for (let row = to - 1; row > from; row--) {
    const cell = grid.at(row, col);
    if (cell?.kind === "text" && cell.text.length <= 10 && !isFigure(cell)) return cell.text.trim();
  }
  return "";
}

/** Whether a column under a year holds something else than the year's figure. */
export function isGrowth(col: number, from: number, to: number, grid: Grid): boolean {
  for (let row = from + 1; row < to; row++) {
    const cell = grid.at(row, col);
    if (cell?.kind === "text" && cell.text.length <= 10 && notTheFigure.test(cell.text)) return true;
  }
  return false;
}

/** Rows below a year in which its figures are looked for to see which column they stand in. */
const looked = 20;
/** A column beside the year's own that holds something in so many rows is another column, and no figure put askew. */
const fewestOther = 2;

/** How many figures of the table's rows each column under a year holds; counted once for all rows. */
function figuresUnder(
  heading: SnapshotCell,
  last: number,
  { grid, labelRows, figures }: YearSheet,
): ReadonlyMap<number, number> {
  const known = figures.get(heading);
  if (known) return known;
  const count = new Map<number, number>();
  figures.set(heading, count);
  for (let row = heading.row + 1; row <= heading.row + looked; row++) {
    if (!labelRows.has(row)) continue;
    for (const cell of grid.row(row))
      if (cell.col >= heading.col && cell.col <= last && isFigure(cell))
        count.set(cell.col, (count.get(cell.col) ?? 0) + 1);
  }
  return count;
}

/** A heading's columns reach up to the next one. */
export function columnsUnder(
  heading: SnapshotCell,
  grid: Grid,
): { readonly from: number; readonly to: number } {
  const next = grid.rightOf(heading.row, heading.col);
  return { from: heading.col, to: Math.max(grid.area(heading).right, next ? next.col - 1 : 0) };
}

/** What stands under a year in a row: its figure, or several of which nobody can say which one it is. */
export interface UnderYear {
  readonly cell: SnapshotCell | undefined;
  readonly unclear?: readonly SnapshotCell[];
  /** 合并 and 本部, where the year has a figure for both: the words over the one that was taken and over the other. */
  readonly scopes?: readonly [string, string];
}

/** The figures among which a row's is, each in a column with a word of its own over it (合并 | 单体); none where one is it. */
function equals(
  best: SnapshotCell,
  cells: readonly SnapshotCell[],
  wordOf: (cell: SnapshotCell) => string,
  isAsGood: (cell: SnapshotCell) => boolean,
): readonly SnapshotCell[] {
  // 万元 | %: a share of something is no rival of an amount.
  const isShare = (cell: SnapshotCell) => /[%％]/.test(cell.text + wordOf(cell));
  const isRival = (cell: SnapshotCell) =>
    cell !== best && isFigure(cell) && isAsGood(cell) && isShare(cell) === isShare(best);
  const others = cells.filter(isRival);
  const words = new Set([best, ...others].map(wordOf));
  return others.length > 0 && !words.has("") && words.size > others.length ? [best, ...others] : [];
}

/**
 * The figure of a row under a year's heading; where other columns stand among its columns, the year's is the one with the most figures of the table, of several without a word over them the first.
 */
export function underYear(heading: SnapshotCell, row: number, sheet: YearSheet): UnderYear {
  const { grid, anchors } = sheet;
  const { to: last } = columnsUnder(heading, grid);
  const all = grid
    .row(row)
    .filter(({ col }) => col >= heading.col && col <= last && !isGrowth(col, heading.row, row, grid));
  const wordOf = ({ col }: SnapshotCell) => wordOver(col, heading.row, row, grid);
  const main = all.length > 1 ? all.filter((cell) => !besideTheFigure.test(wordOf(cell))) : all;
  const cells = main.length > 0 ? main : all;
  const count = figuresUnder(heading, last, sheet);
  const countOf = (col: number) => count.get(col) ?? 0;
  const most = [...count.values()].reduce((top, each) => Math.max(top, each), 0);
  const best = cells.reduce<SnapshotCell | undefined>(
    (winner, cell) => (winner && countOf(winner.col) >= countOf(cell.col) ? winner : cell),
    undefined,
  );
  if (!best || anchors.printed.has(best)) return { cell: undefined };
  const isOther = countOf(best.col) < most && countOf(best.col) >= fewestOther;
  if (isOther) return { cell: undefined };
  const unclear = equals(best, cells, wordOf, ({ col }) => countOf(col) === countOf(best.col));
  if (unclear.length > 0) return { cell: best, unclear };
  const own = ofGroup.test(wordOf(best)) && all.find((cell) => isFigure(cell) && ofOwn.test(wordOf(cell)));
  return own ? { cell: best, scopes: [wordOf(best), wordOf(own)] } : { cell: best };
}

import type { SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import { keyOfCell } from "../labels/labelKey";
import { fact } from "../page/facts";
import type { Grid } from "../page/grid";
import { valueWords, wordOf, type LineWord } from "./columnWords";
import { shapeOf } from "./shape";
import { weights } from "./weights";

/** 2019年申报 | 2020年申报, 2019版 | 2020版. */
const filed = /^(?:申报|填报|上报|报送|提交)(?:内容|情况|信息|数据|值)?$|^版$/;

/** 2019年度填报内容: a column's year, and what else it says; null for other texts. */
const datedWord = fact((cell) => {
  const match = /^(20\d\d)年?度?(.+)$/.exec(keyOfCell(cell).base);
  const rest = match?.[2];
  return rest && (valueWords.has(rest) || filed.test(rest)) ? { year: Number(match[1]), rest } : null;
});

/** Two columns by their years: the later one's is the current one. */
function newerOf(
  cells: readonly SnapshotCell[],
  yearOf: (cell: SnapshotCell) => number,
): ReadonlyMap<SnapshotCell, LineWord> {
  const last = cells.map(yearOf).reduce((a, b) => Math.max(a, b));
  return new Map(cells.map((cell) => [cell, yearOf(cell) === last ? "current" : "former"]));
}

/** 2019年度填报内容 | 2020年度填报内容: the later year's column is the current one. */
function byYear(dated: readonly SnapshotCell[]): ReadonlyMap<SnapshotCell, LineWord> | null {
  const named = dated.filter(datedWord);
  // 2017年数据 | 2018年数据 | 2019年数据 are the years of a table; two columns are two versions.
  if (named.length !== 2) return null;
  const [one, other] = named.map((cell) => datedWord(cell)!);
  if (one!.rest !== other!.rest) return null;
  return newerOf(named, (cell) => datedWord(cell)!.year);
}

const { rowsBelow, fewestRows, mostBefore } = weights.bareYears;

/**
 * 栏目 | 2020年 | 2019年 over names, addresses and dates: not the years of a table of figures, but this year's form and last
 * year's.
 */
function byBareYear(
  row: number,
  cells: readonly SnapshotCell[],
  dated: readonly SnapshotCell[],
  grid: Grid,
): ReadonlyMap<SnapshotCell, LineWord> | null {
  const years = dated.filter((cell) => yearHeading(cell)?.whole);
  if (years.length !== 2 || cells.length !== 3 || wordOf(cells[0]!).first !== "label") return null;
  const below = grid.rows.filter((each) => each > row).slice(0, rowsBelow);
  const isSaid = (cell: SnapshotCell | undefined) => cell?.kind === "text" && shapeOf(cell).is !== "number";
  const inWords = below.filter((each) => years.every(({ col }) => isSaid(grid.at(each, col))));
  if (inWords.length < fewestRows || inWords.length * 2 <= below.length) return null;
  return newerOf(years, (cell) => yearHeading(cell)!.year);
}

/** 项目完成时目标, 建成后, 预期值: what is to be, beside what is now. */
const aim = /目标|预期|预计|规划|计划|(?:完成|建成|达产|验收)[后时]/;
const longestAim = 16;

const isAim = ({ kind, text }: SnapshotCell): boolean =>
  kind === "text" && text.length <= longestAim && aim.test(text);
const isNow = (cell: SnapshotCell) => wordOf(cell).any === "current";

/** What stands beside the one column of what is now: the ends of years before, and what is to be. */
function besideNow(cells: readonly SnapshotCell[]): readonly SnapshotCell[] {
  if (cells.filter(isNow).length !== 1) return [];
  const isEnd = (cell: SnapshotCell) => yearHeading(cell)?.whole ?? false;
  if (cells.filter(isEnd).length > mostBefore) return [];
  return cells.filter((cell) => !isNow(cell) && (isAim(cell) || isEnd(cell)));
}

/** 2018年底 | 2019年底 | 目前 | 建成后: columns beside the one of what is now hold what was, and what is to be. */
function byNow(cells: readonly SnapshotCell[]): ReadonlyMap<SnapshotCell, LineWord> | null {
  const others = besideNow(cells);
  return others.length > 0 ? new Map(others.map((cell) => [cell, "former"])) : null;
}

/** Whether a head is of one table of figures, and not of all that stands below: 2018年底 | 2019年底 | 目前, 目前 | 建成后. */
export function isOfOneTable(cells: readonly SnapshotCell[]): boolean {
  const others = besideNow(cells);
  return others.length > 1 || others.some(isAim);
}

/** Columns of a head that a year makes the form as it is now or as it was; null where none does. */
export function versionsIn(
  row: number,
  cells: readonly SnapshotCell[],
  dated: readonly SnapshotCell[],
  grid: Grid,
): ReadonlyMap<SnapshotCell, LineWord> | null {
  return byYear(dated) ?? byNow(cells) ?? byBareYear(row, cells, dated, grid);
}

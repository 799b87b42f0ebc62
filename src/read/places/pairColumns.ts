import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { fact } from "../page/facts";
import { keyOfCell } from "../labels/labelKey";

/** Columns that a row of headings above the targets names: 指标名称 | 指标值 | 单位. */
export interface PairColumns {
  readonly name: number;
  readonly value: number;
  readonly unit: number | null;
}

const longestWord = 12;
const nameWord = /^(?:绩效)?(?:[一二三四]级|具体)?指标(?:名称|内容)?$|^名称$/;
const valueWord = /^(?:绩效)?(?:指标|目标)值$|^(?:指标)?目标$|^完成值$|^数值$/;
const unitWord = /^(?:计量)?单位$/;

type HeadWord = "name" | "value" | "unit";

/** What a cell's word says of a column of targets; null for other texts. */
const headWord = fact((cell): HeadWord | null => {
  if (cell.text.length > longestWord) return null;
  const key = keyOfCell(cell).base;
  if (valueWord.test(key)) return "value";
  if (nameWord.test(key)) return "name";
  return unitWord.test(key) ? "unit" : null;
});

/** The columns that a row of headings names: of 一级指标 | 二级指标 | 三级指标 the one next to the values. */
export function columnsIn(cells: readonly SnapshotCell[]): PairColumns | null {
  const value = cells.find((cell) => headWord(cell) === "value");
  const name = value && cells.findLast((cell) => cell.col < value.col && headWord(cell) === "name");
  if (!name) return null;
  const unit = cells.find((cell) => headWord(cell) === "unit");
  return { name: name.col, value: value.col, unit: unit?.col ?? null };
}

export const isNote = (cell: SnapshotCell) => /^\s*(?:备?注|说明)\s*(?:\d\s*)?[:：.、]/.test(cell.text);

/** Whether a row below the category of a list of targets is no longer the list's: a note, or something beside it. */
export const endsTargets = (cells: readonly SnapshotCell[], right: number): boolean =>
  cells.some((cell) => cell.col <= right || isNote(cell));

/** What each row of a page names: every label asks for the rows above it, and a page may hold a thousand labels. */
const known = new WeakMap<Grid, Map<number, PairColumns | null>>();

function columnsOf(row: number, grid: Grid): PairColumns | null {
  let rows = known.get(grid);
  if (!rows) known.set(grid, (rows = new Map<number, PairColumns | null>()));
  let columns = rows.get(row);
  if (columns === undefined) rows.set(row, (columns = columnsIn(grid.row(row))));
  return columns;
}

/** The nearest such row from a row upwards. */
export function columnsAbove(from: number, furthest: number, grid: Grid): PairColumns | null {
  for (let row = from; row >= Math.max(0, from - furthest); row--) {
    const columns = columnsOf(row, grid);
    if (columns) return columns;
  }
  return null;
}

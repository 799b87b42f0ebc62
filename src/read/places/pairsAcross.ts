import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { isFiller } from "../values/text";
import { beginsWithFigure, pair, type Pair } from "./pairText";
import { language } from "../language";

const notName = new RegExp(
  `^\\s*(?:${language.note}|单位|计量单位|(?:预计|计划)?完成(?:时间|日期|情况)|时间|日期)\\s*[:：]?\\s*$`,
);

/** 100台, 2020年12月: no name of a target; 5G基站数量 is one. */
const onlyFigure = /^[\s≥≤><＞＜约]*\d[\d.,年月日%\-/]*\p{Script=Han}{0,2}\s*$/u;

/** 接入设备 | 100台 | 服务企业 | 20家: names and figures in turn. */
function takeTurns(cells: readonly SnapshotCell[]): boolean {
  if (cells.length < 4 || cells.length % 2 > 0) return false;
  return cells.every(({ text }, n) =>
    n % 2 > 0 ? beginsWithFigure(text.trim()) : !onlyFigure.test(text) && !notName.test(text),
  );
}

/** The columns in which targets stand beside each other, as a row of figures on the sheet shows; null where none does. */
export function columnsAcross(grid: Grid, anchors: Anchors): readonly number[] | null {
  const { labels } = anchors;
  for (let n = 0; n < labels.length; n++) {
    const { cell, label, area } = labels[n]!;
    if (!label.hits.some((hit) => hit.field.type === "pairs")) continue;
    const cells = grid.row(cell.row).filter(({ col, text }) => col > area.right && !isFiller(text));
    if (takeTurns(cells)) return cells.map(({ col }) => col);
  }
  return null;
}

/** The targets of a row in which several stand; null where there is one. Words need a row of figures in the same columns. */
export function pairsAcross(
  cells: readonly SnapshotCell[],
  columns: readonly number[] | null,
): Pair[] | null {
  if (!columns || cells.length < 4 || cells.length % 2 > 0) return null;
  if (!takeTurns(cells) && cells.some(({ col, text }, n) => col !== columns[n] || notName.test(text)))
    return null;
  return cells.flatMap((cell, n) => (n % 2 > 0 ? [pair(cells[n - 1]!.text, cell.text, cells[n - 1]!)] : []));
}

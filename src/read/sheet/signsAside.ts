import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { hasOption, isLone, type OptionCell } from "./optionCell";

const { fewestRemarks } = weights.options;

/** A sign in a cell of its own in a row with one option, and the place from which it speaks of it. */
interface Sign {
  readonly sign: OptionCell;
  /** How far before its option (below 0) or behind it the sign stands. */
  readonly place: number;
}

export interface WithoutAside {
  readonly rows: OptionCell[][];
  /** Signs stand in two ways, and nobody can say which of them are the answer. */
  readonly isUnclear: boolean;
}

const hasTick = ({ tokens }: OptionCell) =>
  tokens.some((token) => token.type === "mark" && token.mark === "tick");

/** The signs beside their options, one a row. */
function signsOf(rows: readonly (readonly OptionCell[])[], grid: Grid): Sign[] {
  return rows.flatMap((cells) => {
    const option = cells.filter(hasOption);
    if (option.length !== 1) return [];
    const { left, right } = grid.area(option[0]!.cell);
    return cells.filter(isLone).map((sign) => {
      const area = grid.area(sign.cell);
      return { sign, place: area.right < left ? area.right - left : area.left - right };
    });
  });
}

/** Whether a label asks for one answer in one cell, so that a second cell behind it is somebody's remark. */
const asksOne = ({ label: { hits } }: LabelAnchor): boolean => {
  const field = hits[0]?.field;
  return (
    field !== undefined && field.type !== "pairs" && !field.row && (!field.choices || field.type === "text")
  );
};

/** Whether between labels and the column of values somebody noted something in a column: 已核, 待补, 是. */
function isColumnOfRemarks(
  col: number,
  valuesFrom: number,
  grid: Grid,
  { labels, printed }: Anchors,
): boolean {
  if (col >= valuesFrom) return false;
  const rows = labels.filter((each) => {
    if (each.area.right >= col || each.inline || !asksOne(each)) return false;
    const remark = grid.rightOf(each.cell.row, each.area.right);
    const value = remark && grid.rightOf(each.cell.row, grid.area(remark).right);
    const isFree = remark?.col === col && value?.col === valuesFrom;
    // 102 | 102: one answer, filled into each cell of what was merged.
    return isFree && remark.text !== value.text && !printed.has(remark) && !printed.has(value);
  });
  return rows.length >= fewestRemarks;
}

const longestCheck = 2;

/** Whether a sign stands in a column of the same sign behind the answers of other labels: √ of who looked through the form. */
export function isCheck(cell: SnapshotCell, grid: Grid, { labels, printed }: Anchors): boolean {
  const { row: own, col, text } = cell;
  if (cell.kind !== "text" || text.length > longestCheck) return false;
  const rows = labels.filter((each) => {
    const { row } = each.cell;
    if (row === own || each.area.right >= col || each.inline || !asksOne(each)) return false;
    const value = grid.rightOf(row, each.area.right);
    const last = grid.row(row).at(-1)!;
    const isBehind = value !== undefined && value.col < col && last.col === col;
    return isBehind && last.text === text && value.text !== text && !printed.has(value);
  });
  return rows.length >= fewestRemarks;
}

/**
 * Without the signs that are no answer: in a column of remarks between the labels and their values; 是 where all others
 * stand elsewhere beside their options, or within their cells. Where they are signs as the others, either may be the answer.
 */
export function withoutSignsAside(
  rows: readonly (readonly OptionCell[])[],
  valuesFrom: number,
  grid: Grid,
  anchors: Anchors,
): WithoutAside {
  const all = rows.map((row) => [...row]);
  const asis = { rows: all, isUnclear: false };
  const found = signsOf(rows, grid);
  if (found.length === 0) return asis;
  const without = (aside: readonly Sign[]) => {
    const dropped = new Set(aside.map(({ sign }) => sign));
    return all.map((row) => row.filter((cell) => !dropped.has(cell))).filter((row) => row.length > 0);
  };
  const remarks = found.filter(({ sign: { cell } }) =>
    isColumnOfRemarks(cell.col, valuesFrom, grid, anchors),
  );
  if (remarks.length > 0) return { rows: without(remarks), isUnclear: false };
  const inside = rows.flat().filter((cell) => hasOption(cell) && hasTick(cell));
  const places = [...groupBy(found, ({ place }) => place).values()].sort((a, b) => b.length - a.length);
  const [most, next] = places;
  if (inside.length === 0 && !next) return asis;
  const isMost = inside.length === 0 && most!.length > (next?.length ?? 0);
  const aside = inside.length > 0 ? found : isMost ? found.filter((one) => !most!.includes(one)) : [];
  const ticks = aside.length > 0 ? found.filter((one) => !aside.includes(one)) : [];
  const isWord = ({ sign }: Sign) => /^[是有否无]/.test(sign.cell.text.trim());
  const isOther = aside.length > 0 && aside.every(isWord) && !ticks.some(isWord);
  return isOther ? { rows: without(aside), isUnclear: false } : { rows: all, isUnclear: true };
}

import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { isPageLine } from "../page/pageLine";
import { wholeText } from "../page/shortTexts";
import { isFiller, isNone, tidy } from "../values/text";
import { columnsAbove, columnsIn, isNote, type PairColumns } from "./pairColumns";
import { columnsAcross, pairsAcross } from "./pairsAcross";
import {
  isNumbered,
  isOnlyNumber,
  pair,
  pairsInOneCell,
  pairsOfLines,
  withoutLineNumbers,
  type Pair,
} from "./pairText";
import { columnsOfPrint } from "../layout/columnsOfPrint";
import type { ValueSpot } from "../layout/valueSpots";
import type { PlacedLabel } from "../layout/placeLabels";

const furthest = 60;

/** A target whose name and value stand in two cells, or several whose lines answer each other. */
function besideEachOther(name: SnapshotCell, value: SnapshotCell, unit = ""): Pair[] {
  const lines = unit === "" ? pairsOfLines(name, value) : [];
  return lines.length > 0 ? lines : [pair(name.text, wholeText(value) + unit, name)];
}

/** A longer text alone in its row says something of its own. */
const longestName = 30;

/** A name whose value was left out, or a value without its name: one of the two columns of a line is empty. */
function halfFilled(
  name: SnapshotCell | undefined,
  value: SnapshotCell | undefined,
  columns: PairColumns,
  grid: Grid,
): Pair[] | null {
  if (name) {
    const isOwn = grid.area(name).right < columns.value && pairsInOneCell(name).length === 0;
    const isName = name.kind === "text" && name.text.length <= longestName && !isOnlyNumber(name.text);
    return isOwn && isName ? [pair(name.text, "", name)] : null;
  }
  return value && !isNone(value.text) && !isOnlyNumber(value.text)
    ? [pair("", wholeText(value), value)]
    : null;
}

function inColumns(filled: readonly SnapshotCell[], columns: PairColumns, grid: Grid): Pair[] | null {
  const between = (from: number, to: number) => filled.find((cell) => cell.col >= from && cell.col < to);
  const name = between(columns.name, columns.value);
  const end = columns.unit !== null && columns.unit > columns.value ? columns.unit : Infinity;
  const value = between(columns.value, end);
  if (filled.length === 1 && !(name && value)) return halfFilled(name, value, columns, grid);
  if (!name || !value || isOnlyNumber(name.text)) return null;
  const unit = columns.unit === null ? undefined : filled.find((cell) => cell.col === columns.unit);
  const hasUnit = unit && unit !== value && !isNone(unit.text) && !value.text.includes(unit.text.trim());
  return besideEachOther(name, value, hasUnit ? tidy(unit.text) : "");
}

function pairsInRow(
  cells: readonly SnapshotCell[],
  columns: PairColumns | null,
  across: readonly number[] | null,
  grid: Grid,
): Pair[] {
  const filled = cells.filter((cell) => !isFiller(cell.text));
  const found = columns && inColumns(filled, columns, grid);
  if (found) return found;
  const several = columns ? null : pairsAcross(filled, across);
  if (several) return several;
  const [first, ...others] = filled;
  const rest = first && others.length > 0 && isOnlyNumber(first.text) ? others : filled;
  const [name, value] = rest;
  if (!name || isOnlyNumber(name.text)) return [];
  return value ? besideEachOther(name, value) : pairsInOneCell(name);
}

/** Below a heading one cell alone in its row is a list of targets, or it is the next thing on the sheet. */
function isListBelow(cell: SnapshotCell): boolean {
  const pairs = pairsInOneCell(cell);
  return pairs.length > 1 || pairs.some(({ name, line }) => name !== line);
}

/** A page begins further from what stands left of it than columns of one table lie apart. */
const gap = 2;
/** So many rows one word (绩效指标) stands for at most. */
const tallestCategory = 12;

/** What stands left of a label: in its row or, where its category is written over several rows, in one above. */
function leftOf({ top, left }: Area, grid: Grid): SnapshotCell | undefined {
  for (let row = top; row >= Math.max(0, top - tallestCategory); row--) {
    const before = grid.row(row).findLast(({ col }) => col < left);
    if (before) return before;
  }
  return undefined;
}

/** The empty column that parts a label's page from another one on its left; -1 where there is none. */
function leftOfPage({ anchor }: PlacedLabel, grid: Grid): number {
  const before = leftOf(anchor.area, grid);
  if (!before || anchor.area.left - grid.area(before).right <= gap) return -1;
  const filled = new Set(grid.sheet.cells.map(({ col }) => col));
  for (let col = anchor.area.left - 1; col > grid.area(before).right; col--) if (!filled.has(col)) return col;
  return -1;
}

/**
 * 2. 新增软件著作权 | 4项 in the label's own column below 定量指标 | 1. 年节约成本 | 264万元: the next target by its number, moved left
 * since the category's cell is not said to be merged over it.
 */
function movedLeft(cells: readonly SnapshotCell[], pairs: readonly Pair[]): Pair[] {
  const [name, value, other] = cells;
  const last = pairs.at(-1);
  if (!last || !name || !value || other) return [];
  const isNext = isNumbered(last.line, pairs.length) && isNumbered(name.text.trim(), pairs.length + 1);
  return isNext ? besideEachOther(name, value) : [];
}

/**
 * The targets that stand beside or below a label (定量指标), down to the next print or note. In a list each stands under its
 * own head: what has none there, as 填写说明 beside the table, is no target.
 */
export function pairsOf(
  label: PlacedLabel,
  grid: Grid,
  anchors: Anchors,
  spot: ValueSpot | undefined,
  isOfList: boolean,
): Pair[] {
  const { top, bottom, right } = label.anchor.area;
  // Alone in its row the label is a heading, and the targets stand below it in any column.
  const heads = top === bottom && grid.row(top).length === 1;
  // Under such a heading the targets may have column headings of their own.
  const below = heads ? grid.rowAfter(top) : [];
  const ownColumns = columnsIn(below);
  const columns = ownColumns ?? columnsAbove(top, furthest, grid);
  // A column of instructions may stand between the label and its targets; 指标名称 over it says that it is none.
  const isNamed = columns !== null && columns.name > right;
  const between = spot?.behindSide && spot.why.relation === "right" ? spot.col - 1 : right;
  const from = heads ? -1 : isNamed ? Math.min(between, columns.name - 1) : between;
  const first = !heads ? top : ownColumns ? below[0]!.row + 1 : top + 1;
  const across = columnsAcross(grid, anchors);
  const pairs: Pair[] = [];
  // A page beside this one has print of its own in the same rows.
  const edge = heads ? -1 : leftOfPage(label, grid);
  const ofPrint = columnsOfPrint(anchors);
  const last = isOfList ? bottom : Math.max(bottom, top + furthest);
  for (let row = first; row <= last; row++) {
    const all = grid.row(row).filter(({ col }) => col > edge);
    const print = all.some((cell) => anchors.printed.has(cell) && cell !== label.anchor.cell);
    const outside = all.some(
      (cell) => cell.col <= from && cell !== label.anchor.cell && ofPrint.has(cell.col),
    );
    const moved = row > bottom && outside && !print ? movedLeft(all, pairs) : [];
    if (moved.length > 0) {
      for (const each of moved) pairs.push(each);
      continue;
    }
    if (row > bottom && (print || outside || all.some(isNote))) break;
    if (heads && all.length === 1 && !isListBelow(all[0]!)) break;
    if (all.length === 1 && isPageLine(all[0]!.text)) continue;
    const cells = all.filter((cell) => cell.col > from && !anchors.printed.has(cell));
    // Headings may stand beside the category too: 定量指标 | 序号 | 指标名称 | 指标值 | 单位.
    if (cells.some(isNote) || columnsIn(all)) continue;
    for (const each of pairsInRow(cells, columns, across, grid)) pairs.push(each);
  }
  return withoutLineNumbers(pairs);
}

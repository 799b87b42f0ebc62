import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { firstSign } from "../choices/marks";
import { noteText } from "../choices/noteText";
import { optionIndexOf } from "../choices/options";
import { tickedOptions } from "../choices/ticked";
import { linesOf, tokensIn } from "../choices/tokens";
import type { PlacedLabel } from "../layout/placeLabels";
import { shapeOf } from "../layout/shape";
import { cellsRightOf } from "../layout/cellsRightOf";
import { columnsOfPrint } from "../layout/columnsOfPrint";
import type { ValueSpot } from "../layout/valueSpots";
import { marksBefore } from "./marksBefore";
import { marksBelow } from "./marksBelow";
import { isCheck, withoutSignsAside } from "./signsAside";
import { hasOption, isLone, type OptionCell } from "./optionCell";
import { ownBlock } from "./ownBlock";
import { withSaid } from "./saidBehind";
import { weights } from "../layout/weights";

const { fewestRemarks } = weights.options;

const furthest = 30;
/** Empty rows that may have been put in between options, or are left of those that somebody struck out. */
const mostEmpty = 10;

const isTick = ({ cell, tokens }: OptionCell) =>
  cell.kind !== "number" &&
  tokens.some((token) => token.type === "mark" && token.lone && token.mark === "tick") &&
  !/^[是有]/.test(cell.text);
const hasOwnMark = ({ tokens }: OptionCell) =>
  tokens.some((token) => token.type === "mark" && !token.lone) &&
  tokens.some(({ type }) => type === "option");

/** 服务器级、平台级 | √: beside a cell with several options a sign is for none of them. */
const isListed = (cell: OptionCell | undefined) =>
  cell !== undefined && cell.tokens.filter(({ type }) => type === "option").length > 1;

/** Whether a ticked option ends a cell, with its note still to come in the next one. */
function waitsForNote({ cell }: OptionCell, field: Field): boolean {
  const read = tickedOptions(linesOf([[cell]], optionIndexOf(field.choices!)));
  const [option, other] = read.options;
  if (!option || other || !option.choice.noteField) return false;
  if ((read.hasTicks || read.hasBoxes) && !option.ticked) return false;
  return noteText(option.note, option.choice.notePrompts) === "";
}

/** Whether the column of a cell holds what somebody noted of other answers: 已核, 第2页, each behind a label and its value. */
function isAmongRemarks({ row, col }: SnapshotCell, grid: Grid, anchors: Anchors): boolean {
  const isFree = (cell: SnapshotCell | undefined) => cell !== undefined && !anchors.printed.has(cell);
  const rows = grid.rows.filter((each) => {
    const [label, value, remark] = grid.row(each).slice(-3);
    return each !== row && remark?.col === col && isFree(remark) && isFree(value) && !isFree(label);
  });
  return rows.length >= fewestRemarks;
}

/** The last cell with an option, or with a sign for one. What stands apart beside them, words with their own sign, is another choice's. */
function lastOwn(cells: readonly OptionCell[], grid: Grid): number {
  const last = cells.findLastIndex(hasOption);
  if (last < 0) return cells.findLastIndex(isLone);
  const isApart = (n: number) =>
    cells[n] !== undefined && cells[n].cell.col > grid.area(cells[n - 1]!.cell).right + 1;
  const isWords = (n: number) => cells[n] !== undefined && !isLone(cells[n]);
  let found = last;
  for (let n = last + 1; n < cells.length; n++) {
    const isOthers = isWords(n) || (isWords(n + 1) && !isApart(n + 1));
    if (isApart(n) && isOthers) break;
    if (isLone(cells[n]!)) found = n;
  }
  return found;
}

/** A row's cells up to the last one with an option, or with a sign for one, and the note behind it. */
function keep(cells: readonly OptionCell[], field: Field, grid: Grid, anchors: Anchors): OptionCell[] {
  // Options with their own signs in their cells: a sign in a cell further right is somebody's remark.
  const signed = cells.some(hasOwnMark);
  const last = signed ? cells.findLastIndex(hasOption) : lastOwn(cells, grid);
  if (last < 0) return [];
  // 待补 | ☑A: words before all options and signs are a remark of somebody.
  const first = cells.findIndex(({ tokens }) => tokens.some(({ type }) => type !== "text"));
  const kept = cells
    .slice(first, last + 1)
    .filter((cell, n, own) => !isLone(cell) || !(signed || isListed(own[n - 1]) || isListed(own[n + 1])));
  const next = cells[last + 1];
  const touches = next !== undefined && next.cell.col <= grid.area(cells[last]!.cell).right + 1;
  const isNote = touches && !isLone(next) && shapeOf(next.cell).is === "words";
  return isNote && waitsForNote(cells[last]!, field) && !isAmongRemarks(next.cell, grid, anchors)
    ? [...kept, next]
    : kept;
}

/** Where other columns stand beside, only the value's own counts, and cells with further options right beside it. */
function bounded(cells: readonly OptionCell[], from: number, { col, until }: ValueSpot): OptionCell[] {
  const inside = cells.filter(({ cell }) => cell.col >= from && cell.col < until);
  const last = inside.findLastIndex(hasOption);
  const isSignBehind = (each: OptionCell, n: number) =>
    n === last + 1 && isLone(each) && each.cell.col === (inside[last]?.cell.col ?? -1) + 1;
  return inside.filter((each, n) => n <= last || each.cell.col === col || isSignBehind(each, n));
}

/** 序号 before each option. */
const isRowNumber = ({ text }: SnapshotCell) => /^\s*[(（]?\d{1,2}[)）.、．]?\s*$/.test(text);

/** The column in which a value begins: that of the signs where they stand before their options, the first one unticked. */
function beginsAt(label: PlacedLabel, { col }: ValueSpot, grid: Grid): number {
  const { top, bottom, right } = label.anchor.area;
  if (col - 1 <= right) return col;
  for (let row = top; row <= Math.max(bottom, top + furthest); row++) {
    const sign = grid.at(row, col - 1);
    const isOwn = sign?.kind === "text" && sign.text.trim().length <= 2 && firstSign(sign.text) >= 0;
    if (isOwn) return col - 1;
  }
  return col;
}

/**
 * 行业级 | 企业级 over √ | (blank) over 服务化 | 公共服务, all of them below their label: whether a row of signs stands between
 * rows of options, and nothing tells for which of the two.
 */
function isBetween(rows: readonly (readonly OptionCell[])[]): boolean {
  const isWords = (cells: readonly OptionCell[] | undefined) =>
    cells !== undefined && cells.length > 1 && cells.every((cell) => hasOption(cell) && !hasOwnMark(cell));
  return (
    isWords(rows.at(-1)) &&
    rows.some((cells, n) => cells.every(isLone) && isWords(rows[n - 1]) && isWords(rows[n + 1]))
  );
}

export interface OptionRows {
  readonly rows: readonly (readonly SnapshotCell[])[];
  /** Signs beside them stand in two ways: which of them are the answer has to be asked. */
  readonly isUnclear: boolean;
}

/**
 * The rows of cells in which the options stand: beside the label, and below as long as options go on; signs in a row
 * below their options stand behind them.
 */
export function optionRows(
  label: PlacedLabel,
  field: Field,
  grid: Grid,
  anchors: Anchors,
  spot: ValueSpot | undefined,
): OptionRows {
  const { top, bottom, left, right } = label.anchor.area;
  const index = optionIndexOf(field.choices!);
  const from = spot?.bounded ? beginsAt(label, spot, grid) : right + 1;
  const cellOf = (cell: SnapshotCell): OptionCell => ({ cell, tokens: tokensIn(cell, index) });
  const isAnswer = (cell: SnapshotCell) => !isCheck(cell, grid, anchors);
  const asWritten = cellsRightOf(label, grid, anchors, spot?.cell).map((cells) => cells.filter(isAnswer));
  const beside = withSaid(
    asWritten,
    (cell) => hasOption(cellOf(cell)),
    (cell) => isTick(cellOf(cell)),
  );
  // 是 or 否 behind each option is part of it, whatever stands over its column.
  const isBounded = spot?.bounded && beside === asWritten;
  const read = (cells: readonly SnapshotCell[], isBelow: boolean) => {
    const all = cells.map(cellOf);
    // A sign in the label's own column is the option's behind it.
    const signs = all.filter(({ cell }) => cell.col <= right);
    return keep(isBounded && !isBelow ? [...signs, ...bounded(all, from, spot)] : all, field, grid, anchors);
  };
  const rows = beside.map((cells) => read(cells, false)).filter((cells) => cells.length > 0);
  /** √ | 服务器级 below 自主可控 | : a sign may stand in the label's own column. */
  const isSign = (cell: SnapshotCell) =>
    cell.kind === "text" && !/\d/.test(cell.text) && isLone(cellOf(cell));
  /** 项目类别 | 服务类型 over their answers: what stands below another label is its answer, and no note of an option. */
  const isUnderOther = ({ col }: SnapshotCell) => {
    const over = grid.region(top, col).cell;
    return over !== undefined && over !== label.anchor.cell && anchors.printed.has(over);
  };
  const print = columnsOfPrint(anchors);
  const block = ownBlock(label, grid, anchors);
  let empty = 0;
  let isBelow = false;
  for (let row = bottom + 1; row <= bottom + furthest && empty <= mostEmpty; row++) {
    const cells = block(row).filter(isAnswer);
    // 提供服务类型, 按营业执照填写, □研发设计协同, …: how to fill in may stand between a label and its options.
    const isHint = rows.length === 0 && cells.every((cell) => shapeOf(cell).is === "hint");
    empty = isHint || cells.length === 0 ? empty + 1 : 0;
    if (empty > 0) continue;
    if (cells.some((cell) => anchors.printed.has(cell))) break;
    // Options below their label stand in its own columns, all of them.
    isBelow ||= rows.length === 0 && cells[0]!.col <= right;
    const own = cells.filter((cell) =>
      cell.col > right ? !isBelow || !isUnderOther(cell) : cell.col >= left && (isBelow || isSign(cell)),
    );
    const inside = read(own, isBelow);
    // Words in the label's own column are the next label, known or not; a number there is the row's.
    const nextLabel = cells.some(
      (cell) =>
        cell.col <= right &&
        print.has(cell.col) &&
        !isRowNumber(cell) &&
        !inside.some((each) => each.cell === cell),
    );
    if (inside.length === 0 || nextLabel) break;
    rows.push(inside);
  }
  // The heads 是 and 否 tell what their columns are.
  const { rows: own, isUnclear } =
    beside === asWritten
      ? withoutSignsAside(rows, spot?.col ?? from, grid, anchors)
      : { rows, isUnclear: false };
  return {
    rows: marksBelow(marksBefore(own, from, grid), grid),
    isUnclear: isUnclear || (asWritten.length === 0 && isBetween(own)),
  };
}

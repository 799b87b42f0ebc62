import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { LabelAnchor } from "../claims/anchor";
import { fitOfLabel } from "../layout/candidates";
import { shapeOf } from "../layout/shape";
import type { PlacedLabel } from "../layout/placeLabels";
import { weights } from "../layout/weights";
import { fact } from "../page/facts";
import type { Grid } from "../page/grid";
import type { SheetReading } from "./readSheet";

const {
  farthest,
  gain: leastGain,
  gainAtGap: leastGainAtGap,
  gainOfAll: leastGainOfAll,
  cells: leastCells,
  clearly,
  beyond: surelyBeyond,
  headless,
  othersEmpty,
} = weights.slipped;

/** A stretch of a project's cells that stand a few places from their own labels: 项目名称 | 申报单位 over (blank) | 某项目. */
export interface Slip {
  /** How many rows behind their labels they stand; before them where it is below 0. */
  readonly by: number;
  /** The rows of the first and the last cell. */
  readonly first: number;
  readonly last: number;
}

export const isIn = (row: number, { first, last }: Slip) => first <= row && row <= last;

/** Whether the label of a row lost its cell, or was given another's. */
export const isTouched = (row: number, slip: Slip) => isIn(row, slip) || isIn(row + slip.by, slip);

/** What stands before the cells of a row: what a label asks there, or a head of something else (序号, 备注). */
export interface Asking {
  asks(row: number): Pick<PlacedLabel, "hits"> | undefined;
  hasHead(row: number): boolean;
  /** Whether the label of a row holds its answer itself: a figure beside it is another one's. */
  isAnswered?(row: number): boolean;
  /** Whether a row asks for one year's figure: years of all figures stand below each other. */
  namesYear?(row: number): boolean;
  /** Whether a row's cell should stand here; where it is not said, wherever something is asked. */
  isOwn?(row: number): boolean;
}

/** The same where the labels themselves are wanted. */
export interface Heads extends Asking {
  label(row: number): LabelAnchor | undefined;
}

/** The heads of a list of labels. */
export function headsOf(labels: readonly LabelAnchor[], grid: Grid): Heads {
  const byRow = new Map<number, LabelAnchor>();
  let right = -1;
  for (const label of labels) {
    for (let row = label.area.top; row <= label.area.bottom; row++) byRow.set(row, label);
    right = Math.max(right, label.area.right);
  }
  return {
    label: (row) => byRow.get(row),
    asks: (row) => byRow.get(row)?.label,
    hasHead: (row) => byRow.has(row) || (grid.row(row)[0]?.col ?? Infinity) <= right,
  };
}

/** A project's cells in order, and their heads. */
interface Beside extends Asking {
  readonly cells: readonly SnapshotCell[];
}

/** Units that say of what kind a figure is: 48.2% is no amount, 3.5亿元 no number of persons. */
const kinds: readonly { readonly unit: RegExp; readonly of: ReadonlySet<Field["type"]> }[] = [
  { unit: /\d\s*[%％‰]\s*$/, of: new Set(["ratio"]) },
  { unit: /\d\s*[万亿千百]?[元圆]/, of: new Set(["amount"]) },
  { unit: /\d\s*[个項项名人家台套条]/, of: new Set(["count", "decimal"]) },
];
const figures = new Set<Field["type"]>(["amount", "ratio", "count", "decimal"]);

/** Figures without any unit, as most are. */
const bareFigures = /^[\d.,]*$/;

/** What a figure's units say that it may answer. */
const mayAnswer = fact(({ text }) =>
  bareFigures.test(text) ? [] : kinds.flatMap(({ unit, of }) => (unit.test(text) ? [of] : [])),
);

/** Whether a figure's unit is another kind's than what is asked. */
function isOtherKind({ hits }: Pick<PlacedLabel, "hits">, cell: SnapshotCell): boolean {
  const { type } = hits[0]!.field;
  return figures.has(type) && mayAnswer(cell).some((of) => !of.has(type));
}

const isFigure = (cell: SnapshotCell) =>
  shapeOf(cell).is === "number" || /^[^\d]{0,4}\d+[个项名]/.test(cell.text);

/** How well a cell answers what is asked in a row. */
function fitIn(row: number, cell: SnapshotCell, { asks, hasHead, isAnswered }: Beside): number {
  const asking = asks(row);
  if (!asking && isAnswered?.(row) && isFigure(cell)) return headless;
  if (!asking) return hasHead(row) ? 0 : headless;
  return isOtherKind(asking, cell) ? -1 : fitOfLabel(asking, cell);
}

/** The stretch of numbers with the greatest sum. */
function greatest(gains: readonly number[]): { first: number; last: number; sum: number } {
  let best = { first: 0, last: -1, sum: 0 };
  let [first, sum] = [0, 0];
  gains.forEach((gain, n) => {
    if (sum <= 0) [first, sum] = [n, 0];
    sum += gain;
    if (sum > best.sum) best = { first, last: n, sum };
  });
  return best;
}

/** Where a stretch may begin and end: it surely holds some cells, and perhaps those beside them that fit either way. */
interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly surelyFrom: number;
  readonly surelyTo: number;
}

/**
 * Whether labels stand empty where a stretch would have left them: before it, or behind it where it was drawn up; and
 * hardly any other does, so that the gap says something.
 */
function leavesGap(by: number, bounds: Bounds, { asks, isOwn, cells }: Beside): boolean {
  const { first, last, surelyFrom, surelyTo } = bounds;
  const filled = new Set(cells.map(({ row }) => row));
  const isEmpty = (row: number) => asks(row) !== undefined && !filled.has(row) && (isOwn?.(row) ?? true);
  const isGap = (row: number) => {
    for (let n = 1; n <= Math.abs(by); n++) if (!isEmpty(by > 0 ? row - n : row + n)) return false;
    return true;
  };
  const ends = by > 0 ? cells.slice(first, surelyFrom + 1) : cells.slice(surelyTo, last + 1);
  if (!ends.some(({ row }) => isGap(row))) return false;
  let empty = 0;
  for (let row = cells[0]!.row - farthest; row <= cells.at(-1)!.row + farthest; row++)
    if (isEmpty(row)) empty++;
  return empty <= Math.abs(by) + othersEmpty;
}

const figureOfItsOwn = /\d\D?\d\D?\d/;

/**
 * Whether a cell says again what the one above it says, and no other does: a figure that was dragged down over the next
 * ones. 0 or 未成立 in each of them says nothing of a move.
 */
function isDragged(n: number, cells: readonly SnapshotCell[]): boolean {
  const { row, text } = cells[n]!;
  const above = cells[n - 1];
  if (above?.text !== text || above.row !== row - 1 || !figureOfItsOwn.test(text)) return false;
  return cells[n - 2]?.text !== text && cells[n + 1]?.text !== text;
}

/** Whether a stretch that was moved by one begins with such a cell. */
function beginsTwice(by: number, { first, surelyFrom }: Bounds, { cells }: Beside): boolean {
  for (let n = first; by === 1 && n <= surelyFrom; n++) if (isDragged(n, cells)) return true;
  return false;
}

/** The stretch that fits far better so many places on, with what beside it may have moved as well. */
function stretchOf(by: number, straight: readonly number[], beside: Beside): (Slip & { sum: number }) | null {
  const { cells } = beside;
  // 未成立 in each row of a year says one thing, and no place is its own: it speaks for a move once.
  const isSaidAgain = (n: number) => n > 0 && cells[n]!.text === cells[n - 1]!.text && !isDragged(n, cells);
  const gains = cells.map((cell, n) => {
    const [own, other] = [beside.asks(cell.row), beside.asks(cell.row - by)];
    // The same label again and again asks the same.
    if (own && own.hits === other?.hits) return 0;
    const gain = fitIn(cell.row - by, cell, beside) - straight[n]!;
    return isSaidAgain(n) ? Math.min(gain, 0) : gain;
  });
  const found = greatest(gains);
  const { sum } = found;
  let { first, last } = found;
  const better = gains.slice(first, last + 1).filter((gain) => gain > clearly).length;
  // 12 | 30 | 7 fit one place further as well: nobody can say where the stretch begins.
  while (first > 0 && gains[first - 1]! > -clearly) first--;
  while (last < gains.length - 1 && gains[last + 1]! > -clearly) last++;
  const bounds = { first, last, surelyFrom: found.first, surelyTo: found.last };
  const isMoved = sum >= leastGain && better >= leastCells;
  /** Whether every cell of the stretch answers what is asked where it came from. Years beside each other tell it by their size. */
  const explainsAll = () =>
    cells.slice(found.first, found.last + 1).every(({ row }) => beside.namesYear?.(row)) &&
    gains.slice(first, last + 1).every((gain, n) => gain + straight[first + n]! > weights.misfit);
  const mayBeMoved = sum >= leastGainAtGap || (sum >= leastGainOfAll && explainsAll());
  const isSeen =
    isMoved || (mayBeMoved && (leavesGap(by, bounds, beside) || beginsTwice(by, bounds, beside)));
  if (!isSeen) return null;
  return { by, first: cells[first]!.row, last: cells[last]!.row, sum };
}

/** Where a project's cells slipped past their labels; empty where each stands beside its own. */
export function slipsOf(cells: readonly SnapshotCell[], heads: Asking): Slip[] {
  const beside: Beside = {
    asks: (row) => heads.asks(row),
    hasHead: (row) => heads.hasHead(row),
    isAnswered: (row) => heads.isAnswered?.(row) ?? false,
    isOwn: (row) => heads.isOwn?.(row) ?? true,
    namesYear: (row) => heads.namesYear?.(row) ?? false,
    cells,
  };
  const straight = cells.map((cell) => fitIn(cell.row, cell, beside));
  if (!straight.some((fit) => fit <= weights.misfit)) return [];
  let best: (Slip & { sum: number }) | null = null;
  for (let by = -farthest; by <= farthest; by++) {
    const stretch = by === 0 ? null : stretchOf(by, straight, beside);
    if (stretch && stretch.sum > (best?.sum ?? 0)) best = stretch;
  }
  if (!best) return [];
  const slip = best;
  return [
    slip,
    ...slipsOf(
      cells.filter(({ row }) => !isIn(row, slip)),
      heads,
    ),
  ];
}

/** Whether a cell behind the last project answers its label: a figure beside other cells may be a sum of all projects. */
function isBeyond(cell: SnapshotCell, isAlone: boolean, { asks }: Asking): boolean {
  const asking = asks(cell.row);
  if (!asking) return false;
  const isFigure = figures.has(asking.hits[0]!.field.type);
  return isAlone
    ? fitOfLabel(asking, cell) >= clearly
    : !isFigure && fitOfLabel(asking, cell) >= surelyBeyond;
}

/**
 * Rows of labels in which a cell was put between the projects' columns: one of them is empty, and an answer stands behind
 * the last of them. With the first empty column, from which on each may be another's.
 */
export function pushedAcross(
  columns: readonly number[],
  byColumn: ReadonlyMap<number, readonly SnapshotCell[]>,
  asking: Asking,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const last = columns.at(-1)!;
  const isFilled = (col: number, row: number) => byColumn.get(col)?.some((cell) => cell.row === row);
  for (let col = last + 1; col <= last + farthest; col++) {
    const cells = byColumn.get(col) ?? [];
    for (const cell of cells) {
      if (!isBeyond(cell, cells.length === 1, asking)) continue;
      const empty = columns.find((each) => !isFilled(each, cell.row));
      if (empty !== undefined) found.set(cell.row, empty);
    }
  }
  return found;
}

/** Each cell with the label that it answers once the slips are undone. */
export const putBack = (
  cells: readonly SnapshotCell[],
  slips: readonly Slip[],
  heads: Heads,
): (readonly [LabelAnchor, SnapshotCell])[] =>
  cells.flatMap((cell) => {
    const slip = slips.find((each) => isIn(cell.row, each));
    const label = heads.label(cell.row - (slip?.by ?? 0));
    return label ? [[label, cell] as const] : [];
  });

/** A reading of which nobody can say which cell is its own. */
export const nobodys = (reading: Reading): Reading => ({
  ...reading,
  state: "unread",
  value: null,
  notes: [{ kind: "slipped" }],
});

/**
 * A project's part without the readings of which nobody can say which cell is theirs. Where that is told of each of them,
 * that they do not fit makes no doubt of the whole page. They are not put back: among words, or among figures, nobody can
 * say where the cell was inserted.
 */
export function withoutSlipped(part: SheetReading, slips: readonly Slip[], areTold: boolean): SheetReading {
  if (slips.length === 0) return part;
  const isSlipped = ({ label: { cell } }: Reading) => slips.some((slip) => isTouched(cell.row, slip));
  return {
    ...part,
    readings: part.readings.map((reading) => (isSlipped(reading) ? nobodys(reading) : reading)),
    evidence: areTold ? { ...part.evidence, misfits: 0, unexplained: 0 } : part.evidence,
  };
}

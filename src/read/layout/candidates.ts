import type { Field } from "../../form/edition";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import { placeAlone, type Grid, type Region } from "../page/grid";
import { joined } from "../values/joined";
import { readPeriod } from "../values/period";
import { asksDate } from "../labels/asksDate";
import { fitOf } from "./fit";
import type { PlacedLabel } from "./placeLabels";
import { keyOf } from "./rails";
import { beginOf, type Direction } from "./view";

/** A place that may hold a label's value: where it stands from the label, and how well what is there answers. */
export interface Candidate {
  readonly direction: Direction;
  /** How many columns (rows, above and below) behind the label's edge. */
  readonly offset: number;
  /** Both as one number, for look-ups. */
  readonly key: number;
  readonly area: Area;
  /** undefined where nothing was filled in. */
  readonly cell: SnapshotCell | undefined;
  readonly fit: number;
  /** What the other labels say of it: those of its column, the near ones first; all of them and the page; the page. */
  column: number;
  whole: number;
  page: number;
  /** How well the place explains its label, once all evidence is together. */
  score: number;
  /** Whether the answer goes on in the next cells. */
  readonly spread: boolean;
}

/** How many places are looked at from a label, blank or not; several columns that are merged are one. */
const reach: Readonly<Record<Direction, number>> = { right: 14, left: 14, below: 3, above: 2 };
/** So many columns or rows away nothing answers a label, however few places stand between. */
const farthestLine = 120;
/** Rows of a label that are searched for its value. */
const tallest = 8;
const longestPeriod = 60;
/** Types whose values people write over several cells. */
const overCells = new Set<Field["type"]>(["code", "phone", "mobile", "month", "day", "monthOrDay", "email"]);
/** So short is a first piece: a code's area, a year, the name before @. */
const longestPiece: Readonly<Partial<Record<Field["type"], number>>> = { email: 30 };
/** 2019年 | 1月 | 至 | 2021年 | 6月 */
const fewestOfPeriod = 4;
const longestOfPeriod = 5;
/** 起 | 2018年6月 */
const beginsPeriod = /^[\s自从]*(?:起|开始)/;

/** How well a cell answers a label: as a period where it asks for both its ends, else as the likeliest of its fields. */
export function fitOfLabel({ hits }: Pick<PlacedLabel, "hits">, cell: SnapshotCell): number {
  if (hits.length === 1) return fitOf(hits[0]!.field, cell);
  let best = -Infinity;
  for (let n = 0; n < hits.length; n++) best = Math.max(best, fitOf(hits[n]!.field, cell));
  if (best > 0 || cell.kind !== "text" || cell.text.length > longestPeriod || !asksDate(hits)) return best;
  return readPeriod([cell]).start.state === "value" ? 1.8 : best;
}

/** 2019 | 年 | 1 | 月 | 至 | 2021 | 年 | 6 | 月: both ends of a period, in pieces that say each hardly anything. */
function isPeriod(cells: readonly SnapshotCell[]): boolean {
  if (cells.length < fewestOfPeriod || !cells.every(({ text }) => text.trim().length <= longestOfPeriod))
    return false;
  const { start, end } = readPeriod(cells);
  return start.state === "value" && end.state === "value";
}

/** 0431 | - | 81111111, 起 | 2018年6月: how well an answer fits that stands in several cells from one on. */
function fitOverCells(
  { hits }: PlacedLabel,
  first: SnapshotCell,
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
): number {
  const { type } = hits[0]!.field;
  if (!overCells.has(type) || first.text.trim().length > (longestPiece[type] ?? 6)) return -Infinity;
  if (hits.length > 1 && beginsPeriod.test(first.text)) return 1.5;
  const cells: SnapshotCell[] = [];
  for (
    let cell: SnapshotCell | undefined = first;
    cell && !printed.has(cell);
    cell = grid.rightOf(cell.row, grid.area(cell).right)
  )
    cells.push(cell);
  const isWhole = hits.length > 1 ? isPeriod(cells) : joined(type, cells) !== null;
  return isWhole ? 2.4 : -Infinity;
}

/**
 * What begins beside a label in a line: the first filled region from its first row to its last, else an empty one; null
 * where none does, "print" where the next print stands.
 */
function regionIn(
  line: number,
  first: number,
  last: number,
  direction: Direction,
  isAcross: boolean,
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
): Region | "print" | null {
  let empty: Region | null = null;
  for (let n = first; n <= last; n++) {
    const row = isAcross ? n : line;
    const col = isAcross ? line : n;
    const cover = grid.coverOf(row, col);
    // Below and left of a label begins what ends there on the page.
    if (cover && (beginOf(direction, cover) !== line || (isAcross ? cover.top : cover.left) < first))
      continue;
    const cell = cover ? grid.at(cover.top, cover.left) : grid.at(row, col);
    if (cell && printed.has(cell)) return "print";
    if (!cell && empty) continue;
    const region = { area: cover ?? placeAlone(row, col), cell };
    if (cell) return region;
    empty = region;
  }
  return empty;
}

/** Places in one direction from a label's edge, the nearest first, up to the next print; the page has so much room there. */
function addInDirection(
  direction: Direction,
  edge: number,
  room: number,
  label: PlacedLabel,
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
  found: Candidate[],
): void {
  if (room < 1) return;
  const { area } = label.anchor;
  const isAcross = direction === "right" || direction === "left";
  const first = isAcross ? area.top : area.left;
  const last = Math.min(isAcross ? area.bottom : area.right, first + tallest);
  const step = direction === "right" || direction === "below" ? 1 : -1;
  const farthest = Math.min(farthestLine, room);
  let left = reach[direction];
  for (let offset = 1; offset <= farthest && left > 0; offset++) {
    const region = regionIn(edge + step * offset, first, last, direction, isAcross, grid, printed);
    // 填报内容 over ten columns is one step to 更正.
    if (!region) continue;
    left--;
    if (region === "print") break;
    const { cell } = region;
    const alone = cell ? fitOfLabel(label, cell) : 0;
    const over = cell && offset === 1 ? fitOverCells(label, cell, grid, printed) : -Infinity;
    const spread = over > alone;
    found.push({
      direction,
      offset,
      key: keyOf(direction, offset),
      area: region.area,
      cell,
      fit: spread ? over : alone,
      column: 0,
      whole: 0,
      page: 0,
      score: 0,
      spread,
    });
  }
}

/** Every place that may hold a label's value, in all directions or beside it alone. */
export function candidatesOf(
  labels: readonly PlacedLabel[],
  grid: Grid,
  printed: ReadonlySet<SnapshotCell>,
  isBesideOnly = false,
): Map<PlacedLabel, Candidate[]> {
  const candidates = new Map<PlacedLabel, Candidate[]>();
  const { bounds } = grid;
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]!;
    const found: Candidate[] = [];
    const { top, left, bottom, right } = label.anchor.area;
    addInDirection("right", right, bounds.right - right, label, grid, printed, found);
    if (!isBesideOnly) addInDirection("below", bottom, bounds.bottom - bottom, label, grid, printed, found);
    addInDirection("left", left, left - bounds.left, label, grid, printed, found);
    if (!isBesideOnly) addInDirection("above", top, top - bounds.top, label, grid, printed, found);
    candidates.set(label, found);
  }
  return candidates;
}

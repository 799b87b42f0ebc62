import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { Candidate } from "./candidates";
import { shapeOf } from "./shape";
import type { Support } from "./support";

/** The columns of a value: its cells up to the next print, and from which column on something else stands beside it. */
export interface Extent {
  readonly cells: readonly SnapshotCell[];
  /** Whether other columns than the value's stand beside it, which do not count: those before its own and from one on. */
  readonly bounded: boolean;
  readonly until: number;
  /** Whether a column of something else stands between the label and its value. */
  readonly behindSide: boolean;
}

/** The column behind a value over which another word stands. */
export function nextWord({ row, col }: Spot, grid: Grid, words: LineWords): number {
  if (!words.has(row)) return Infinity;
  const own = words.above(row, col);
  for (let next = col + 1; next <= Math.min(grid.bounds.right, col + farthestWord); next++) {
    const word = words.above(row, next);
    if (word && (own !== null || word !== "value")) return next;
  }
  return Infinity;
}

const farthestWord = 20;

type Spot = Pick<SnapshotCell, "row" | "col">;

/** The cells from a value on to the next print or column of something else. */
export function extentOf(
  label: PlacedLabel,
  from: Candidate,
  grid: Grid,
  { printed }: Anchors,
  support: Support,
  words: LineWords,
): Extent {
  const first = from.cell!;
  if (from.direction !== "right")
    return { cells: [first], bounded: true, until: Infinity, behindSide: false };
  const { right } = label.anchor.area;
  const isSideLine = (col: number) => support.isSideLine(label, { direction: "right", offset: col - right });
  const until = nextWord(first, grid, words);
  const cells = [first];
  for (
    let cell = grid.rightOf(first.row, grid.area(first).right);
    cell && cell.col < until && !printed.has(cell) && (from.spread || !isSideLine(cell.col));
    cell = grid.rightOf(first.row, grid.area(cell).right)
  )
    cells.push(cell);
  let passed = 0;
  let sides = 0;
  const row = grid.row(first.row);
  for (let n = 0; n < row.length; n++) {
    const cell = row[n]!;
    if (cell.col <= right || cell.col >= first.col) continue;
    passed++;
    if (shapeOf(cell).is === "hint" || isSideLine(cell.col)) sides++;
  }
  const bounded = words.above(first.row, first.col) !== null || until < Infinity || sides > 0;
  return { cells, bounded, until, behindSide: passed > 0 && sides === passed };
}

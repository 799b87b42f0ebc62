import type { Geometry } from "./geometry";
import type { PictureCells } from "./pictureCells";

export interface Place {
  readonly row: number;
  readonly col: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Where a key leads from a place, as in any sheet: over merged cells at once, past hidden rows; null for another key. */
export function moveBy(key: string, from: Place, cells: PictureCells, { xs, ys }: Geometry): Place | null {
  const area = cells.areaAt(from.row, from.col);
  if (key === "Home") return placeOf(cells, from.row, shownLane(0, 1, xs) ?? 0);
  const step = steps[key];
  if (!step) return null;
  const [down, across] = step;
  const row = laneBeyond(from.row, area.top, area.bottom, down, ys);
  const col = laneBeyond(from.col, area.left, area.right, across, xs);
  return placeOf(cells, row, col);
}

function placeOf(cells: PictureCells, row: number, col: number): Place {
  const { top, left } = cells.areaAt(row, col);
  return { row: top, col: left };
}

/** The lane (row or column) so many steps beyond an area; `from` where there is none that shows. */
function laneBeyond(
  from: number,
  first: number,
  last: number,
  step: number,
  edges: readonly number[],
): number {
  if (step === 0) return from;
  const wanted = step > 0 ? last + step : first + step;
  const there = Math.max(0, Math.min(edges.length - 2, wanted));
  const way = Math.sign(step);
  // what is hidden up to the end of the sheet is not entered, not even by a long step
  return shownLane(there, way, edges) ?? shownLane(there, -way, edges) ?? from;
}

/** The first lane from `lane` on, in the direction of `way`, that is not hidden; null where all are. */
function shownLane(lane: number, way: number, edges: readonly number[]): number | null {
  for (let at = lane; at >= 0 && at < edges.length - 1; at += way) if (edges[at + 1] !== edges[at]) return at;
  return null;
}

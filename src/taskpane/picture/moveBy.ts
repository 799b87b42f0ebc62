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
  if (key === "Home") return { row: from.row, col: 0 };
  const step = steps[key];
  if (!step) return null;
  const area = cells.areaAt(from.row, from.col);
  const [down, across] = step;
  let row = down > 0 ? area.bottom + down : down < 0 ? area.top + down : from.row;
  let col = across > 0 ? area.right + 1 : across < 0 ? area.left - 1 : from.col;
  const clamp = (value: number, edges: readonly number[]): number =>
    Math.max(0, Math.min(edges.length - 2, value));
  while (ys[row + 1] === ys[row] && ys[row + Math.sign(down) + 1] !== undefined && down !== 0 && row > 0)
    row += Math.sign(down);
  while (xs[col + 1] === xs[col] && xs[col + across + 1] !== undefined && across !== 0 && col > 0)
    col += across;
  const { top, left } = cells.areaAt(clamp(row, ys), clamp(col, xs));
  return { row: top, col: left };
}

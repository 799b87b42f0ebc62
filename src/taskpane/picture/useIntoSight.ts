import { useEffect, type RefObject } from "react";
import type { Geometry } from "./geometry";
import type { Place } from "./moveBy";
import type { PictureCells } from "./pictureCells";
import { headHeight, sideWidth } from "./PictureHeads";

/** What was selected comes into sight, a little inside the frame. */
export function useIntoSight(
  frame: RefObject<HTMLElement | null>,
  selected: Place | null,
  cells: PictureCells,
  { xs, ys }: Geometry,
  zoom: number,
): void {
  useEffect(() => {
    const box = frame.current;
    if (!box || !selected) return;
    const area = cells.areaAt(selected.row, selected.col);
    const [left, right] = [xs[area.left]! * zoom, xs[Math.min(area.right + 1, xs.length - 1)]! * zoom];
    const [top, bottom] = [ys[area.top]! * zoom, ys[Math.min(area.bottom + 1, ys.length - 1)]! * zoom];
    const room = { x: box.clientWidth - sideWidth, y: box.clientHeight - headHeight };
    if (left < box.scrollLeft || right > box.scrollLeft + room.x)
      box.scrollLeft = Math.max(0, left - Math.max(0, (room.x - (right - left)) / 2));
    if (top < box.scrollTop || bottom > box.scrollTop + room.y)
      box.scrollTop = Math.max(0, top - Math.max(0, (room.y - (bottom - top)) / 2));
  }, [frame, selected, cells, xs, ys, zoom]);
}

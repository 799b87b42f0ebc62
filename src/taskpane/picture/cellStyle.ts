import type { CSSProperties } from "react";
import type { CellLook } from "../../sheet/look";
import type { Geometry } from "./geometry";
import type { PictureCell } from "./pictureCells";

/** Paper is white and its letters black, whatever the theme is: so it is printed. */
const line = "1px solid #404040";
const faint = "1px solid #e3e3e3";
const vertical = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const horizontal = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** How a cell is drawn: its place in pixels, and its look. */
export function cellStyle(cell: PictureCell, { xs, ys }: Geometry, zoom: number): CSSProperties {
  const { area, look = {} as CellLook, side } = cell;
  const has = (which: string): boolean => look.lines?.includes(which) ?? false;
  const right = Math.min(area.right + 1, xs.length - 1);
  const bottom = Math.min(area.bottom + 1, ys.length - 1);
  return {
    left: xs[area.left]! * zoom,
    top: ys[area.top]! * zoom,
    width: (xs[right]! - xs[area.left]!) * zoom + 1,
    height: (ys[bottom]! - ys[area.top]!) * zoom + 1,
    borderTop: has("t") ? line : faint,
    borderRight: has("r") ? line : faint,
    borderBottom: has("b") ? line : faint,
    borderLeft: has("l") ? line : faint,
    backgroundColor: look.fill ? `#${look.fill}` : "#ffffff",
    color: look.color ? `#${look.color}` : "#000000",
    fontFamily: look.font
      ? `"${look.font.replace(/["\\]/g, "")}", FangSong, SimSun, "Noto Sans SC", sans-serif`
      : undefined,
    fontSize: (look.size ?? 11) * (4 / 3) * zoom,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : undefined,
    textDecoration: look.struck ? "line-through" : undefined,
    alignItems: vertical[look.vertical ?? "bottom"],
    justifyContent: horizontal[side],
    textAlign: side,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    overflow: cell.runsOn ? "visible" : "hidden",
    // a text that runs on lies over the next cell, and a line over the faint one of an empty neighbour
    zIndex: cell.runsOn && cell.text !== "" ? 2 : look.lines ? 1 : undefined,
  };
}

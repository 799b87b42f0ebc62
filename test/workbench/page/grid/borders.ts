import type { BorderSide } from "hucre";
import type { Area } from "../../../host/model/area";
import type { HostSheet } from "../../../host/model/sheet";
import { cssColor, fillColor } from "./cellStyle";

const gridline = "#e1e1e1";
const lines: Record<BorderSide["style"], string> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

type Side = "top" | "right" | "bottom" | "left";
const opposite: Record<Side, Side> = { top: "bottom", right: "left", bottom: "top", left: "right" };

/**
 * The line on one side of a cell or merged area, as CSS. The line between two cells belongs to both: it is drawn the
 * same for either, so that it does not matter which of them is painted last.
 */
export function borderCss(sheet: HostSheet, area: Area, side: Side): string {
  const row = side === "bottom" ? area.bottom : area.top;
  const col = side === "right" ? area.right : area.left;
  const own = sheet.cell(row, col).style;
  const [nextRow, nextCol] = neighbour(side, row, col);
  const next = nextRow < 0 || nextCol < 0 ? undefined : sheet.cell(nextRow, nextCol).style;
  const line = own?.border?.[side] ?? next?.border?.[opposite[side]];
  if (line) return `${lines[line.style]} ${cssColor(line.color) ?? "#000000"}`;
  const hidden = sheet.view.showGridLines === false ? "transparent" : gridline;
  return `1px solid ${fillColor(own) ?? fillColor(next) ?? hidden}`;
}

function neighbour(side: Side, row: number, col: number): [number, number] {
  if (side === "top") return [row - 1, col];
  if (side === "bottom") return [row + 1, col];
  return [row, side === "left" ? col - 1 : col + 1];
}

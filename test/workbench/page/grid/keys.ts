import type { HostSheet } from "../../../host/model/sheet";
import { nextCell, type Position } from "./moves";

const arrows: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null where it is no key that moves. `page`: rows that fit into the window. */
export function navigation(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  sheet: HostSheet,
  from: Position,
  page: number,
): Position | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  const arrow = arrows[event.key];
  if (arrow) return control ? edge(sheet, from, arrow) : nextCell(sheet, from, ...arrow);
  if (event.key === "Home") return control ? { row: 0, col: 0 } : { row: from.row, col: 0 };
  if (event.key === "End" && control) {
    const used = sheet.usedArea();
    return { row: used?.bottom ?? 0, col: used?.right ?? 0 };
  }
  if (event.key === "PageDown" && !control) return { row: from.row + page, col: from.col };
  if (event.key === "PageUp" && !control) return { row: Math.max(0, from.row - page), col: from.col };
  return null;
}

/** The first or last used row or column in a direction. */
function edge(sheet: HostSheet, from: Position, [rows, cols]: readonly [number, number]): Position {
  const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  if (rows !== 0) return { row: rows < 0 ? used.top : Math.max(used.bottom, from.row), col: from.col };
  return { row: from.row, col: cols < 0 ? used.left : Math.max(used.right, from.col) };
}

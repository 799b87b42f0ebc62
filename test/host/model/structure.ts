import type { Area } from "./area";
import { columnCount, covers, intersection, MAX_COLUMNS, MAX_ROWS, rowCount } from "./area";
import type { CellChangeType, Shift } from "./events";
import type { HostCell } from "./cell";
import { shiftReferences } from "./references";
import { HostRefusal, type HostWorkbook } from "./workbook";
import type { HostSheet } from "./sheet";

/** How a strip of cells moves: everything from `from` on in the band, by `by` rows or columns. */
interface Move {
  readonly vertical: boolean;
  /** First row or column that moves. */
  readonly from: number;
  readonly by: number;
  /** Columns (of a vertical move) or rows that are affected. */
  readonly first: number;
  readonly last: number;
}

function moveOf(area: Area, shift: Shift): Move {
  const vertical = shift === "Down" || shift === "Up";
  const size = vertical ? rowCount(area) : columnCount(area);
  const start = vertical ? area.top : area.left;
  const inserting = shift === "Down" || shift === "Right";
  return {
    vertical,
    from: inserting ? start : start + size,
    by: inserting ? size : -size,
    first: vertical ? area.left : area.top,
    last: vertical ? area.right : area.bottom,
  };
}

/** Where an area lies after cells were put in or taken out at `at`; null when all of it was taken out [doc]. */
export function shiftedArea(area: Area, shift: Shift, at: Area): Area | null {
  const down = shift === "Down" || shift === "Up";
  const [low, high, first, last] = down
    ? (["top", "bottom", "left", "right"] as const)
    : (["left", "right", "top", "bottom"] as const);
  if (area[first] < at[first] || area[last] > at[last]) return area;
  const size = at[high] - at[low] + 1;
  if (shift === "Down" || shift === "Right") {
    if (area[high] < at[low]) return area;
    return { ...area, [low]: area[low] + (area[low] >= at[low] ? size : 0), [high]: area[high] + size };
  }
  if (covers(at, area)) return null;
  const back = (line: number, end: number) => (line > at[high] ? line - size : Math.min(line, end));
  return { ...area, [low]: back(area[low], at[low]), [high]: back(area[high], at[low] - 1) };
}

/**
 * Puts blank cells in; cells right of or below them move on. New cells take the format of the row above or the column
 * to the left [doc].
 */
export function insertCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  shift: "Down" | "Right",
): void {
  refuse(sheet, area, shift);
  const move = moveOf(area, shift);
  shiftAll(sheet, area, move, shift);
  inheritFormats(sheet, area, move);
  shiftReferences(workbook, sheet, area, shift);
  workbook.tell({ kind: "cells", sheet, area, change: changeType(area, shift), shift });
}

export function deleteCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  shift: "Up" | "Left",
): void {
  refuse(sheet, area, shift);
  for (const { row, col } of [...sheet.cellsIn(area)]) sheet.put(row, col, { value: null });
  shiftAll(sheet, area, moveOf(area, shift), shift);
  shiftReferences(workbook, sheet, area, shift);
  workbook.tell({ kind: "cells", sheet, area, change: changeType(area, shift), shift });
}

function changeType(area: Area, shift: Shift): CellChangeType {
  const inserting = shift === "Down" || shift === "Right";
  const vertical = shift === "Down" || shift === "Up";
  if (vertical && columnCount(area) === MAX_COLUMNS) return inserting ? "RowInserted" : "RowDeleted";
  if (!vertical && rowCount(area) === MAX_ROWS) return inserting ? "ColumnInserted" : "ColumnDeleted";
  return inserting ? "CellInserted" : "CellDeleted";
}

function refuse(sheet: HostSheet, area: Area, shift: Shift): void {
  const may = {
    Down: "insertRows",
    Right: "insertColumns",
    Up: "deleteRows",
    Left: "deleteColumns",
  } as const;
  if (sheet.protection && sheet.protection[may[shift]] !== true) {
    throw new HostRefusal("AccessDenied", "You cannot perform the requested operation.");
  }
  const move = moveOf(area, shift);
  const band: Area = move.vertical
    ? { top: area.top, left: move.first, bottom: MAX_ROWS - 1, right: move.last }
    : { top: move.first, left: area.left, bottom: move.last, right: MAX_COLUMNS - 1 };
  const cut = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some(
    (block) => intersection(block, band) && !insideBand(block, move),
  );
  if (cut) {
    throw new HostRefusal(
      "InsertDeleteConflict",
      "The insert or delete operation attempted resulted in a conflict.",
    );
  }
}

function insideBand(block: Area, move: Move): boolean {
  return move.vertical
    ? block.left >= move.first && block.right <= move.last
    : block.top >= move.first && block.bottom <= move.last;
}

function shiftAll(sheet: HostSheet, area: Area, move: Move, shift: Shift): void {
  const moving: [number, number, HostCell][] = [];
  for (const [row, line] of sheet.cells) {
    for (const [col, cell] of line) {
      const [along, across] = move.vertical ? [row, col] : [col, row];
      if (along >= move.from && across >= move.first && across <= move.last) moving.push([row, col, cell]);
    }
  }
  for (const [row, col] of moving) sheet.put(row, col, { value: null });
  for (const [row, col, cell] of moving) {
    sheet.put(move.vertical ? row + move.by : row, move.vertical ? col : col + move.by, cell);
  }
  const shifted = (block: Area) => shiftedArea(block, shift, area);
  sheet.merges = sheet.merges.map(shifted).filter((block) => block !== null);
  sheet.tables = sheet.tables.flatMap((table) => {
    const moved = shifted(table.area);
    return moved ? [Object.assign(table, { area: moved })] : [];
  });
  if (move.vertical && columnCount(area) === MAX_COLUMNS) shiftLines(sheet.rows, area.top, move);
  if (!move.vertical && rowCount(area) === MAX_ROWS) shiftLines(sheet.columns, area.left, move);
}

/** Heights, widths and hidden flags go with their rows and columns. */
function shiftLines<Def>(lines: Map<number, Def>, start: number, move: Move): void {
  const old = [...lines];
  lines.clear();
  for (const [line, def] of old) {
    if (line >= move.from) lines.set(line + move.by, def);
    else if (line < start || move.by > 0) lines.set(line, def);
  }
}

function inheritFormats(sheet: HostSheet, area: Area, move: Move): void {
  const source = (move.vertical ? area.top : area.left) - 1;
  if (source < 0) return;
  const line: Area = move.vertical
    ? { top: source, bottom: source, left: area.left, right: area.right }
    : { left: source, right: source, top: area.top, bottom: area.bottom };
  for (const { row, col, cell } of [...sheet.cellsIn(line)]) {
    if (!cell.style) continue;
    for (let step = 1; step <= move.by; step += 1) {
      sheet.put(move.vertical ? row + step : row, move.vertical ? col : col + step, {
        value: null,
        style: cell.style,
      });
    }
  }
}

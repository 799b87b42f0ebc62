import { columnName, columnNumber } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/snapshot";

export type { Area };

/** Size of a sheet [doc: Excel specifications and limits]. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellArea(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** "A1:B2", "3:5" for whole rows, "B:D" for whole columns, as Excel writes an address without its sheet. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = columnName(area.left) + (area.top + 1);
  const last = columnName(area.right) + (area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

function corner(text: string): { row?: number; col?: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, col: columnNumber(cell[1]!) };
  const column = COLUMN.exec(text);
  if (column) return { col: columnNumber(column[1]!) };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : null;
}

/** Address without a sheet name → area; null where it is none or lies outside of a sheet. */
export function parseAddress(address: string): Area | null {
  const [from, to, ...rest] = address.trim().split(":");
  const a = corner(from ?? "");
  const b = to === undefined ? a : corner(to);
  if (rest.length > 0 || !a || !b) return null;
  if (to === undefined && (a.row === undefined || a.col === undefined)) return null;
  if ((a.row === undefined) !== (b.row === undefined) || (a.col === undefined) !== (b.col === undefined)) {
    return null;
  }
  const area = {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    left: Math.min(a.col ?? 0, b.col ?? 0),
    bottom: a.row === undefined ? MAX_ROWS - 1 : Math.max(a.row, b.row!),
    right: a.col === undefined ? MAX_COLUMNS - 1 : Math.max(a.col, b.col!),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Sheet name as it stands in an address: quoted where Excel quotes it [doc]. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1", "'my sheet'!A1" → sheet name (null where none is given) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : name, rest: address.slice(at + 1) };
}

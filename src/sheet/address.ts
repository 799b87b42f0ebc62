import type { Area, CellRef } from "./snapshot";

/** The last of a sheet, 0-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26; letters of either case. */
export function columnNumber(name: string): number {
  let n = 0;
  // A letter of either case has its place in the alphabet in its last five bits.
  for (let at = 0; at < name.length; at++) n = n * 26 + (name.charCodeAt(at) & 31);
  return n - 1;
}

/** 0-based row and column → "E22". */
export function cellName(row: number, col: number): string {
  return columnName(col) + (row + 1);
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "Sheet1!E22", the form used in results; the sheet's name is not quoted. */
export function refName(ref: CellRef): string {
  return `${ref.sheet}!${cellName(ref.row, ref.col)}`;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** "E22", "$E$22" or "E22:G23" → area; null where the text is no address. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const left = columnNumber(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnNumber(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

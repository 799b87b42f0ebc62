import { newWorkbook } from "../../../../src/files/edit/newWorkbook";
import { readFile } from "../../../../src/files/readFile";
import type { Edition } from "../../../../src/form/edition";
import type { Settings } from "../../../../src/form/settings/settings";
import { isSettingsSheet } from "../../../../src/read/workbook/settingsSheet";
import { settingsSheet } from "../../../../src/report/settings/settingsSheet";
import type { SheetSnapshot, SnapshotCell } from "../../../../src/sheet/snapshot";

export async function settingsBytes(settings: Settings, edition: Edition): Promise<Uint8Array> {
  const made = await newWorkbook([settingsSheet(settings, edition)], {}, false);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.bytes;
}

export function sheetIn(name: string, bytes: Uint8Array): SheetSnapshot {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.workbook.sheets.find(isSettingsSheet)!;
}

/** The sheet with another content in a cell: what a person types there; null empties it. */
export function typed(
  sheet: SheetSnapshot,
  row: number,
  col: number,
  value: string | number | null,
  formula?: string,
): SheetSnapshot {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.col !== col);
  if (value === null || value === "") return { ...sheet, cells: others };
  const kind = typeof value === "number" ? "number" : value.startsWith("#") ? "error" : "text";
  const cell: SnapshotCell = { row, col, kind, value, text: String(value), ...(formula ? { formula } : {}) };
  return { ...sheet, cells: [...others, cell].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** The row below a section's head whose first cell says this, and the column of a head. */
export function place(sheet: SheetSnapshot, section: string, first: string, head: string) {
  const isAt = (text: string, from: number) => (cell: SnapshotCell) => cell.text === text && cell.row >= from;
  const heading = sheet.cells.find(({ text }) => text.endsWith(`、${section}`))!;
  const headCell = sheet.cells.find(isAt(head, heading.row))!;
  const row = sheet.cells.find(isAt(first, headCell.row))!.row;
  return { row, col: headCell.col };
}

import { readDate, serialDate } from "../../../read/values/date";
import { isoDate } from "../../../read/values/dateText";
import { cellText, type Grid } from "../../../sheet/grid";
import type { CellRef } from "../../../sheet/snapshot";

/** A cell of the sheet as the text that is judged. */
export interface SettingCell {
  readonly text: string;
  readonly at: CellRef;
  /** It is the result of a formula, which is not kept. */
  readonly formula: boolean;
  /** A formula's error stands there. */
  readonly failed: boolean;
}

/** Columns whose cells are days or months. */
const dated = new Set(["noticeOn", "deadline", "since", "until", "movedSince"]);

/** What a cell says. A date is YYYY-MM-DD (YYYY-MM) where it can be one, else what stands there. */
export function settingCell(grid: Grid, sheet: string, row: number, col: number, id: string): SettingCell {
  const cell = grid.cellAt(row, col);
  const merged = grid.mergeAt(row, col);
  const at = { sheet, row: merged?.top ?? row, col: merged?.left ?? col };
  const text = cellText(cell);
  const plain = {
    at,
    text,
    formula: cell?.formula !== undefined,
    failed: cell?.kind === "error",
  };
  if (!cell || cell.kind === "error") return plain;
  if (dated.has(id) && !/^\d{4}$/.test(text)) return { ...plain, text: dateIn(cell) ?? text };
  const number = cell.kind === "number" || cell.kind === "percent" || cell.kind === "date";
  return number ? { ...plain, text: String(cell.value) } : plain;
}

function dateIn(cell: NonNullable<ReturnType<Grid["cellAt"]>>): string | null {
  if (cell.kind === "date") return isoDate(serialDate(Number(cell.value)));
  const { value } = readDate(cell, { type: "monthOrDay" });
  return typeof value === "string" && /^\d{4}-\d{2}/.test(value) ? value : null;
}

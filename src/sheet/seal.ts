import { maskNumbers, maskValue } from "../text/person/maskNumbers";
import type { SheetEdits } from "./edits";
import type { PlanCell, PlanRow, SheetPlan } from "./plan";
import type { SheetSnapshot } from "./snapshot";
import { standingRow } from "./standingRow";

/**
 * The door through which sheets go out: every plan passes here before it becomes bytes, and every edit before it is
 * written, so that no cell of ours shows the number of a person, whoever forgot to mask it before.
 */

/** Texts of a plan that were gone over and have nothing to hide: rows repeat them. */
type ClearTexts = Set<string>;

function sealCell(cell: PlanCell, clear: ClearTexts): PlanCell {
  if (typeof cell.value === "string" && clear.has(cell.value)) return cell;
  const value = maskValue(cell.value);
  if (value !== cell.value) return { ...cell, value };
  if (typeof value === "string") clear.add(value);
  return cell;
}

/**
 * A row in which nothing had to be hidden stays the one it was: of a table of thousands there are not two. One that stands
 * already was gone over when it was found to say the same (merge/own/standing.ts); its cells are where they are made.
 */
function sealRow(row: PlanRow, clear: ClearTexts): PlanRow {
  return row.stands ? standingRow(row.stands, () => sealCells(row, clear)) : sealCells(row, clear);
}

function sealCells(row: PlanRow, clear: ClearTexts): PlanRow {
  const cells = row.cells.map((cell) => cell && sealCell(cell, clear));
  return cells.every((cell, col) => cell === row.cells[col]) ? row : { ...row, cells };
}

export function sealPlan(plan: SheetPlan): SheetPlan {
  const clear: ClearTexts = new Set();
  const rows = plan.rows.map((row) => sealRow(row, clear));
  const footer = plan.print?.footer;
  return { ...plan, rows, ...(footer ? { print: { ...plan.print!, footer: maskNumbers(footer) } } : {}) };
}

export function sealEdits(edits: SheetEdits): SheetEdits {
  return { ...edits, cells: edits.cells.map((cell) => ({ ...cell, value: maskValue(cell.value) })) };
}

/** A sheet of somebody else's file as it is shown on the screen. */
export function sealSnapshot(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((cell) => {
    const text = maskNumbers(cell.text);
    return text === cell.text ? cell : { ...cell, kind: "text" as const, value: text, text };
  });
  return { ...sheet, name: maskNumbers(sheet.name), cells };
}

import { maskNumbers, maskOfTable, maskValue } from "../text/person/maskNumbers";
import type { SheetEdits } from "./edits";
import type { PlanCell, PlanRow, SheetPlan } from "./plan";
import type { SheetSnapshot } from "./snapshot";
import { standingRow } from "./standingRow";

/**
 * The door through which sheets go out: every plan passes here before it becomes bytes, and every edit before it is
 * written, so that no cell of ours shows the number of a person, whoever forgot to mask it before.
 */

type Mask = ReturnType<typeof maskOfTable>;

function sealCell(cell: PlanCell, mask: Mask): PlanCell {
  const value = mask(cell.value);
  return value === cell.value ? cell : { ...cell, value };
}

/**
 * A row in which nothing had to be hidden stays the one it was: of a table of thousands there are not two. One that stands
 * already was gone over when it was found to say the same (merge/own/standing.ts); its cells are where they are made.
 */
function sealRow(row: PlanRow, mask: Mask): PlanRow {
  return row.stands ? standingRow(row.stands, () => sealCells(row, mask)) : sealCells(row, mask);
}

function sealCells(row: PlanRow, mask: Mask): PlanRow {
  const cells = row.cells.map((cell) => cell && sealCell(cell, mask));
  return cells.every((cell, col) => cell === row.cells[col]) ? row : { ...row, cells };
}

export function sealPlan(plan: SheetPlan): SheetPlan {
  const mask = maskOfTable();
  const rows = plan.rows.map((row) => sealRow(row, mask));
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

import type { CellEdit, SheetEdits } from "../../sheet/edits";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { valueEdit } from "./invertEdits";

const keyOf = ({ row, col }: SnapshotCell): string => `${row} ${col}`;

/**
 * Brings a sheet back to `before`, whatever has happened to its rows: cells that differ get what they held in that
 * place. Formulas come back as values.
 */
export function restoringEdits(before: SheetSnapshot, now: SheetSnapshot): SheetEdits {
  const old = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const there = new Map(now.cells.map((cell) => [keyOf(cell), cell]));
  const back = before.cells.filter((cell) => !isSame(cell, there.get(keyOf(cell)))).map(valueEdit);
  const blank = now.cells
    .filter((cell) => !old.has(keyOf(cell)))
    .map(({ row, col }): CellEdit => ({ row, col, value: "" }));
  return { sheet: before.name, deleteRows: [], insertRows: [], cells: [...back, ...blank] };
}

function isSame(one: SnapshotCell, other: SnapshotCell | undefined): boolean {
  return one.kind === other?.kind && one.value === other.value && one.formula === other.formula;
}

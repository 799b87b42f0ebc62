import { rowAfter } from "../../sheet/edits";
import type { CellEdit, SheetEdits } from "../../sheet/edits";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

/**
 * The edits that bring a sheet back to `before` after `edits` were made to it: rows that came in go, rows that went come
 * back with all that stood in them, cells that were written over get their old values. Formulas come back as values.
 */
export function invertEdits(edits: SheetEdits, before: SheetSnapshot): SheetEdits {
  const { deleteRows, insertRows } = edits;
  const gone = new Set(deleteRows);
  const above = (place: number): number =>
    insertRows.reduce((sum, each) => (each.before < place ? sum + each.count : sum), 0);
  const cameIn = insertRows.flatMap(({ before: place, count }) =>
    Array.from({ length: count }, (_, index) => place + above(place) + index),
  );
  const back = new Map<number, number>();
  for (const row of gone) {
    const place = row - deleteRows.filter((each) => each < row).length;
    back.set(place, (back.get(place) ?? 0) + 1);
  }
  const lost = before.cells.filter(({ row }) => gone.has(row)).map(valueEdit);
  return {
    sheet: edits.sheet,
    deleteRows: cameIn.sort((a, b) => b - a),
    insertRows: [...back]
      .map(([place, count]) => ({ before: place, count }))
      .sort((a, b) => b.before - a.before),
    cells: [...lost, ...overwritten(edits, before)],
  };
}

function overwritten(edits: SheetEdits, before: SheetSnapshot): CellEdit[] {
  const last = edits.cells.reduce((most, { row }) => Math.max(most, row), 0) + edits.deleteRows.length;
  const origin = new Map<number, number>();
  for (let row = 0; row <= last; row++) {
    const place = rowAfter(edits, row);
    if (place !== null) origin.set(place, row);
  }
  return edits.cells.flatMap(({ row: place, col }): CellEdit[] => {
    const row = origin.get(place);
    if (row === undefined) return [];
    const old = before.cells.find((cell) => cell.row === row && cell.col === col);
    return [old ? valueEdit(old) : { row, col, value: "" }];
  });
}

export function valueEdit({ row, col, value, text }: SnapshotCell): CellEdit {
  return { row, col, value: typeof value === "boolean" ? text : value };
}

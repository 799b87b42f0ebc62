import type { Area } from "../../sheet/snapshot";
import { bounding, shifted } from "./cells";
import { isFormula } from "./known";
import type { Known } from "./known";
import type { Edited, Made } from "./job";
import type { Rewrite } from "./rewrite";

/** What a sheet shall show after the write; `undefined` where that is not known. */
export interface Expected {
  readonly sheet: string;
  readonly area: Area;
  /** 0-based place in the sheet. */
  at(row: number, col: number): unknown;
}

/** Rows that stay bring their cells along; rows that come in are blank but for what the edits put there. */
export function expectedEdits({ edits, moves }: Edited, known: Known | null): Expected | null {
  if (!known) return null;
  const { area, formulas } = known;
  const written = new Map(edits.cells.map(({ row, col, value }) => [`${row} ${col}`, value]));
  const old = new Map<number, number | null>();
  const oldOf = (row: number): number | null => {
    if (!old.has(row)) old.set(row, moves.place(row).old);
    return old.get(row)!;
  };
  return {
    sheet: edits.sheet,
    area: { ...area, bottom: area.bottom - edits.deleteRows.length },
    at(row, col) {
      const value = written.get(`${row} ${col}`);
      if (value !== undefined) return value;
      const from = oldOf(row);
      if (from === null) return "";
      const content = formulas[from]?.[col];
      return isFormula(content) ? undefined : content;
    },
  };
}

/** A sheet that is written anew holds what was planned, and nothing where the old one held more. */
export function expectedMade({ name, values }: Made, rewrite: Rewrite | null): Expected | null {
  const { down, across, stale } = rewrite ?? { down: 0, across: 0, stale: null };
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const own =
    width === 0
      ? null
      : shifted({ top: 0, left: 0, bottom: values.length - 1, right: width - 1 }, down, across);
  const area = bounding(own, stale);
  return area && { sheet: name, area, at: (row, col) => values[row - down]?.[col - across] ?? "" };
}

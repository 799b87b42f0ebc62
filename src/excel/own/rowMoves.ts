import type { SheetEdits } from "../../sheet/edits";

export interface Rows {
  readonly at: number;
  readonly count: number;
}

/**
 * The edits' rows in an order that can be undone: first rows are put in, at the very last others are taken out, since
 * formulas elsewhere that point to a deleted row are lost for good.
 */
export interface RowMoves {
  /** In rows of the sheet as it is, the lowest first. */
  readonly inserts: readonly Rows[];
  /** In rows as they stand after the inserts, the lowest first. */
  readonly deletes: readonly Rows[];
  /** Where a row of the edits stands between inserts and deletes, and where it stood before; null for a new one. */
  place(row: number): { readonly row: number; readonly old: number | null };
}

export function rowMoves({ deleteRows, insertRows }: SheetEdits): RowMoves {
  const deleted = [...deleteRows].sort((a, b) => a - b);
  const oldOf = (kept: number): number => deleted.reduce((row, gone) => (gone <= row ? row + 1 : row), kept);
  // directly below the row above, from which new rows take their looks
  const inserts = [...insertRows]
    .sort((a, b) => a.before - b.before)
    .map(({ before, count }) => ({ before, count, at: before === 0 ? 0 : oldOf(before - 1) + 1 }));
  const pushed = (row: number): number =>
    inserts.reduce((place, { at, count }) => (at <= row ? place + count : place), row);

  const deletes: Rows[] = [];
  for (const at of deleted.map(pushed)) {
    const last = deletes.at(-1);
    if (last && last.at + last.count === at) deletes[deletes.length - 1] = { ...last, count: last.count + 1 };
    else deletes.push({ at, count: 1 });
  }
  return {
    inserts: inserts.map(({ at, count }) => ({ at, count })).reverse(),
    deletes: deletes.reverse(),
    place(row) {
      let shift = 0;
      for (const { before, count, at } of inserts) {
        if (row < before + shift) break;
        if (row < before + shift + count) return { row: at + row - before, old: null };
        shift += count;
      }
      const old = oldOf(row - shift);
      return { row: old + shift, old };
    },
  };
}

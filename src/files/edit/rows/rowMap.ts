import { lastRow } from "../../../sheet/address";
import type { SheetEdits } from "../../../sheet/edits";

/** Rows of a sheet, 0-based, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** How many of the sorted numbers are below a number. */
function countBelow(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the rows of a sheet go when rows are taken out and put in. */
export class RowMap {
  private readonly gone: readonly number[];
  private readonly coming: SheetEdits["insertRows"];
  /** Whether any row changes its place or goes. */
  readonly moves: boolean;

  constructor(
    readonly sheet: string,
    { deleteRows, insertRows }: Pick<SheetEdits, "deleteRows" | "insertRows">,
  ) {
    this.gone = [...new Set(deleteRows)].sort((a, b) => a - b);
    this.coming = insertRows.filter(({ count }) => count > 0);
    this.moves = this.gone.length > 0 || this.coming.length > 0;
  }

  private shift(staying: number, isEnd = false): number {
    const put = this.coming.reduce(
      (sum, { before, count }) => (before < staying || (before === staying && !isEnd) ? sum + count : sum),
      0,
    );
    return staying + put;
  }

  /** The new place of a row; null where it is taken out. */
  to(row: number): number | null {
    const below = countBelow(this.gone, row);
    return this.gone[below] === row ? null : this.shift(row - below);
  }

  /**
   * What becomes of a range of rows, as Excel adjusts it; null where all are taken out. A range that `grows` takes in
   * the rows that are put in right below it, as a list does: conditional formats, drop-downs, tables.
   */
  span({ top, bottom }: RowSpan, grows = false): RowSpan | null {
    const first = top - countBelow(this.gone, top);
    const behind = bottom + 1 - countBelow(this.gone, bottom + 1);
    if (bottom >= lastRow) return { top: Math.min(this.shift(first, top === 0), lastRow), bottom: lastRow };
    const added = grows
      ? this.coming.reduce((sum, each) => (each.before === behind ? sum + each.count : sum), 0)
      : 0;
    if (behind === first) {
      const start = this.shift(first, true);
      return added > 0 ? { top: start, bottom: start + added - 1 } : null;
    }
    const end = this.shift(behind - 1) + added;
    const start = this.shift(first);
    return start > lastRow ? null : { top: start, bottom: Math.min(end, lastRow) };
  }

  /** The row that stood right above a place where rows are put in; null at the top of the sheet. */
  private rowAbove({ before }: { readonly before: number }): number | null {
    let row = before - 1;
    for (const gone of this.gone) if (gone <= row) row += 1;
    return row < 0 ? null : row;
  }

  /** The rows that are put in, in their new places. */
  get inserted(): { readonly row: number; readonly above: number | null }[] {
    return this.coming.flatMap((each) => {
      const start = this.shift(each.before, true);
      const above = this.rowAbove(each);
      return Array.from({ length: each.count }, (_, n) => ({ row: start + n, above }));
    });
  }
}

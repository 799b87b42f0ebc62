import type { SnapshotCell } from "../../sheet/snapshot";

const known = new WeakMap<readonly SnapshotCell[], number>();

function find(cells: readonly SnapshotCell[]): number {
  let widest = 0;
  let from = 0;
  for (let n = 0; n < cells.length; n++) {
    if (cells[n]!.row !== cells[from]!.row) from = n;
    if (n - from >= widest) widest = n - from + 1;
  }
  return widest;
}

/** How many cells the widest row of a page has: whoever looks for the head of a list asks it first, and most forms have none so wide. */
export function widestRow(cells: readonly SnapshotCell[]): number {
  let widest = known.get(cells);
  if (widest === undefined) known.set(cells, (widest = find(cells)));
  return widest;
}

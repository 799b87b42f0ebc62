import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import { asksNext } from "../layout/cellsRightOf";
import type { PlacedLabel } from "../layout/placeLabels";
import type { Grid } from "../page/grid";

/** How many rows above and below a label tell whether a block with answers stands left of it. */
const around = 2;

/** Whether left of a label other labels have their answers: a block of the page beside its own (two halves of a form side by side). */
function hasBlockLeft({ anchor: { area } }: PlacedLabel, grid: Grid, { printed }: Anchors): boolean {
  for (let row = area.top - around; row <= area.bottom + around; row++) {
    const cells = grid.row(row);
    for (let n = 1; n < cells.length && cells[n]!.col < area.left; n++)
      if (printed.has(cells[n - 1]!) && !printed.has(cells[n]!)) return true;
  }
  return false;
}

/** What of the rows below a label may be of its block: right of another block's labels and answers, and left of a label beside. */
export function ownBlock(
  label: PlacedLabel,
  grid: Grid,
  anchors: Anchors,
): (row: number) => readonly SnapshotCell[] {
  const { left, right } = label.anchor.area;
  let isBeside: boolean | undefined;
  return (row) => {
    const cells = grid.row(row);
    const next = cells.findIndex((cell, n) => n > 0 && cell.col > right && asksNext(cell, anchors));
    const upToNext = next > 0 && cells[next - 1]!.col > right ? cells.slice(0, next) : cells;
    if (upToNext.length === 0 || upToNext[0]!.col >= left) return upToNext;
    isBeside ??= hasBlockLeft(label, grid, anchors);
    return isBeside ? upToNext.filter((cell) => grid.area(cell).right >= left) : upToNext;
  };
}

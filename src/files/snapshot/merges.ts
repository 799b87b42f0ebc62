import type { Area, SnapshotCell } from "../../sheet/snapshot";

/** Only the first cell of a merged area counts: what others hold is not shown by any program. Cells come row by row. */
export function withoutCovered(
  cells: readonly SnapshotCell[],
  merges: readonly Area[],
): readonly SnapshotCell[] {
  const lowest = merges.reduce((bottom, area) => Math.max(bottom, area.bottom), -1);
  const below = cells.findIndex((cell) => cell.row > lowest);
  // a table of thousands of rows has a merged title
  if (below === 0) return cells;
  if (below > 0) return withoutCovered(cells.slice(0, below), merges).concat(cells.slice(below));
  const coming = [...merges].sort((a, b) => b.top - a.top);
  let current: Area[] = [];
  let row = -1;
  return cells.filter((cell) => {
    if (cell.row !== row) {
      row = cell.row;
      while (coming.length > 0 && coming.at(-1)!.top <= row) current.push(coming.pop()!);
      current = current.filter((area) => area.bottom >= row);
    }
    return !current.some(
      (area) =>
        cell.col >= area.left && cell.col <= area.right && !(cell.row === area.top && cell.col === area.left),
    );
  });
}

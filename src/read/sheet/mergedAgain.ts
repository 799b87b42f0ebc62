import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";

/** So many labels said twice side by side: a program filled the merged areas of the form when it took them apart. */
const fewest = 4;
/** Shorter texts (2017, 无, √, —) stand beside each other in their own right. */
const shortest = 4;

/** Text that repeats its left neighbour's, as nobody types it. */
function repeats(cell: SnapshotCell, before: SnapshotCell | undefined): boolean {
  return (
    before !== undefined &&
    cell.kind === "text" &&
    cell.row === before.row &&
    cell.col === before.col + 1 &&
    cell.text.length >= shortest &&
    cell.text === before.text &&
    /\p{Script=Han}|@/u.test(cell.text) &&
    !/^不适用|^无/.test(cell.text)
  );
}

/** A sheet whose merged areas were taken apart and filled, with those that lay in one row merged again. */
export function mergedAgain(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const { cells } = sheet;
  const said = cells.filter((cell, n) => repeats(cell, cells[n - 1]) && roleOf(cell.text).label).length;
  if (said < fewest) return sheet;
  const kept: SnapshotCell[] = [];
  const merges = new Map<SnapshotCell, Area>();
  cells.forEach((cell, n) => {
    const first = kept.at(-1);
    if (!repeats(cell, cells[n - 1]) || !first) kept.push(cell);
    else merges.set(first, { top: first.row, left: first.col, bottom: first.row, right: cell.col });
  });
  return { ...sheet, cells: kept, merges: [...sheet.merges, ...merges.values()] };
}

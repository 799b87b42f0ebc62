import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

const none: ReadonlySet<SnapshotCell> = new Set();

/** A sheet with some of its cells as others, each in its place, and without those that are gone; the sheet itself where nothing changes. */
export function withRewritten(
  sheet: SheetSnapshot,
  rewritten: ReadonlyMap<SnapshotCell, SnapshotCell>,
  gone = none,
): SheetSnapshot {
  if (rewritten.size === 0 && gone.size === 0) return sheet;
  const left = gone.size === 0 ? sheet.cells : sheet.cells.filter((cell) => !gone.has(cell));
  return { ...sheet, cells: left.map((cell) => rewritten.get(cell) ?? cell) };
}

import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

/** A sheet with some of its rows alone, and what is merged from one of them on. */
export const withRows = (sheet: SheetSnapshot, keeps: (row: number) => boolean): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.filter(({ row }) => keeps(row)),
  merges: sheet.merges.filter(({ top }) => keeps(top)),
});

/** A sheet without some of its rows; the sheet itself where there are none. */
export const withoutRows = (sheet: SheetSnapshot, gone: ReadonlySet<number>): SheetSnapshot =>
  gone.size === 0 ? sheet : withRows(sheet, (row) => !gone.has(row));

/** A sheet without some of its cells; the sheet itself where there are none. */
export const withoutCells = (sheet: SheetSnapshot, gone: ReadonlySet<SnapshotCell>): SheetSnapshot =>
  gone.size === 0 ? sheet : { ...sheet, cells: sheet.cells.filter((cell) => !gone.has(cell)) };

/** A sheet with some of its cells as others, each in its place, and without those that are gone; the sheet itself where nothing changes. */
export function withRewritten(
  sheet: SheetSnapshot,
  rewritten: ReadonlyMap<SnapshotCell, SnapshotCell>,
  gone?: ReadonlySet<SnapshotCell>,
): SheetSnapshot {
  const left = gone ? withoutCells(sheet, gone) : sheet;
  if (rewritten.size === 0) return left;
  return { ...sheet, cells: left.cells.map((cell) => rewritten.get(cell) ?? cell) };
}

import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { gridOf, type Grid } from "./grid";

const { fewestRows, answeredShare } = weights.hiddenColumn;

/** Whether all of a merged area is hidden: one that reaches out of the hidden columns or rows is seen. */
function isAllHidden(from: number, to: number, hidden: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (!hidden.has(at)) return false;
  return true;
}

/**
 * Last year's figures, a program's words. Where the rows of labels have no visible answers, the hidden ones are the form's
 * own; TRUE and FALSE are what its boxes are bound to.
 */
function isOtherColumn(
  cells: readonly SnapshotCell[],
  visible: ReadonlyMap<number, readonly SnapshotCell[]>,
  roleOf: RoleOf,
): boolean {
  if (cells.some((cell) => cell.kind === "boolean" || roleOf(cell).label)) return false;
  let [labelled, answered] = [0, 0];
  for (const { row, col } of cells) {
    const beside = visible.get(row) ?? [];
    const label = beside.findLastIndex((cell) => cell.col < col && roleOf(cell).label !== null);
    if (label < 0) continue;
    labelled++;
    const next = beside[label + 1];
    if (next && !roleOf(next).label) answered++;
  }
  return answered >= fewestRows && answered >= labelled * answeredShare;
}

/** The nearest row that is seen, in a direction, of those with something in them. */
function seenNext(row: number, step: 1 | -1, grid: Grid, hidden: ReadonlySet<number>) {
  let at = grid.rows.indexOf(row) + step;
  while (at >= 0 && at < grid.rows.length && hidden.has(grid.rows[at]!)) at += step;
  return grid.row(grid.rows[at] ?? -1);
}

/** 项目总投资 | 2719 hidden beside 项目总投资 | 4870: written anew beside it, with the same labels in the same columns. */
function isOlderRow(row: number, grid: Grid, hidden: ReadonlySet<number>, roleOf: RoleOf): boolean {
  const labels = grid.row(row).filter((cell) => roleOf(cell).label);
  if (labels.length === 0) return false;
  return ([1, -1] as const).some((step) => {
    const next = seenNext(row, step, grid, hidden);
    const isAgain = (label: SnapshotCell) =>
      next.some((cell) => cell.col === label.col && keyOfCell(cell).base === keyOfCell(label).base);
    return labels.every(isAgain);
  });
}

/** A sheet without the hidden columns and rows that nobody is meant to see, because what counts stands beside them. */
export function withoutHidden(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  if (sheet.hiddenColumns.length + sheet.hiddenRows.length === 0) return sheet;
  const [columns, rows] = [new Set(sheet.hiddenColumns), new Set(sheet.hiddenRows)];
  const grid = gridOf(sheet);
  const areas = sheet.cells.map((cell) => ({ cell, ...grid.area(cell) }));
  const inColumns = areas.filter(({ left, right }) => isAllHidden(left, right, columns));
  const inRows = areas.filter(({ top, bottom }) => isAllHidden(top, bottom, rows));
  const unseen = new Set(inColumns.map(({ cell }) => cell));
  const visible = groupBy(
    sheet.cells.filter((cell) => !unseen.has(cell)),
    ({ row }) => row,
  );
  const gone = new Set<SnapshotCell>();
  for (const cells of groupBy(unseen, ({ col }) => col).values())
    if (isOtherColumn(cells, visible, roleOf)) for (const cell of cells) gone.add(cell);
  for (const [row, cells] of groupBy(inRows, ({ top }) => top))
    if (isOlderRow(row, grid, rows, roleOf)) for (const { cell } of cells) gone.add(cell);
  return gone.size === 0 ? sheet : { ...sheet, cells: sheet.cells.filter((cell) => !gone.has(cell)) };
}

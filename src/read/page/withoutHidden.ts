import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { gridOf, type Grid } from "./grid";
import { withoutCells } from "./rewritten";

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

/** The nearest rows that are seen, above and below each hidden one, of those with something in them. */
function seenBeside(grid: Grid, hidden: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const beside = new Map<number, number[]>();
  for (const rows of [grid.rows, [...grid.rows].reverse()]) {
    let seen: number | undefined;
    for (const row of rows) {
      if (!hidden.has(row)) seen = row;
      else if (seen !== undefined) beside.set(row, [...(beside.get(row) ?? []), seen]);
    }
  }
  return beside;
}

/** 项目总投资 | 2719 hidden beside 项目总投资 | 4870: written anew beside it, with the same labels in the same columns. */
function isOlderRow(row: number, seen: readonly number[], grid: Grid, roleOf: RoleOf): boolean {
  const labels = grid.row(row).filter((cell) => roleOf(cell).label);
  if (labels.length === 0) return false;
  return seen.some((other) => {
    const next = grid.row(other);
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
  const seen = seenBeside(grid, rows);
  for (const [row, cells] of groupBy(inRows, ({ top }) => top))
    if (isOlderRow(row, seen.get(row) ?? [], grid, roleOf)) for (const { cell } of cells) gone.add(cell);
  return withoutCells(sheet, gone);
}

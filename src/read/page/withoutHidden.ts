import { groupBy } from "../../match/group";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { weights } from "../layout/weights";
import type { RoleOf } from "../labels/recognise";

const { fewestRows, answeredShare } = weights.hiddenColumn;

/**
 * A sheet without the hidden columns that nobody is meant to see: last year's figures, a program's words. Where the rows of
 * labels have no visible answers, the hidden ones are the form's own; TRUE and FALSE are what its boxes are bound to.
 */
export function withoutHidden(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  if (sheet.hiddenColumns.length === 0) return sheet;
  const hidden = new Set(sheet.hiddenColumns);
  const byColumn = groupBy(
    sheet.cells.filter(({ col }) => hidden.has(col)),
    ({ col }) => col,
  );
  if (byColumn.size === 0) return sheet;
  const visible = groupBy(
    sheet.cells.filter(({ col }) => !hidden.has(col)),
    ({ row }) => row,
  );
  const dropped = new Set<number>();
  for (const [col, cells] of byColumn) {
    if (cells.some((cell) => cell.kind === "boolean" || roleOf(cell).label)) continue;
    let [labelled, answered] = [0, 0];
    for (const { row } of cells) {
      const beside = visible.get(row) ?? [];
      const label = beside.findLastIndex((cell) => cell.col < col && roleOf(cell).label !== null);
      if (label < 0) continue;
      labelled++;
      const next = beside[label + 1];
      if (next && !roleOf(next).label) answered++;
    }
    if (answered >= fewestRows && answered >= labelled * answeredShare) dropped.add(col);
  }
  if (dropped.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.filter(({ col }) => !dropped.has(col)) };
}

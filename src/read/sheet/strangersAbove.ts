import { mostCommon } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelAnchor } from "../claims/anchor";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";
import { withoutRows } from "../page/rewritten";

/**
 * A list without the rows above its head that name somebody else: 经办人 | 周洋 | 手机 | 139…, stamped on by a bureau. Once the
 * list is turned that row is a column, and his number would be said once for all projects.
 */
export function withoutStrangersAbove(
  sheet: SheetSnapshot,
  labels: readonly LabelAnchor[],
  grid: Grid,
  roleOf: RoleOf,
): SheetSnapshot {
  if (labels.length === 0) return sheet;
  const head = mostCommon(labels.map(({ cell }) => cell.row));
  /** 技术负责人 | (blank) | 联系人 over 姓名 | 手机 | 姓名: a heading of the list's own columns, of whom nothing is said beside. */
  const isHeading = (cell: SnapshotCell) => {
    const { bottom, left, right } = grid.area(cell);
    const next = grid.at(cell.row, right + 1);
    const { label, heading, stranger } = roleOf(next);
    return bottom === head - 1 && (left < right || !next || !!(label || heading || stranger));
  };
  const others = new Set(
    grid.rows.filter(
      (row) => row < head && grid.row(row).some((cell) => roleOf(cell).stranger && !isHeading(cell)),
    ),
  );
  return withoutRows(sheet, others);
}

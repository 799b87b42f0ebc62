import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { inlineLabels } from "../claims/inlineLabels";
import type { LabelIndex } from "../labels/labelIndex";
import type { LabelText, RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { withoutRows } from "./rewritten";

const { fewestInHead } = weights.strayLabels;

const fieldsOf = ({ hits }: LabelText) => hits.map(({ field }) => field.id);

/**
 * A list with a row a project without 联系人：王丽 联系电话：0435-3211234 alone in a row below it, where a column asks for the
 * contact of each: who filled in the list is no project's.
 */
export function withoutLinesBelow(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot {
  const rows = [...groupBy(sheet.cells, ({ row }) => row).values()];
  const labelsIn = (row: readonly SnapshotCell[]) => row.flatMap((cell) => roleOf(cell).label ?? []);
  const head = rows.findIndex((row) => row.length >= fewestInHead && labelsIn(row).length >= fewestInHead);
  if (head < 0) return sheet;
  const asked = new Set(labelsIn(rows[head]!).flatMap(fieldsOf));
  const lines = rows.slice(head + 1).filter(([cell, other]) => {
    if (other || cell!.kind !== "text") return false;
    return inlineLabels(cell!, index).some(({ label }) => fieldsOf(label).some((id) => asked.has(id)));
  });
  return withoutRows(sheet, new Set(lines.map(([cell]) => cell!.row)));
}

import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";

const { mostWords } = weights.projectColumns;

/** The last column that labels stand in. */
export const rightEdge = (labels: readonly LabelAnchor[]) =>
  labels.reduce((most, { area }) => Math.max(most, area.right), -1);

/** By their rows, the columns from which on another column of labels is answered: 单位名称 | 甲公司 | 单位性质 | 国有企业. */
export function othersIn(anchors: Anchors, labels: readonly LabelAnchor[]): ReadonlyMap<number, number> {
  const own = new Set(labels);
  const found = new Map<number, number>();
  for (const column of groupBy(anchors.labels, ({ cell }) => cell.col).values()) {
    if (column.length <= mostWords) continue;
    for (const label of column) {
      const { row, col } = label.cell;
      if (!own.has(label) && !label.inline) found.set(row, Math.min(col, found.get(row) ?? col));
    }
  }
  return found;
}

/** Columns right of all labels, with the cell of each label's row. */
export function columnsOf(
  labels: readonly LabelAnchor[],
  grid: Grid,
  others: ReadonlyMap<number, number>,
): Map<number, Map<LabelAnchor, SnapshotCell>> {
  const right = rightEdge(labels);
  const columns = new Map<number, Map<LabelAnchor, SnapshotCell>>();
  for (const label of labels) {
    for (let row = label.area.top; row <= label.area.bottom; row++) {
      const cells = grid.row(row);
      const until = others.get(row) ?? Infinity;
      for (let n = 0; n < cells.length; n++) {
        const cell = cells[n]!;
        if (cell.col <= right || cell.col >= until) continue;
        const column = columns.get(cell.col);
        if (!column) columns.set(cell.col, new Map([[label, cell]]));
        else if (!column.has(label)) column.set(label, cell);
      }
    }
  }
  return columns;
}

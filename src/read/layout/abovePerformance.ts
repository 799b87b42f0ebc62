import type { LabelAnchor } from "../claims/anchor";

/**
 * Labels of 附件4-3 that the table has too (项目名称, 申报单位): those right above one that only 附件4-3 has, in its column.
 */
export function abovePerformance(labels: readonly LabelAnchor[]): ReadonlySet<LabelAnchor> {
  const found = new Set<LabelAnchor>();
  const isOnly = (label: LabelAnchor) => label.label.hits.every((hit) => hit.section === "performance");
  if (!labels.some(isOnly)) return found;
  const lastInColumn = new Map<number, LabelAnchor[]>();
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    const { row, col } = label.cell;
    let column = lastInColumn.get(col);
    if (!column) lastInColumn.set(col, (column = []));
    if (isOnly(label))
      for (let n = column.length - 1; n >= 0 && row - column[n]!.cell.row <= 4; n--) found.add(column[n]!);
    column.push(label);
  }
  return found;
}

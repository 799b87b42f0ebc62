import type { Anchors, LabelAnchor } from "../claims/anchor";
import type { LabelIndex } from "../labels/labelIndex";

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

/** Whether anything on a sheet, or its name, is of 附件4-3 alone. */
export function isOfPerformance(
  { labels, headings }: Anchors,
  index: LabelIndex,
  whole: string | null,
): boolean {
  const isOwn = (section: string) => index.sections.get(section)?.part === "performance";
  return (
    (whole !== null && isOwn(whole)) ||
    headings.some(({ section }) => isOwn(section)) ||
    labels.some(({ label }) => label.hits.every(({ section }) => isOwn(section)))
  );
}

import type { HeadingAnchor, LabelAnchor } from "./anchor";

/**
 * A heading alone in its row counts for all columns. One over the second of two pages that stand side by side counts from
 * its own column on: right below it stands a label of its section, and left of that those of something else.
 */
export function fromOwnColumns(
  headings: readonly HeadingAnchor[],
  labels: readonly LabelAnchor[],
): HeadingAnchor[] {
  return headings.map((heading, n) => {
    const { cell, section, fromColumn } = heading;
    if (fromColumn > 0 || cell.col === 0) return heading;
    const next = headings.slice(n + 1).find((other) => other.cell.col === cell.col);
    const until = next?.cell.row ?? Infinity;
    const under = labels.filter(({ cell: { row } }) => row > cell.row && row < until);
    const isOf = ({ label }: LabelAnchor) => label.hits.some((hit) => hit.section === section);
    const beside = under.filter((label) => label.area.right < cell.col);
    const others = beside.filter((label) => !isOf(label)).length;
    const own = under.find((label) => label.cell.col === cell.col);
    const isBeside = own && isOf(own) && beside.length > 0 && !isOf(beside[0]!);
    return isBeside && others * 2 > beside.length ? { ...heading, fromColumn: cell.col } : heading;
  });
}

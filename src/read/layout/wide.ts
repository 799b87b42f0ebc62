import type { LabelAnchor } from "../claims/anchor";
import type { LabelIndex } from "../labels/labelIndex";
import { weights } from "./weights";

const { widestRow, highestHead } = weights.wide;

/** Whether labels make the head of a table with a project a row. */
export function isWide(labels: readonly LabelAnchor[]): boolean {
  if (labels.length < widestRow) return false;
  const byRow = new Map<number, number>();
  for (let n = 0; n < labels.length; n++) {
    const { row } = labels[n]!.cell;
    byRow.set(row, (byRow.get(row) ?? 0) + 1);
  }
  let widest = -1;
  let most = 0;
  byRow.forEach((count, row) => {
    if (count <= most) return;
    widest = row;
    most = count;
  });
  if (most < widestRow) return false;
  const head = labels.filter(({ cell }) => Math.abs(cell.row - widest) < highestHead);
  const columns = new Set(head.map(({ cell }) => cell.col)).size;
  return head.length >= labels.length * 0.8 && columns >= head.length * 0.8;
}

/** Whether the labels of a head run from right to left: most neighbours stand in the opposite order of the form. */
export function runsBackwards(labels: readonly LabelAnchor[], { order }: LabelIndex): boolean {
  const sections = labels
    .filter(({ label }) => new Set(label.hits.map((hit) => hit.section)).size === 1)
    .sort((a, b) => a.cell.col - b.cell.col)
    .map(({ label }) => order.get(label.hits[0]!.section) ?? 0);
  let balance = 0;
  for (let n = 1; n < sections.length; n++) balance += Math.sign(sections[n]! - sections[n - 1]!);
  return balance < 0;
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import type { LabelIndex } from "../labels/labelIndex";
import { namesPerson, personOf } from "../labels/recognise";
import { weights } from "./weights";

const { widestRow, highestHead, surely } = weights.wide;

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

/** 联系人 | 手机: how much oftener a bare label that only persons have stands behind a person's name, or his heading, than before it. */
function behindNames({ labels, headings }: Anchors, { who, persons }: LabelIndex): number {
  const places = [
    ...labels.map((label) => ({ label, cell: label.cell, section: personOf(label.label, who) })),
    ...headings.map(({ cell, section }) => ({ label: null, cell, section })),
  ].sort((a, b) => a.cell.col - b.cell.col);
  const isTheirs = (n: number, section: string) => {
    const { label } = places[n]?.label ?? { label: null };
    return (
      label !== null &&
      !namesPerson(label) &&
      label.hits.length > 1 &&
      label.hits.every((hit) => persons.has(hit.section)) &&
      label.hits.some((hit) => hit.section === section)
    );
  };
  // 联系人 over 姓名 | 手机: what is his stands below.
  const isOverLabels = ({ row, col }: SnapshotCell) =>
    places.some(({ cell }) => cell.col === col && cell.row > row);
  return places.reduce((sum, { section, cell }, n) => {
    if (section === null || !persons.has(section) || isOverLabels(cell)) return sum;
    return sum + Number(isTheirs(n + 1, section)) - Number(isTheirs(n - 1, section));
  }, 0);
}

/**
 * Whether the labels of a head run from right to left: most neighbours stand in the opposite order of the form. A bureau's
 * list has an order of its own, which tells little: there it is whether persons' answers stand before their names.
 */
export function runsBackwards(anchors: Anchors, index: LabelIndex): boolean {
  const { order } = index;
  const sections = anchors.labels
    .filter(({ label }) => new Set(label.hits.map((hit) => hit.section)).size === 1)
    .sort((a, b) => a.cell.col - b.cell.col)
    .map(({ label }) => order.get(label.hits[0]!.section) ?? 0);
  let balance = 0;
  for (let n = 1; n < sections.length; n++) balance += Math.sign(sections[n]! - sections[n - 1]!);
  if (Math.abs(balance) >= surely) return balance < 0;
  return behindNames(anchors, index) < 0;
}

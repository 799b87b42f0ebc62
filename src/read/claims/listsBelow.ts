import { groupBy } from "../../match/group";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import type { Anchors, LabelAnchor } from "./anchor";

const { fewestHeads, fewestRows } = weights.listBelow;

/** What is asked of a person stands in tables of persons; the years of the financial table have readers of their own. */
const isOfList = ({ label, inline }: LabelAnchor, persons: ReadonlySet<string>): boolean =>
  inline === null &&
  label.hits.every(({ section, field }) => !persons.has(section) && field.row === undefined);

/** Rows below a row of heads with something under half of them and no print, as far as they follow each other. */
function rowsUnder(row: number, grid: Grid, printed: Anchors["printed"]): number {
  const heads = new Set(grid.row(row).map(({ col }) => col));
  let count = 0;
  for (let at = row + 1; ; at++) {
    const cells = grid.row(at);
    const under = cells.filter((cell) => heads.has(cell.col) && !printed.has(cell)).length;
    if (under < 2 || under * 2 < heads.size || cells.some((cell) => printed.has(cell))) return count;
    count++;
  }
}

/**
 * Labels without those at the head of a list that an enterprise put below its form: 项目名称 | 立项部门 | 总投资 | 起止时间 over
 * its earlier projects, 统一社会信用代码 over its customers' ones. The form has asked for such a thing before, once, and
 * several rows are no answer to it.
 */
export function withoutListsBelow(anchors: Anchors, grid: Grid, persons: ReadonlySet<string>): Anchors {
  const byRow = groupBy(anchors.labels, ({ cell }) => cell.row);
  const lists = new Set<number>();
  byRow.forEach((labels, row) => {
    if (grid.row(row).length < fewestHeads || !labels.some((label) => isOfList(label, persons))) return;
    if (labels.some(({ inline, label }) => inline || label.hits[0]!.field.row !== undefined)) return;
    if (rowsUnder(row, grid, anchors.printed) >= fewestRows) lists.add(row);
  });
  if (lists.size === 0) return anchors;
  const asked = new Map<string, number>();
  for (const { cell, label } of anchors.labels) {
    if (lists.has(cell.row)) continue;
    for (const { field } of label.hits) if (!asked.has(field.id)) asked.set(field.id, cell.row);
  }
  const isAgain = (label: LabelAnchor) =>
    isOfList(label, persons) &&
    label.label.hits.some(({ field }) => (asked.get(field.id) ?? Infinity) < label.cell.row);
  const isTheirs = (row: number) => lists.has(row) && byRow.get(row)!.some(isAgain);
  const labels = anchors.labels.filter(({ cell }) => !isTheirs(cell.row));
  return labels.length === anchors.labels.length ? anchors : { ...anchors, labels };
}

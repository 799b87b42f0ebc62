import type { SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";
import type { Grid } from "../page/grid";
import type { LineWord } from "./columnWords";
import type { HeadRow } from "./lineWords";
import { weights } from "./weights";

const { ofLabels } = weights.lineWords;

/** Whether enough of a column's texts are labels; of one that holds answers half tell. */
export function areLabels(texts: readonly SnapshotCell[], roleOf: RoleOf): boolean {
  const needed = Math.max(ofLabels.least, texts.length * ofLabels.share);
  let others = 0;
  for (const cell of texts) if (!roleOf(cell).label && ++others > texts.length - needed) return false;
  return others > 0 || texts.length >= ofLabels.all;
}

/** Words of columns that stand beside the one of the labels. */
const besideLabels = new Set<LineWord>(["example", "later", "earlier", "current", "former"]);

/**
 * (blank) | 栏目 | 填写示例 over 项目名称 | 某项目 | 例: whether a head's words stand beside their own columns, as 栏目 is over
 * no label and the labels stand left of it, or 示例 is over them. What such words say is nobody's to know.
 */
export function isBesideColumns(
  { row: top, words }: HeadRow,
  until: number,
  grid: Grid,
  roleOf: RoleOf,
): boolean {
  const rows = grid.rows.filter((row) => row > top && row < until);
  const textsIn = (from: number, to: number) =>
    rows.flatMap((row) =>
      grid.row(row).filter(({ kind, col }) => kind === "text" && col >= from && col <= to),
    );
  const isOverLabels = (from: number, to: number) => {
    const texts = textsIn(from, to);
    return texts.length >= ofLabels.least && areLabels(texts, roleOf);
  };
  const [first, ...others] = words;
  // 填报内容 | 更正 over labels and answers: what is corrected stands under neither.
  const mayBeBeside = ({ word }: HeadRow["words"][number]) =>
    besideLabels.has(word) ||
    (word === "value" && others.length > 0 && others.every((other) => other.word === "later"));
  const label = words.find(({ word }) => word === "label");
  return (
    (first !== undefined && mayBeBeside(first) && isOverLabels(first.from, first.to)) ||
    (label !== undefined &&
      label.from > 0 &&
      textsIn(label.from, label.to).length >= ofLabels.least &&
      !isOverLabels(label.from, label.to) &&
      isOverLabels(0, label.from - 1))
  );
}

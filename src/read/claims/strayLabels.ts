import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import { namesPerson } from "../labels/recognise";
import type { Grid } from "../page/grid";
import type { Anchors, LabelAnchor } from "./anchor";
import { weights } from "../layout/weights";
import { columnsAbove, endsTargets } from "../places/pairColumns";

/** So many rows a list of targets has at most below its head. */
const furthestHead = 60;

const { fewestRows, mostStray, mostAmongAnswers, fewestInHead, mostInHead } = weights.strayLabels;

const asksKind = /(?:法人|单位|企业|机构|主体|组织)\S{0,4}(?:类型|性质|类别|形式|属性)\s*[:：]?\s*$/;

const anyHan = /\p{Script=Han}/u;

const asksWords = ({ label }: LabelAnchor) => label.hits.some((hit) => hit.field.type === "text");

/** The label before each one in its row. */
function neighbours(labels: readonly LabelAnchor[]): Map<LabelAnchor, LabelAnchor> {
  const before = new Map<LabelAnchor, LabelAnchor>();
  const last = new Map<number, LabelAnchor>();
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]!;
    const left = last.get(label.cell.row);
    if (left) before.set(label, left);
    last.set(label.cell.row, label);
  }
  return before;
}

/**
 * Labels without words that only sound like one: 填写姓名, 单位所在地 in a column of instructions, 法定代表人 among the answers.
 * Such a column stands behind one of labels, and most of what it holds there is no label.
 */
export function withoutStrayLabels(anchors: Anchors, grid: Grid): Anchors {
  const plain = anchors.labels.filter(({ inline }) => inline === null);
  const before = neighbours(plain);
  const at = new Map(plain.map((label) => [label.cell, label]));
  const inColumn = groupBy(plain, ({ cell }) => cell.col);
  const inRow = new Map<number, number>();
  for (let n = 0; n < plain.length; n++) {
    const { cell } = plain[n]!;
    inRow.set(cell.row, (inRow.get(cell.row) ?? 0) + 1);
  }
  const isHead = (row: number) =>
    inRow.get(row)! >= fewestInHead && inRow.get(row)! >= mostInHead * grid.row(row).length;
  const known = new Map<string, number>();
  /** How much of what stands in a label's column, in the rows of the labels before it, is a label; 1 where little does. */
  const shareOf = (label: LabelAnchor, left: LabelAnchor): number => {
    const key = `${left.cell.col} ${label.cell.col}`;
    let share = known.get(key);
    if (share === undefined) {
      const cells = (inColumn.get(left.cell.col) ?? []).flatMap(
        ({ cell }) => grid.at(cell.row, label.cell.col) ?? [],
      );
      const labels = cells.filter((cell) => at.has(cell)).length;
      share = cells.length >= fewestRows ? labels / cells.length : 1;
      known.set(key, share);
    }
    return share;
  };
  const isPrint = (row: number) => grid.row(row).every((cell) => anchors.printed.has(cell));
  const holdsAnswer = (row: number, col: number) => {
    const cell = grid.at(row, col);
    return cell !== undefined && !anchors.printed.has(cell);
  };
  /** Whether the labels of a column that stand in rows of print have their answers below. */
  const goesDown = (col: number) =>
    (inColumn.get(col) ?? []).filter(({ cell: { row } }) => isPrint(row) && holdsAnswer(row + 1, col))
      .length >= fewestRows;
  /** 职务 over 法定代表人 in a row of answers below a row of labels; alone there where labels have their answers below, and it would have none. */
  const isAnswerBelow = ({ cell, label }: LabelAnchor): boolean => {
    if (!namesPerson(label) || inRow.get(cell.row)! > 1) return false;
    const above = grid.at(cell.row - 1, cell.col);
    const asks = above && at.get(above);
    if (!asks || !asksWords(asks) || !isPrint(cell.row - 1)) return false;
    // 申报单位 | (blank) over 项目名称 | 某项目 is a list of labels, of which one was left blank.
    if (grid.row(cell.row).length > 1) return grid.row(cell.row - 1).length > 1;
    return !holdsAnswer(cell.row + 1, cell.col) && goesDown(cell.col);
  };
  const pairLabels = plain.filter(({ label }) => label.hits[0]!.field.type === "pairs");
  /** 工业APP under 指标名称, in the list that 定量指标 left of it heads: a target of the project's own. */
  const isTarget = ({ cell, label }: LabelAnchor): boolean => {
    const mayHead = (each: LabelAnchor) => each.cell.row <= cell.row && each.area.right < cell.col;
    if (label.hits[0]!.field.type === "pairs" || !pairLabels.some(mayHead)) return false;
    const columns = columnsAbove(cell.row, furthestHead, grid);
    if (!columns || cell.col < columns.name || cell.col >= columns.value) return false;
    const heads = plain.findLast((each) => each.cell.row <= cell.row && each.cell.col < columns.name);
    if (!heads || !pairLabels.includes(heads) || heads.area.right >= cell.col) return false;
    // A heading below the list opens another part of the form, in the same columns; without one the list ends all the same.
    if (anchors.headings.some(({ cell: { row } }) => heads.cell.row < row && row <= cell.row)) return false;
    for (let row = heads.area.bottom + 1; row <= cell.row; row++)
      if (endsTargets(grid.row(row), heads.area.right)) return false;
    return true;
  };
  /** 法人类型 | 企业法人: of what kind an enterprise is, behind a label that the form does not have. */
  const saysKind = ({ cell, label }: LabelAnchor): boolean => {
    const left = namesPerson(label) ? grid.row(cell.row).findLast(({ col }) => col < cell.col) : undefined;
    return left?.kind === "text" && !at.has(left) && asksKind.test(left.text);
  };
  /** email | 电子信箱 | a@163.com: what a label is called in a program, beside it. */
  const isNameOf = (label: LabelAnchor, other: LabelAnchor | undefined): boolean =>
    other !== undefined &&
    !anyHan.test(label.text) &&
    anyHan.test(other.text) &&
    label.label.hits.some(({ field }) => other.label.hits.some((hit) => hit.field === field));
  const nextOf = ({ cell, area }: LabelAnchor) => at.get(grid.rightOf(cell.row, area.right) ?? cell);
  const isStray = (label: LabelAnchor): boolean => {
    const beside = before.get(label);
    const touches = beside !== undefined && beside.area.right + 1 === label.cell.col;
    if ((touches && isNameOf(label, beside)) || isNameOf(label, nextOf(label))) return true;
    const left = beside && isNameOf(beside, label) ? undefined : beside;
    if (isAnswerBelow(label) || isTarget(label) || saysKind(label)) return true;
    if (!left || isHead(label.cell.row) || anchors.headRows.has(label.cell.row)) return false;
    if (label.label.hits[0]!.field.row !== undefined) return false;
    // 职务 | V38 | 法定代表人: among nothing but answers a person's title is one, whatever stands between.
    if (asksWords(left) && namesPerson(label.label) && shareOf(label, left) <= mostAmongAnswers) return true;
    // Between a label that it touches and an answer: a label of its own would have its answer before the next one.
    if (left.area.right + 1 !== label.cell.col) return false;
    const next = grid.rightOf(label.cell.row, label.area.right);
    if (!next || anchors.printed.has(next)) return false;
    return shareOf(label, left) <= mostStray;
  };
  /** 指标名称 | 指标值 | 完成时间: what else a list of targets says of each. */
  const headsTargets = ({ area, cell, label }: LabelAnchor): boolean => {
    if (pairLabels.length === 0 || label.hits[0]!.field.type === "pairs") return false;
    const next = grid.rightOf(cell.row, area.right);
    if (next && !anchors.printed.has(next)) return false;
    const columns = columnsAbove(cell.row, 0, grid);
    return columns !== null && cell.col > columns.value;
  };
  const stray = new Set<SnapshotCell>(plain.filter(isStray).map(({ cell }) => cell));
  const heads = new Set<LabelAnchor>(plain.filter(headsTargets));
  if (stray.size === 0 && heads.size === 0) return anchors;
  return {
    ...anchors,
    labels: anchors.labels.filter((label) => !stray.has(label.cell) && !heads.has(label)),
    printed: new Set([...anchors.printed].filter((cell) => !stray.has(cell))),
  };
}

import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../cells/grid";
import { labelKey } from "../labels/labelKey";

/** A header of a list form (指标 | 单位 | 填报值 | 备注): where the values of the labels below it stand. */
export interface ListHeader {
  readonly row: number;
  readonly labelCol: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly unitCol: number | null;
  /** The column whose value counts where this one is blank (修改前 | 修改后). */
  readonly earlierCol: number | null;
}

const labelWords = new Set([
  ..."指标 指标名称 项目 栏目 栏目名称 填报项 填报项目 填报栏目 字段 字段名称 事项 填写项 填写项目 申报内容 内容 名称 信息项 要素 填报内容 题目 问题 题干 字段名 字段中文名 字段说明".split(
    " ",
  ),
]);
const valueWords = new Set([
  ..."填报值 填写值 填报内容 填写内容 填写 填报 数值 值 内容 具体内容 填报情况 填写情况 情况 申报值 企业填写 企业填报 填报数据 数据 结果 答案 回答 作答 答复 字段值 填报结果 实际填报".split(
    " ",
  ),
]);
/** Two columns of values of which the later one counts, and the earlier one where that is blank. */
const laterWords = new Set("修改后 更正后 调整后 更新后 变更后 现值 更正值 修改值 调整值".split(" "));
const earlierWords = new Set("修改前 更正前 调整前 更新前 变更前 原值 原填报值 原数据 原数".split(" "));
const unitWords = new Set(["单位", "计量单位", "数据单位"]);
const longestWord = 6;

const wordOf = (cell: SnapshotCell) =>
  cell.kind === "text" && cell.text.length <= 3 * longestWord ? labelKey(cell.text).base : "";

/** What every word for a column of values has, to look closer only where it stands. */
const mayHeadValues = /[填值容况据写结答改正整新更原现]/;

function headerIn(cells: readonly SnapshotCell[], grid: Grid): ListHeader | null {
  if (cells.length < 2 || cells.length > 12) return null;
  if (!cells.some((cell, n) => n > 0 && cell.text.length <= 3 * longestWord && mayHeadValues.test(cell.text)))
    return null;
  const words = cells.map(wordOf);
  const label = words.findIndex((word) => labelWords.has(word));
  const find = (set: ReadonlySet<string>) => words.findIndex((word, n) => n > label && set.has(word));
  const later = find(laterWords);
  const earlier = find(earlierWords);
  const value = later >= 0 ? later : find(valueWords);
  if (label < 0 || value < 0) return null;
  const area = grid.area(cells[value]!);
  const unit = find(unitWords);
  return {
    row: cells[0]!.row,
    labelCol: cells[label]!.col,
    valueFrom: area.left,
    valueTo: area.right,
    unitCol: unit < 0 ? null : cells[unit]!.col,
    earlierCol: later < 0 || earlier < 0 ? null : cells[earlier]!.col,
  };
}

/** More headers than a form has sections make no form. */
const mostHeaders = 100;

/** Headers of list forms on a sheet, from top to bottom. */
export function listHeaders(grid: Grid): ListHeader[] {
  const headers = grid.rows.map((row) => headerIn(grid.row(row), grid)).filter((header) => header !== null);
  return headers.slice(0, mostHeaders);
}

/** The header above a row under which a column belongs to values. */
export function isUnderValues(headers: readonly ListHeader[], row: number, col: number): boolean {
  const header = headers.findLast((each) => each.row < row);
  if (!header) return false;
  return (col >= header.valueFrom && col <= header.valueTo) || col === header.earlierCol;
}

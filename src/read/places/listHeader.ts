import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
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
/** 填报内容, 信息, 值: what stands in a column, behind the words that say when or whose it is. */
const content = "(?:填报|填写|登记|申报)?(?:值|数|数据|数值|信息|内容|情况)?";
const change = "(?:修改|更正|调整|更新|变更|补正|修正|订正|补充)";
/** Two columns of values of which the later one counts, and the earlier one where that is blank. */
const later = new RegExp(`^(?:${change}后${content}|现${content}|(?:更正|修改|调整|修正)值)$`);
const earlier = new RegExp(`^(?:${change}前${content}|原${content})$`);
/** This year's or the actual answers; what stood there before them is no answer where they are blank. */
const current = new RegExp(
  `^(?:(?:本|今|当)年度?${content}|本[次期]${content}|(?:实际|最新|最终)${content})$`,
);
const former = new RegExp(
  `^(?:(?:上|去|往|前)年度?${content}|(?:上|前|首|初)[次期]${content}|(?:系统|已|原)?(?:登记|备案|注册)${content})$`,
);
const unitWords = new Set(["单位", "计量单位", "数据单位"]);
const longestWord = 6;

const wordOf = (cell: SnapshotCell) =>
  cell.kind === "text" && cell.text.length <= 3 * longestWord ? labelKey(cell.text).base : "";

/** What every word for a column of values has, to look closer only where it stands. */
const mayHeadValues = /[填值容况据写结答改正整新更原现后本今当实最]/;

interface ValueWord {
  readonly at: number;
  /** The column that counts where this one is blank. */
  readonly earlierAt: number | null;
}

/** 2019年度填报内容 | 2020年度填报内容: the later year's; null where the words do not differ in the year alone. */
function byYear(words: readonly string[], label: number): ValueWord | null {
  const found = words.flatMap((word, at) => {
    const [, year, rest] = /^(20\d\d)年?度?(.+)$/.exec(word) ?? [];
    return at > label && rest && valueWords.has(rest) ? [{ at, year: Number(year), rest }] : [];
  });
  const [first] = found;
  if (!first || found.length < 2 || found.some(({ rest }) => rest !== first.rest)) return null;
  return { at: found.reduce((a, b) => (b.year > a.year ? b : a)).at, earlierAt: null };
}

/** Which of a header's words stands over the values. */
function valueWord(words: readonly string[], label: number): ValueWord | null {
  const find = (is: (word: string) => boolean) => words.findIndex((word, n) => n > label && is(word));
  const changed = find((word) => later.test(word));
  const before = find((word) => earlier.test(word));
  if (changed >= 0) return { at: changed, earlierAt: before < 0 ? null : before };
  const years = byYear(words, label);
  if (years) return years;
  const now = find((word) => current.test(word));
  if (now >= 0 && find((word) => former.test(word)) >= 0) return { at: now, earlierAt: null };
  const plain = find((word) => valueWords.has(word));
  return plain < 0 ? null : { at: plain, earlierAt: null };
}

function headerIn(cells: readonly SnapshotCell[], grid: Grid): ListHeader | null {
  if (cells.length < 2 || cells.length > 12) return null;
  if (!cells.some((cell, n) => n > 0 && cell.text.length <= 3 * longestWord && mayHeadValues.test(cell.text)))
    return null;
  const words = cells.map(wordOf);
  const label = words.findIndex((word) => labelWords.has(word));
  const value = label < 0 ? null : valueWord(words, label);
  if (!value) return null;
  const area = grid.area(cells[value.at]!);
  const unit = words.findIndex((word, n) => n > label && unitWords.has(word));
  return {
    row: cells[0]!.row,
    labelCol: cells[label]!.col,
    valueFrom: area.left,
    valueTo: area.right,
    unitCol: unit < 0 ? null : cells[unit]!.col,
    earlierCol: value.earlierAt === null ? null : cells[value.earlierAt]!.col,
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

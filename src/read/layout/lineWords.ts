import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import type { RoleOf } from "../labels/recognise";
import { keyOfCell } from "../labels/labelKey";
import type { Grid } from "../page/grid";
import { fact, textsThat } from "../page/facts";
import { hasExampleMark } from "../workbook/exampleMark";
import { asFilled, type Part } from "./filledHeads";
import { areLabels, isBesideColumns } from "./headColumns";
import { pageBreaks } from "./pageBreaks";
import { sideHeads } from "./sideHeads";
import { holdsAny } from "../../text/holdsAny";

/** What a word over a column says of the cells below it. */
export type LineWord =
  | "label"
  | "value"
  | "unit"
  | "hint" // how to fill in
  | "code" // the number of a row, or a program's name of it
  | "remark"
  | "example"
  | "later" // counts where it is filled in (修改后, 更正); the earlier column counts where it is blank
  | "earlier"
  | "current" // counts, blank or not (本年填报)
  | "former";

const wordsOf = (list: string) => new Set(list.split(" "));
const labelWords = wordsOf(
  "指标 指标名称 能力指标 主要指标 项目 栏目 栏目名称 填报项 填报项目 填报栏目 填报事项 字段 字段名称 事项 填写项 填写项目 申报内容 内容 名称 信息项 要素 题目 问题 题干 字段名 字段中文名 字段说明",
);
const valueWords = wordsOf(
  "填报值 填写值 填报内容 填写内容 填写 填报 数值 值 内容 具体内容 填报情况 填写情况 情况 申报值 企业填写 企业填写处 企业填报 填写处 填报处 填报数据 数据 结果 答案 回答 作答 答复 字段值 填报结果 实际填报",
);
const unitWords = "单位 计量单位 数据单位";
const hintWords =
  "填写要求 填报要求 填写说明 填报说明 填表说明 要求 说明 口径 指标解释 指标说明 填报口径 指标口径 字段类型 题型 类型 是否必填 必填 校验规则 数据来源 依据 提示";
const codeWords =
  "序号 编号 编码 代码 字段代码 页码 页数 所在页码 材料页码 附件页码 证明材料页码 佐证材料页码 证明页码 佐证页码 份数 佐证份数 证明材料份数 分值 权重 标准分 满分 得分";
const remarkWords = "备注 审核意见 审核 初审意见 初审 核对 复核 核实 核实情况 审核结果 审核情况 检查 意见";

const byKey = (words: Readonly<Partial<Record<LineWord, string>>>): ReadonlyMap<string, LineWord> =>
  new Map(
    Object.entries(words).flatMap(([word, list]) => list.split(" ").map((each) => [each, word as LineWord])),
  );
const wordsByKey = byKey({ remark: remarkWords, code: codeWords, hint: hintWords });
const lastWords: ReadonlyMap<string, LineWord> = new Map([
  ...[...valueWords].map((word) => [word, "value"] as const),
  ...byKey({ unit: unitWords }),
]);

/** 填报内容, 信息, 值: what stands in a column, behind the words that say when or whose it is. */
const content = "(?:填报|填写|登记|申报)?(?:值|数|数据|数值|信息|内容|情况)?";
const change = "(?:修改|更正|调整|更新|变更|补正|修正|订正|补充)";
const later = new RegExp(`^(?:${change}(?:后|为|成)${content}|现${content}|${change}(?:值|内容|数|栏)?)$`);
const earlier = new RegExp(`^(?:${change}前${content}|原${content})$`);
const current = new RegExp(
  `^(?:(?:本|今|当)年度?${content}|本[次期]${content}|(?:实际|最新|最终|目前|现状|现有|截至目前)${content})$`,
);
const former = new RegExp(
  `^(?:(?:上|去|往|前)年度?${content}|(?:上|前|首|初)[次期]${content}|(?:系统|已|原)?(?:登记|备案|注册)${content})$`,
);

/** 2019年申报 | 2020年申报, 2019版 | 2020版. */
const filed = /^(?:申报|填报|上报|报送|提交)(?:内容|情况|信息|数据|值)?$|^版$/;

const longest = 20;

/** How a word that says which version a column holds begins. */
const mayBeVersion = /^[修更调变补订现目截原本今当实最上去往前首初系已登备注]/;

function versionWord(base: string): LineWord | null {
  if (!mayBeVersion.test(base)) return null;
  if (later.test(base)) return "later";
  if (earlier.test(base)) return "earlier";
  if (current.test(base)) return "current";
  return former.test(base) ? "former" : null;
}

/** What a cell's word says of its column, and what it says where no other word stands before it. */
const wordOf = fact((cell): { readonly any: LineWord | null; readonly first: LineWord | null } => {
  const { kind, text } = cell;
  if (kind !== "text" || text.length > longest) return noWord;
  if (hasExampleMark(text)) return { any: "example", first: "example" };
  const { base } = keyOfCell(cell);
  if (base === "") return noWord;
  const isLabel = labelWords.has(base);
  const any =
    (wordsByKey.get(base) ?? versionWord(base) ?? lastWords.get(base)) || (isLabel ? "label" : null);
  return isLabel || any ? { any, first: isLabel ? "label" : any } : noWord;
});

const noWord = { any: null, first: null };

const century = ["20", "２０", "2０", "２0"];
const mayBeDated = textsThat((text) => holdsAny(text, century));

/** 2019年度填报内容: a column's year, and what else it says; null for other texts. */
const datedWord = fact((cell) => {
  const match = /^(20\d\d)年?度?(.+)$/.exec(keyOfCell(cell).base);
  const rest = match?.[2];
  return rest && (valueWords.has(rest) || filed.test(rest)) ? { year: Number(match[1]), rest } : null;
});

/** 2019年度填报内容 | 2020年度填报内容: the later year's column is the current one. */
function byYear(dated: readonly SnapshotCell[]): ReadonlyMap<SnapshotCell, LineWord> | null {
  const named = dated.filter(datedWord);
  // 2017年数据 | 2018年数据 | 2019年数据 are the years of a table; two columns are two versions.
  if (named.length !== 2) return null;
  const [one, other] = named.map((cell) => datedWord(cell)!);
  if (one!.rest !== other!.rest) return null;
  const last = Math.max(one!.year, other!.year);
  return new Map(named.map((cell) => [cell, datedWord(cell)!.year === last ? "current" : "former"]));
}

/** 2019年底 | 目前: a column of a year beside the one of what is now holds what was. */
function byNow(
  cells: readonly SnapshotCell[],
  dated: readonly SnapshotCell[],
): ReadonlyMap<SnapshotCell, LineWord> | null {
  const ends = dated.filter((cell) => yearHeading(cell)?.whole);
  return ends.length === 1 && cells.some((cell) => wordOf(cell).any === "current")
    ? new Map(ends.map((cell) => [cell, "former"]))
    : null;
}

const answers = new Set<LineWord>(["value", "later", "earlier", "current", "former"]);

/** A row of words over columns, by the columns that each stands over. */
export interface HeadRow {
  readonly row: number;
  readonly words: readonly { readonly from: number; readonly to: number; readonly word: LineWord }[];
  /** The row from which on it says nothing more. */
  readonly end?: number;
}

/** More cells than this make no head of a form's columns. */
const widest = 12;
/** More heads than a form has sections make no form. */
const mostHeads = 100;

const hasOther = (words: HeadRow["words"]) => words.some(({ word }) => word !== "label");

/** 上年数 | 本年数 below the years of a table are columns of those. */
function isBelowYears(row: number, grid: Grid): boolean {
  const years = grid.row(row - 1).flatMap((cell) => yearHeading(cell) ?? []);
  // 收件编号 | 2020-017 | 收件日期 | 2020年6月8日: no year of a table.
  return years.length > 1 && years.some(({ whole }) => whole);
}

function headRow(row: number, grid: Grid, dated: readonly SnapshotCell[] | undefined): HeadRow | null {
  const cells = grid.row(row);
  if (cells.length < 2 || cells.length > widest) return null;
  const years = dated ? (byYear(dated) ?? byNow(cells, dated)) : null;
  const words: HeadRow["words"][number][] = [];
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    const word = years?.get(cell) ?? wordOf(cell)[words.length === 0 ? "first" : "any"];
    // A head has two words, and in half of its cells: most rows are none by their first cells.
    const others = n + 1 - words.length;
    if (!word && (others > cells.length - 2 || others * 2 > cells.length)) return null;
    if (!word) continue;
    const { left, right } = grid.area(cell);
    words.push({ from: left, to: right, word });
  }
  // A form has 单位, 序号 and 备注 as labels too: a head says what is asked or answered, and two things at least.
  const says = words.some(({ word }) => word === "label" || word === "example" || answers.has(word));
  return says && hasOther(words) && !isBelowYears(row, grid) ? { row, words } : null;
}

/** Words over the columns of a page. */
export interface LineWords {
  /** The word over a place, of the nearest head above it. */
  above(row: number, col: number): LineWord | null;
  /** Whether a head stands above a row, or one with a word. */
  has(row: number, word?: LineWord): boolean;
  /** Whether a head on the page says which column the answers stand in. */
  readonly saysValues: boolean;
  /** Whether a place is under a word that says that no label stands there. */
  isUnderValues(row: number, col: number): boolean;
}

/** 情况 | 企业填写 over a column of labels and one of answers: what stands below the first word says what it means. */
function asLabelled(head: HeadRow, until: number, grid: Grid, roleOf: RoleOf): HeadRow {
  const rows = grid.rows.filter((row) => row > head.row && row < until);
  const words = head.words.map((each) => {
    if (each.word === "label") return each;
    const texts: SnapshotCell[] = [];
    for (const row of rows)
      for (const cell of grid.row(row))
        if (cell.col >= each.from && cell.col <= each.to && cell.kind === "text") texts.push(cell);
    return areLabels(texts, roleOf) ? { ...each, word: "label" as const } : each;
  });
  return { ...head, words };
}

/** 单位 | 2017年 | 2018年 | … | 备注 is the head of the yearly figures: it ends where a label asks for something else. */
function yearsEnd({ row: own }: HeadRow, grid: Grid, roleOf: RoleOf): Pick<HeadRow, "end"> {
  if (grid.row(own).filter(yearHeading).length < 2) return {};
  const asksOther = (cell: SnapshotCell) =>
    roleOf(cell).label?.hits.every(({ field }) => field.row === undefined) ?? false;
  const end = grid.rows.find((row) => row > own && grid.row(row).some(asksOther));
  return end === undefined ? {} : { end };
}

/** A page without such words, as most are. */
const noWords: LineWords = {
  above: () => null,
  has: () => false,
  saysValues: false,
  isUnderValues: () => false,
};

/** Finds the words over the columns of a page. */
export function lineWordsOf(grid: Grid, roleOf: RoleOf): LineWords {
  const found: HeadRow[] = [];
  const { rows } = grid;
  const dated = groupBy(mayBeDated(grid.sheet.cells), ({ row }) => row);
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n]!;
    const head = found.length < mostHeads ? headRow(row, grid, dated.get(row)) : null;
    if (head) found.push(head);
  }
  const sides = sideHeads(grid);
  if (found.length === 0 && sides.size === 0) return noWords;
  const breaks = pageBreaks(grid, roleOf);
  let isUnsure = false;
  const apart = found.flatMap((each, n): Part[] => {
    const head = { ...each, ...yearsEnd(each, grid, roleOf) };
    const until = found[n + 1]?.row ?? Infinity;
    if (isBesideColumns(head, until, grid, roleOf)) {
      isUnsure = true;
      return [{ head: { ...head, words: [] }, until }];
    }
    const parts = [head.row, ...breaks.filter((row) => row > head.row && row < until)];
    return parts.map((row, part) => {
      const end = parts[part + 1] ?? until;
      return { head: asLabelled({ ...head, row }, end, grid, roleOf), until: end };
    });
  });
  const heads = asFilled(apart, grid);
  let last: { readonly row: number; readonly head: HeadRow | undefined } | undefined;
  /** A row's places are asked one after the other. */
  const over = (row: number) => {
    if (last?.row !== row) {
      const head = heads.findLast((each) => each.row < row);
      last = { row, head: head?.end !== undefined && row >= head.end ? undefined : head };
    }
    return last.head;
  };
  const above = (row: number, col: number) => {
    const head = over(row);
    const under = head?.words ?? [];
    for (let n = 0; n < under.length; n++)
      if (under[n]!.from <= col && col <= under[n]!.to) return under[n]!.word;
    const side = sides.get(col)?.findLast((each) => each < row) ?? -1;
    // A title printed again parts a head from itself, and another head ends the columns of the first.
    return side >= 0 && !found.some((each) => each.row > side && each.row < row) ? "code" : null;
  };
  return {
    above,
    // One of the columns holds the answers, though nobody can say which.
    saysValues: isUnsure || heads.some(({ words }) => words.some(({ word }) => answers.has(word))),
    isUnderValues: (row, col) => {
      // A heading alone in its row stands over all columns.
      const cells = grid.row(row);
      if (cells.length < 2) return false;
      const word = above(row, col);
      if (word === null || word === "label" || word === "code") return false;
      // 定量指标 | 接入设备数量 | 4600台 below 栏目 | 填报内容: another table, which has more columns than the head.
      const last = over(row)!.words.at(-1)!.to;
      return !cells.some((cell) => cell.col > last && cell.col > col);
    },
    has: (row, word) => {
      const head = over(row);
      return head !== undefined && (word === undefined || head.words.some((each) => each.word === word));
    },
  };
}

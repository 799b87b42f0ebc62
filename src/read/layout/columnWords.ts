import { keyOfCell } from "../labels/labelKey";
import { fact } from "../page/facts";
import { hasExampleMark } from "../workbook/exampleMark";
import { language } from "../language";

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
export const valueWords = wordsOf(
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
const saidOfIt = "(?:值|数|数据|数值|信息|内容|情况)";
const content = `(?:填报|填写|登记|申报)?${saidOfIt}?`;
const change = language.changed;
/** 复核后更正, 核对修改, 审核后数据: what somebody who went over the answers put instead. */
const reviewed = `(?:${language.reviewed}|核对|校对|校核)`;
const later = new RegExp(
  `^(?:${reviewed}(?:后${content}|[后时]?的?${change}[后为成]?${content})|${change}(?:后|为|成)${content}|现报?${content}|${change}(?:值|内容|数|栏)?|第?[二2](?:次|稿|版)${content}|再次${content}|(?:企业|单位)?[补复二终末再重]报${saidOfIt}?|(?:${language.finalVersion}|正式(?:版|[填上]?报)|新${saidOfIt})${content})$`,
);
const earlier = new RegExp(
  `^(?:${change}前${content}|原${content}|(?:企业|单位)?(?:初|原|首|预|快)[报填]${content}|第?[一1](?:次|稿|版|报)${content}|(?:初稿|草稿|原稿|旧${saidOfIt})${content})$`,
);
const current = new RegExp(
  `^(?:(?:本|今|当)年度?${content}|本[次期]${content}|(?:实际|最新|最[终后]|目前|当前|现状|现有|截至目前)${content})$`,
);
const former = new RegExp(
  `^(?:(?:上|去|往|前)年度?[末底]?${content}|(?:上|前|首|初)[次期]${content}|(?:系统|原)?(?:登记|备案|注册)${content}|已(?:登记|备案|注册)${saidOfIt})$`,
);

/** 核对后数据（以此列为准）: whatever it is called, it says that it counts. */
const counts = /以[此本该]列?(?:数据|内容)?为准/;

const longest = 20;

/** How a word that says which version a column holds begins. */
const mayBeVersion =
  "第再复审核校评二修更调变补订现目截原本今当实最上去往前首初系已登备注企单终末重定正新旧草预快一12";

function versionWord(base: string): LineWord | null {
  if (!mayBeVersion.includes(base.charAt(0))) return null;
  if (later.test(base)) return "later";
  if (earlier.test(base)) return "earlier";
  if (current.test(base)) return "current";
  return former.test(base) ? "former" : null;
}

/** What a cell's word says of its column, and what it says where no other word stands before it. */
export const wordOf = fact((cell): { readonly any: LineWord | null; readonly first: LineWord | null } => {
  const { kind, text } = cell;
  if (kind !== "text" || text.length > longest) return noWord;
  if (hasExampleMark(text)) return { any: "example", first: "example" };
  if (text.includes("为准") && counts.test(text)) return { any: "current", first: "current" };
  const { base } = keyOfCell(cell);
  if (base === "") return noWord;
  const isLabel = labelWords.has(base);
  const any =
    (wordsByKey.get(base) ?? versionWord(base) ?? lastWords.get(base)) || (isLabel ? "label" : null);
  return isLabel || any ? { any, first: isLabel ? "label" : any } : noWord;
});

const noWord = { any: null, first: null };

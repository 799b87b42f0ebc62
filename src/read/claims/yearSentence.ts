import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { narrow } from "../values/text";
import type { InlineLabel } from "./inlineLabels";
import { language } from "../language";

const yearAhead = new RegExp(
  `^\\s*((?:19|20)\\d{2})\\s*${language.year}\\s*(?:\\([^()]*\\))?\\s*[:：,，]?\\s*`,
);
/** What stands between two signs that part statements; a comma in a figure is one of thousands. */
const statements = /(?:\d[,，](?=\d{3}(?!\d))|[^;；。、\r\n,，])+/g;
const statement = new RegExp(
  `^(?:当年|全年|年末|本年度?)?(?:实现|完成|上缴|缴纳)?(\\p{Script=Han}{2,12}?)\\s*(?:(?:为|是|达到?)\\s*)?(?:[:：]\\s*)?(-?\\d[\\d,，.]*\\s*(?:${language.yuan}|[%％])?)$`,
  "u",
);
/** A year compared with another, planned or of a part: more than a reader of figures can tell. */
const unsure = new RegExp(`${language.compared}|${language.planned}|比上年|其中|分别|季度|半年|月|各`);

/** 总资产300万元 said of a year; null where it is no label with its figure and nothing else. */
function statedIn(part: string, year: number, index: LabelIndex): InlineLabel | null {
  const match = statement.exec(part.trim());
  if (!match) return null;
  const label = recogniseLabel(match[1]!, index);
  const isYearly = label?.year === null && label.hits[0]?.field.row !== undefined;
  return isYearly ? { text: match[1]!, label: { ...label, year }, rest: match[2]!.trim() } : null;
}

const keyOf = ({ label }: InlineLabel) => `${label.hits[0]!.field.row} ${label.year}`;

/**
 * 2019年：总资产300万元，负债率56%: the labels of the financial table with their figures in a sentence, a year ahead of
 * them. None where the sentence says fewer than two for a year, or may mean something else.
 */
export function yearSentence(text: string, index: LabelIndex): InlineLabel[] {
  if (!text.includes("年")) return [];
  const plain = narrow(text);
  if (!yearAhead.test(plain) || unsure.test(plain)) return [];
  const found: InlineLabel[] = [];
  const count = new Map<number, number>();
  let year = 0;
  for (const part of plain.match(statements) ?? []) {
    const ahead = yearAhead.exec(part);
    if (ahead) {
      year = Number(ahead[1]);
      count.set(year, count.get(year) ?? 0);
    }
    const stated = statedIn(ahead ? part.slice(ahead[0].length) : part, year, index);
    if (!stated) continue;
    found.push(stated);
    count.set(year, count.get(year)! + 1);
  }
  const isSaidTwice = new Set(found.map(keyOf)).size < found.length;
  return isSaidTwice || [...count.values()].some((each) => each < 2) ? [] : found;
}

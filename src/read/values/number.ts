import { parseChineseNumber } from "./chineseNumber";
import { isEstimate, withoutClauses } from "./clauses";
import { fold } from "./text";
import { dataUnit, isUnitWord, moneyUnit } from "./units";

export interface ParsedNumber {
  readonly value: number;
  /** Text behind the number (万元, 个, %); "" where there is none. */
  readonly unit: string;
}

const plain = /^(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?/i;
const grouped = /^\d{1,3}(?:[,，' ]\d{3})+(?:\.\d+)?/;

const beginsWithDigit = /^\d/;

/** Sign, money prefix and brackets taken off: (123.4), 负123.4 and 亏损123.4 are negative, 盈利123.4 is not. */
function unwrap(text: string): { body: string; negative: boolean } {
  if (beginsWithDigit.test(text)) return { body: text, negative: false };
  let body = text.replace(/^['‘’]/, "").replace(/^(?:人民币|rmb|cny|[¥￥])\s*:?\s*/i, "");
  let negative = false;
  const bracketed = /^[([](.+)[)\]](.*)$/.exec(body);
  if (bracketed) {
    body = bracketed[1]! + bracketed[2]!;
    negative = true;
  }
  const sign = /^(?:[-−–—－]|负|亏损?)\s*/.exec(body);
  if (sign && !negative) negative = true;
  if (sign) body = body.slice(sign[0].length);
  else body = body.replace(/^(?:盈利?|净?盈余)(?=\s*[\d.])/, "");
  return { body: body.replace(/^\+/, "").replace(/^[¥￥]\s*/, ""), negative };
}

/** Small digits (①, ²) would become digits of the number when their width is folded. */
const footnote = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/;
const lastFootnote = new RegExp(
  `(?:${footnote.source}|[[［(（【]?\\s*注\\s*\\d?\\s*[\\]］)）】]|(\\S)[[［【]\\s*\\d{1,2}\\s*[\\]］】]|[*※])\\s*$`,
);

/** Folded, without a footnote's mark or a full stop behind it or the line it was written on; null where a mark stands inside. */
function bareNumber(text: string): string | null {
  const unmarked = text.replace(lastFootnote, "$1");
  if (footnote.test(unmarked)) return null;
  const folded = fold(unmarked);
  return (folded.includes("_") ? folded.replace(/(^|[^\d_])_+|_+(?![\d_])/g, "$1") : folded)
    .trim()
    .replace(/(.)[。;；，,、’]$/, "$1");
}

const isUnitOfAnyKind = (text: string) => isUnitWord(text) || dataUnit(text) !== null;

/** 3500, 3,500.25: nothing but a number, as most are. */
const figure = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;

/**
 * A number as people type it: full width, with separators of thousands, a unit behind it, in brackets for negative,
 * in Chinese characters, or in a clause that leaves no doubt (已有12个，证明材料见附件3). null where it is none, or not
 * surely one (约300, 3-5, 300余).
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (figure.test(text)) return { value: Number(text.replaceAll(",", "")), unit: "" };
  const folded = bareNumber(text);
  if (folded === null) return null;
  const alone = withoutClauses(folded);
  if (alone === null) return null;
  // 3项（其中发明专利1项）: what follows in brackets explains the number.
  const explained = alone.endsWith(")") ? /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(alone) : null;
  if (!explained) return parsePlain(alone);
  if (isEstimate.test(explained[2]!)) return null;
  const number = parsePlain(explained[1]!);
  if (!number || !isUnitOfAnyKind(explained[2]!)) return number;
  if (number.unit === "") return parsePlain(explained[1]! + explained[2]!);
  // 8500.5元（万元）: one of the two units is wrong.
  return moneyUnit(number.unit)?.name === moneyUnit(explained[2]!)?.name ? number : null;
}

function parsePlain(text: string): ParsedNumber | null {
  const { body, negative } = unwrap(text);
  const signed = (value: number, unit: string) => ({
    value: negative && value !== 0 ? -value : value,
    unit: unit.trim(),
  });

  const mixed = body.includes("亿")
    ? /^(\d+(?:\.\d+)?)亿(\d+(?:\.\d+)?)万(元?)$/.exec(body.replace(/[\s,]/g, ""))
    : null;
  if (mixed) return signed(Number(mixed[1]) * 10_000 + Number(mixed[2]), "万元");

  const match = grouped.exec(body) ?? plain.exec(body);
  if (match) {
    const value = Number(match[0].replace(/[,，' ]/g, ""));
    const unit = body.slice(match[0].length);
    return Number.isFinite(value) && !/[\d]/.test(unit) ? signed(value, unit) : null;
  }
  const chinese = /^([零〇○一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億两貳參陸]+)(.*)$/.exec(
    body,
  );
  if (!chinese) return null;
  const value = parseChineseNumber(chinese[1]!);
  if (value === null) return null;
  const unit = chinese[2]!;
  // 三千五百万元: the 万 belongs to the unit's name, as in 3500万元.
  const group = /^(.+?)([万萬亿億])$/.exec(chinese[1]!);
  if (group && /^[元圆]?整?$/.test(unit)) {
    const factor = /[万萬]/.test(group[2]!) ? 10_000 : 100_000_000;
    return signed(value / factor, (factor === 10_000 ? "万" : "亿") + unit.replace("整", ""));
  }
  return signed(value, unit.replace(/整$/, ""));
}

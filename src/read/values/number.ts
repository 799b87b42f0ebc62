import { parseChineseNumber } from "./chineseNumber";
import { fold } from "./text";
import { dataUnit, isUnitWord } from "./units";

export interface ParsedNumber {
  readonly value: number;
  /** Text behind the number (万元, 个, %); "" where there is none. */
  readonly unit: string;
}

const plain = /^(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?/i;
const grouped = /^\d{1,3}(?:[,，' ]\d{3})+(?:\.\d+)?/;

/** Sign, money prefix and brackets taken off: (123.4) and 负123.4 are negative. */
function unwrap(text: string): { body: string; negative: boolean } {
  let body = text.replace(/^['‘’]/, "").replace(/^(?:人民币|rmb|cny|[¥￥])\s*/i, "");
  let negative = false;
  const bracketed = /^[([](.+)[)\]](.*)$/.exec(body);
  if (bracketed) {
    body = bracketed[1]! + bracketed[2]!;
    negative = true;
  }
  const sign = /^(?:[-−–—－]|负)\s*/.exec(body);
  if (sign && !negative) negative = true;
  if (sign) body = body.slice(sign[0].length);
  return { body: body.replace(/^\+/, "").replace(/^[¥￥]\s*/, ""), negative };
}

/** Small digits (①, ²) would become digits of the number when their width is folded. */
const footnote = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/;
const lastFootnote = new RegExp(`(?:${footnote.source}|[[［(（【]?\\s*注\\s*\\d?\\s*[\\]］)）】]|[*※])\\s*$`);

/** Folded, without a footnote's mark, a full stop behind it, or 共 before it; null where a mark stands inside. */
function bareNumber(text: string): string | null {
  const unmarked = text.replace(lastFootnote, "");
  if (footnote.test(unmarked)) return null;
  return fold(unmarked)
    .replace(/(?<=.)[。;；，,、’]$/, "")
    .replace(/^(?:共计|总计|合计|共有|共)\s*:?\s*(?=\d)/, "");
}

const isUnitOfAnyKind = (text: string) => isUnitWord(text) || dataUnit(text) !== null;

/**
 * A number as people type it: full width, with separators of thousands, a unit behind it, in brackets for negative,
 * or in Chinese characters. null where it is none, or not surely one (约300, 3-5, 300余).
 */
export function parseNumber(text: string): ParsedNumber | null {
  const folded = bareNumber(text);
  if (folded === null) return null;
  // 3项（其中发明专利1项）: what follows in brackets explains the number.
  const explained = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(folded);
  if (!explained) return parsePlain(folded);
  if (/约|估|预|左右|以上|不足/.test(explained[2]!)) return null;
  const isUnit = isUnitOfAnyKind(explained[2]!) && /^[\d.,]+$/.test(explained[1]!);
  return parsePlain(isUnit ? explained[1]! + explained[2]! : explained[1]!);
}

function parsePlain(text: string): ParsedNumber | null {
  const { body, negative } = unwrap(text);
  const signed = (value: number, unit: string) => ({
    value: negative && value !== 0 ? -value : value,
    unit: unit.trim(),
  });

  const mixed = /^(\d+(?:\.\d+)?)亿(\d+(?:\.\d+)?)万(元?)$/.exec(body.replace(/[\s,]/g, ""));
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

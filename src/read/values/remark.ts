import type { FieldType } from "../../form/edition";
import { fold } from "./text";
import { dataUnit, isUnitWord, moneyUnit } from "./units";
import { language } from "../language";

/** A value with what somebody noted behind it in brackets: 1995年5月3日（2016年更名）. */
export interface Remarked {
  readonly value: string;
  readonly remark: string;
}

/** Longer texts are no values with a remark. */
const longest = 300;

const isOpening = (character: string) => character === "(" || character === "（";
const isClosing = (character: string) => character === ")" || character === "）";

/** The value and the remark in the brackets that end a text; null where none does, or nothing stands before them. */
export function remarkBehind(text: string): Remarked | null {
  if (text.length > longest || !(text.includes(")") || text.includes("）"))) return null;
  const end = text
    .trimEnd()
    .replace(/[。.;；,，?？!！]$/, "")
    .trimEnd();
  if (!isClosing(end.at(-1) ?? "")) return null;
  let depth = 0;
  for (let at = end.length - 1; at > 0; at--) {
    if (isClosing(end[at]!)) depth++;
    else if (isOpening(end[at]!) && --depth === 0) {
      const value = end.slice(0, at).trim();
      const remark = end.slice(at + 1, -1).trim();
      return value === "" || remark === "" ? null : { value, remark };
    }
  }
  return null;
}

/** 应为2020年11月, 后增至7, 有误: the value is taken back, so that it is not the answer. */
export const takesBack = (remark: string) =>
  /应为|应是|现为|改为|改成|调整[为至]|修改为|更正|更改|变更[为至]|有误|错误|作废|误填|[后已现](?:增|减|追加|增加|减少|核减|提高|压缩)[至到为]|(?:延期|推迟|延后|提前|顺延)[至到]/.test(
    remark,
  );

/** What stands between an answer and the one that takes its place: 13800009999→13843012345, 原…，现迁至…, 改为. */
const replaces =
  /[→⇒➔➜]|[-=]+>|[,，;；]?\s*(?:现在?|已|后)?(?:改|变更|更换|更改|换|更正|调整|更名|迁|搬迁|搬)(?:为|成|至)|现(?:在)?(?:为|是)/u;

/** One of these stands in each such sign or word, and hardly in any answer: most need no closer look. */
const inReplaces = /[→⇒➔➜>改换更调迁搬现]/;

/** The parts of an answer that says itself what takes its place; the whole where it does not. */
export function atReplaced(text: string): readonly string[] {
  return text.length <= longest && inReplaces.test(text) ? text.split(replaces) : [text];
}

/** By how it ends, or how short it is, a part is an organisation, a place or a person: 阿卜杜勒 has four letters. */
const kinds = [
  new RegExp(`${language.organisation}$`),
  /(?:[号室楼层座幢栋街路区园村]|\d)$/,
  /^.{2,4}$/su,
] as const;
const kindOf = (part: string) => kinds.findIndex((kind) => kind.test(part));

/** A part without its remarks, and the word that says that it was. */
const bare = (part: string) =>
  part
    .replace(/[（(][^（()）]*(?:[)）]|$)/g, "")
    .replace(/[\s,，;；()（）]/g, "")
    .replace(/^原/, "");

/** Whether one could stand in the other's place. */
const areAlike = (a: string, b: string) =>
  (kindOf(a) >= 0 && kindOf(a) === kindOf(b)) || a.slice(0, 2) === b.slice(0, 2);

/** Whether a text is two answers, of which one takes the other's place; 产线由手工更换为机器人的智能化改造 is a project's name. */
export function isReplaced(text: string): boolean {
  const all = atReplaced(text);
  if (all.length === 1) return false;
  const parts = all.map(bare).filter((part) => part.length > 1);
  return parts.some((part, n) => n > 0 && areAlike(parts[n - 1]!, part));
}

/** 转801, 分机801, 区号: part of a telephone number. */
const inTelephone = /^(?:转|分机|内线|ext\.?|x|#)?\s*:?\s*\d{1,6}$/i;

/** Whether what stands in brackets belongs to the value itself: its unit, an extension. */
export function belongsToValue(type: FieldType, remark: string): boolean {
  const folded = fold(remark);
  if (type === "phone" || type === "mobile") return inTelephone.test(folded);
  if (isUnitWord(folded) || moneyUnit(folded) !== null || dataUnit(folded) !== null) return true;
  return type === "decimal" && /^[kmgtp]b?$/i.test(folded);
}

const amountsUnit = new RegExp(`(?:^|[^\\d.亿万千百十])(${language.yuan})(?![件素])`);
/** The unit of money that a remark names with no figure before it: 单位：元，合并口径. */
export function unitInRemark(remark: string): string {
  return amountsUnit.exec(fold(remark))?.[1] ?? "";
}

const aboutPerson = new RegExp(
  `${language.office}|代表|负责|法人|联系|电话|手机|微信|先生|女士|同志|退休|代理|[兼男女代]$|^[兼男女代]|\\d{3}`,
);
/** 总经理助理, 兼, 女，139…: said of a person behind the name; another spelling of the name is not. */
export const isAboutPerson = (remark: string) => aboutPerson.test(remark);

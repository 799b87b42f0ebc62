import { firstSign } from "../choices/marks";
import { fact, type Content } from "../page/facts";
import { fold, isFiller, isNone } from "../values/text";
import { isUnitWord } from "../values/units";
import { hint } from "../values/hint";
import { language } from "../language";

/** What a cell looks like, whatever stands around it. Every cell is looked at once, so that layouts can be compared cheaply. */
export interface Shape {
  readonly is:
    | "blank" // a line to write on, a prompt that holds a value's place
    | "none" // 无, /, 不适用
    | "unit"
    | "hint" // what tells how to fill in, or a program's name of a field
    | "remark" // what a reviewer says of an answer, or where the answer is found
    | "mobile"
    | "phone"
    | "email"
    | "code"
    | "postcode"
    | "date"
    | "number"
    | "words";
  /** Letters of words; 0 else. */
  readonly length: number;
  /** Boxes or ticks stand in it. */
  readonly signs: boolean;
  /** The folded text without white space and lines to write on, for look-ups. */
  readonly text: string;
}

const number =
  /^[-+±约近]?[¥￥]?\d[\d,，.]*(?:%|‰|[万亿千百十]?(?:元|余)?|[个项名台套家户人次种条款tTgGbB()（）]{1,4})?$/;
const date = /^(?:19|20)\d{2}[年.\-/](?:0?[1-9]|1[0-2])(?:[月.\-/]|$)|^(?:19|20)\d{2}年/;
const wholeDay = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** Digits with what stands between those of a telephone number, and an extension or a note behind it. */
const telephone =
  /^(?:电话|手机|TEL|座机)?[:：]?([\d\-—–－()（）+.·/]{7,24})(?:[转xX]\d+|[(（][^()（）]{1,12}[)）])?$/i;
const mobileDigits = /^(?:0?0?86)?1[3-9]\d{9}$/;

/** 9122240139197395X5, whose last but one sign is the check of the organization's own code: no extension 5. */
const codeWithX = /^\d{16}X[0-9A-Z]$/i;

/** How a telephone number may begin. */
const mayBeDialled = /^[\d\-—–－()（）+.·/:：电手座t]/i;

/** "mobile" or "phone" where a text is a telephone number by its digits, else null; several are parted by signs. */
function telephoneIn(text: string): "mobile" | "phone" | null {
  if (!mayBeDialled.test(text) || (text.length === 18 && codeWithX.test(text))) return null;
  const end = text.search(/[,，;；、或]/);
  const said = end < 0 ? text : text.slice(0, end);
  const slash = said.includes("/") ? /\d{7}\/(?=\d)/.exec(said) : null;
  const match = telephone.exec(slash ? said.slice(0, slash.index + 7) : said);
  if (!match || /^(?!0\d{2,3}\.\d{7,8}$)\d+\.\d+$/.test(match[1]!)) return null;
  const digits = match[1]!.replace(/\D/g, "");
  if (mobileDigits.test(digits)) return "mobile";
  return digits.length >= 7 && digits.length <= 16 ? "phone" : null;
}
const email = /^[^@\s]+@[^@\s]+\.[a-z]{2,}/i;
const code = /^(?:[0-9A-Z]{18}|[0-9A-Z]{8}-[0-9X]|\d{17}[\dX×*]|\d{15})$/i;

const remark =
  /^(?:详?见附|符合|一致|属实|无误|通过|合格|同意|已[核补审阅收附][实对查正过]?|待[核补][实对查正]?|未(?:填写?|提供)|建议[按核改补]|与.{2,16}不(?:符|一致))|[,;。](?:请(?:补充|核实|核对|修改|更正|说明)|应为)/;
/** Words over a column of codes and weights. */
const columnHead = new RegExp(`^(?:${language.points}|序号|编码|代码|编号|口径)$`);
/** proj_name, entAddress: names that a program gives to its fields. V01, A-3: a question's number. */
const programName =
  /^[A-Za-z]+(?:[_.][A-Za-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$|^[A-Z]{1,3}-?\d{1,8}(?:[-.]\d{1,3})*$/;
/** What a questionnaire says of a question's kind. */
const kindOfQuestion =
  /^[[(（【]?(?:(?:填空|单选|多选|单项选择|多项选择|不定项|选择|判断|简答|问答|打分|矩阵|下拉)题?|(?:单行|多行|短|长)?文本(?:型|框)?|数字型?|数值型|日期型?|字符型?|字符串|小数|金额|下拉框|下拉选择|单选框|多选框|附件|上传)[\])）】]?$/;

const longestHint = 60;
/** A longer text is looked at by its beginning. */
const looked = 120;

const postcode = /^\d{6}$/;
const hasFigures = /[\d@A-Z]/i;

/** What a text is by its figures; null where they stand among words. */
function figuresIn(text: string): Shape["is"] | null {
  if (postcode.test(text)) return "postcode";
  if (wholeDay.test(text) || date.test(text)) return "date";
  const dialled = telephoneIn(text);
  if (dialled) return dialled;
  if (email.test(text)) return "email";
  if (code.test(text)) return "code";
  return number.test(text) ? "number" : null;
}

/** 20130705（营业执照）: a remark in brackets behind what a text says. */
const remarkBehind = /[(（][^()（）]*\p{Script=Han}[^()（）]*[)）]$/u;

/** What a text is by its figures, whatever is said of them behind; null where they stand among words. */
function figuresSaid(text: string): Shape["is"] | null {
  const said = text.endsWith(")") || text.endsWith("）") ? text.replace(remarkBehind, "") : text;
  return figuresIn(said) ?? (said === text ? null : figuresIn(text));
}

function kindOf(cell: Content, text: string): Shape["is"] {
  if (cell.kind === "date") return "date";
  if (cell.kind === "percent") return "number";
  if (cell.kind === "number" || cell.kind === "text") {
    if (isFiller(cell.text)) return "blank";
    if (isNone(cell.text)) return "none";
    const is = hasFigures.test(text) ? figuresSaid(text) : null;
    if (is) return is;
    if (cell.kind === "number") return "number";
    if (text.length <= 12 && isUnitWord(cell.text)) return "unit";
    if (text.length > longestHint) return "words";
    if (remark.test(text)) return "remark";
    const isHint =
      hint.test(text) ||
      columnHead.test(text) ||
      kindOfQuestion.test(text) ||
      programName.test(cell.text.trim());
    return isHint ? "hint" : "words";
  }
  return "words";
}

/** 1996_4_28: a day whose parts lines hold apart. */
const dayInLines = /^\s*((?:19|20)\d\d)_+(\d\d?)_+(\d\d?)\s*$/;

/** What a cell looks like; looked at once. */
export const shapeOf = fact((cell): Shape => {
  const folded = fold(cell.text.slice(0, looked));
  const dated = folded.includes("_") ? folded.replace(dayInLines, "$1.$2.$3") : folded;
  const text = dated.replace(/[\s_]+/g, "");
  const is = kindOf(cell, text);
  return {
    is,
    length: is === "words" || is === "hint" || is === "remark" ? [...text].length : 0,
    signs: cell.kind === "text" && firstSign(cell.text) >= 0,
    text,
  };
});

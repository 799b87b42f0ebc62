import { remembered } from "../../text/remembered";
import { fact } from "../page/facts";
import { fold } from "../values/text";
import { questionKind } from "./question";
import { simplified } from "./simplified";

/** A label's text, folded so that spaces, line breaks, colons, brackets and numbering no longer matter. */
export interface LabelKey {
  /** With what stands in brackets: 总资产万元. */
  readonly full: string;
  /** Without it: 总资产. */
  readonly base: string;
}

const opening = /[【〔[「『]/g;
const closing = /[】〕\]」』]/g;
const circled = /^[\u2460-\u2473\u2776-\u277f]\s*/;
const anyBracket = /[【〔[「『】〕\]」』(]/;
const marks = /^[\s*★☆▲△●◆※·•\-]+/;
const numbering =
  /^(?:第[一二三四五六七八九十\d]{1,4}(?:部分|章|节)|(?:第[一二三四五六七八九十\d]{1,4}题|题目?\d{1,3}|问题?\d{1,3}|q\d{1,3}(?:[_-]\d{1,2})?)(?:\s*[:、.)_]|\s|(?=[\p{Script=Han}(]))|[(]?[一二三四五六七八九十]{1,3}[)、.．:]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[.-]\d{1,2})*\s*[、.．)]\s*(?!\d)|\d{1,2}(?:[.-]\d{1,2})*(?:\s+(?=\p{Script=Han}|e-?\s?mail)|\s*(?=[*★]))|\d{1,2}(?:\.\d{1,2})*(?=\p{Script=Han})(?![年月日]))\s*/u;

/** What a mark or a number may begin with; most labels have neither. */
const mayBeNumbered = /^[\s*★☆▲△●◆※·•\-第题问q(一二三四五六七八九十\d]/;
const mayBeginNumber = " *★☆▲△●◆※·•-第题问q(一二三四五六七八九十0123456789";

const framed = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s:*★]*$/;
const note = /(.)\s*(?:备?注|说明)\s*:.*$/s;
const noLetters = /[^\p{L}\p{N}]+/gu;

const alreadyBare = /^[\u4e00-\u9fffa-z0-9]*$/;
const bare = (text: string) => (alreadyBare.test(text) ? text : text.replace(noLetters, ""));

/** Brackets and what is in them taken out, also nested ones and one that was never closed. */
function withoutBrackets(text: string): string {
  if (!text.includes("(")) return text;
  let before: string;
  let now = text;
  do {
    before = now;
    now = now.replace(/\([^()]*\)/g, " ");
  } while (now !== before);
  return now.replace(/\(.*$/s, " ");
}

/** A number and a star, and the number within a part: （一）1. *项目名称. */
const deepest = 3;

/** The numbers, stars and dashes that people put in front of a label: 1. 一、 （三） ① * 1.1 *. Takes folded text. */
function withoutNumbering(text: string): string {
  let bare = text;
  for (let n = 0; n < deepest && mayBeNumbered.test(bare); n++) {
    const next = bare.replace(marks, "").replace(numbering, "");
    if (next === bare) break;
    // 20三、财务情况: a line's number runs into the part's own, of which nothing may be taken.
    const runsOn = "0123456789".includes(bare.charAt(bare.length - next.length - 1));
    bare = next;
    if (runsOn || !mayBeginNumber.includes(bare.charAt(0))) break;
  }
  return bare;
}

/** 【13、单位主管部门】: brackets around the whole label say nothing, and its number may stand inside them. */
function withoutFrame(text: string): string {
  const inside = text.startsWith("(") ? framed.exec(text)?.[1] : undefined;
  return inside === undefined ? text : withoutNumbering(inside);
}

/** 1 3 、 单 位 主 管 部 门: each sign with blanks before the next, those of its number too. */
const letterspaced = /^\S(?:\s+\S){3,}$/;

/** 单位名称①, 移动电话①：, 平台注册用户数（名）注2: the sign of a footnote. 联系人② is another one, and 备注2 a word. */
const footnote = /(?:([^人\s])[\u2460-\u2473\u2776-\u277f]+|([^备附])注\d{1,2})\s*[:：]?\s*$/;
const mayEndInNote = (text: string): boolean => {
  const colon = text.length - 1;
  const last = text.charCodeAt("：:".includes(text.charAt(colon)) ? colon - 1 : colon);
  return last >= 0x2460 && last <= 0x277f ? true : last >= 0x30 && last <= 0x39 && text.includes("注");
};

/** Chinese characters alone, as most labels and names are: nothing to fold, and no number but 第一部分. */
const onlyHan = /^[\u4e00-\u9fff]+$/;

/** 总资产（万元）①： → 总资产（万元）. */
export const withoutFootnote = (text: string): string =>
  mayEndInNote(text) ? text.replace(footnote, "$1$2") : text;

/** A label's text without its number and its frame: 12、【经济指标（总资产）】 → 经济指标(总资产). */
export function written(text: string): string {
  const own = withoutFootnote(text);
  const folded = simplified(fold(own.trimStart().replace(circled, ""))).toLowerCase();
  const lower = folded.charAt(1) <= " " && letterspaced.test(folded) ? folded.replace(/\s+/g, "") : folded;
  const plain = anyBracket.test(lower)
    ? lower.replace(opening, "(").replace(closing, ")").replace(questionKind, "")
    : lower;
  return withoutFrame(withoutNumbering(plain));
}

function keyOf(text: string): LabelKey {
  if (onlyHan.test(text) && !text.startsWith("第")) {
    const key = simplified(text);
    return { full: key, base: key };
  }
  const folded = written(text);
  if (alreadyBare.test(folded)) return { full: folded, base: folded };
  const outside = withoutBrackets(folded);
  const noted = outside.includes(":") ? outside.replace(note, "$1") : outside;
  const full = folded.replace(noLetters, "");
  return { full, base: noted === folded ? full : bare(noted) };
}

/** The keys of a label's text. */
export const labelKey = remembered(keyOf);

/** The keys of what a whole cell says. */
export const keyOfCell = fact(({ text }) => keyOf(text));

import type { Field } from "../../form/edition";
import { isAboutPerson } from "./remark";

/** What stands before or behind an answer in its cell and is no part of it: the sign that ends its line, a postcode, a title, its number in a list. */

/** 有限责任公司；, 男。: a list's sign or a full stop behind a few words. */
const lineEnd = /[\s,，;；、。]+$/;
/** A sentence keeps its own full stop, and no second one behind it. */
const behindSentence = /([。！？])[\s,，;；、。]+$/;

function withoutLineEnd(text: string, type: Field["type"]): string {
  if (type === "longText") return text.replace(behindSentence, "$1");
  // 第一条…。第二条…。 are sentences.
  const bare = text.replace(lineEnd, "").replace(footnote, "$1");
  return bare === "" || bare.includes("。") ? text.replace(behindSentence, "$1") : bare;
}

const postcode = "邮(?:政)?编(?:码)?";
/** 130012 吉林省…, 邮编130012，吉林省…: a postcode before an address. */
const codeBefore = new RegExp(
  `^(?:${postcode}\\s*[:：]?\\s*)?\\d{6}[\\s,，;；、]+(?=\\p{Script=Han}{2})`,
  "u",
);
/** …号（邮编：130012）, …号 130012, …号（邮编见下）: behind it; 123456号 is no code. */
const codeBehind = new RegExp(
  `(?:[\\s,，;；、]+\\d{6}|[\\s,，;；、]*[(（]\\s*\\d{6}\\s*[)）]` +
    `|[\\s,，;；、]*[(（]?\\s*${postcode}\\s*[:：]?\\s*(?:\\d{6}|[见同][^()（）\\d]{0,6})\\s*[)）]?)$`,
);

/** 长春市工业和信息化局*: the sign of a footnote; 张** hides letters. */
const footnote = /([^*＊※\s])\s*[*＊※]$/;

const withoutPostcode = (text: string) => text.replace(codeBefore, "").replace(codeBehind, "");

/** 傅华静，高级工程师, 王涛 总工程师: a title set apart behind the name of somebody whose title is not asked for. */
function withoutTitle(text: string): string {
  const [, name, title] = /^(\p{Script=Han}{2,4})[\s,，、/]+(\p{Script=Han}{2,12})$/u.exec(text) ?? [];
  return name !== undefined && isAboutPerson(title!) ? name : text;
}

/** Answers that systems offer from a list besides the form's choices: of regions, of trades. */
const listed = new Set(["applicant.region", "project.industry"]);
/** 220106-长春市绿园区, 1 男, C36 汽车制造业, 111：身份证: the number of a list's entry before its word. */
const numberBefore = /^[(（]?[A-Za-z]?\d{1,6}(?:\s*[-—–_:：.、|/)）]+\s*|\s+)(?=\p{Script=Han})/u;
/** 长春市绿园区（220106）, 女(2): behind it. */
const numberBehind = /\s*[(（][A-Za-z]?\d{1,6}[)）]$/;
/** A.男, 2女: a letter, or a number that runs into the word, stands before no other words than the choices. */
const signBefore = /^(?:[A-Za-z]\s*[-—–_:：.、)）]+\s*|[A-Za-z]\s+|\d{1,3})(?=\p{Script=Han})/u;

const isLatinOrDigit = (sign: string) => (sign >= "0" && sign <= "9") || (sign >= "A" && sign <= "z");
/** A number or a letter stands at an end, in brackets or not. */
const mayBeNumbered = (text: string) =>
  [0, 1, text.length - 1, text.length - 2].some((at) => isLatinOrDigit(text.charAt(at)));

/** An answer out of a list without its number there. */
function withoutNumber({ id, choices }: Field, text: string): string {
  if ((choices === undefined && !listed.has(id)) || !mayBeNumbered(text)) return text;
  const bare = text.replace(numberBefore, "").replace(numberBehind, "");
  const word = bare.replace(signBefore, "");
  return choices?.some(({ label }) => label === word) ? word : bare;
}

/** An answer in words without what is no part of it. */
export function withoutEnds(field: Field, text: string): string {
  const { id, type } = field;
  const bare = withoutNumber(field, withoutLineEnd(text, type));
  if (id.endsWith(".address")) return withoutPostcode(bare);
  return id.endsWith(".technicalLead") ? withoutTitle(bare) : bare;
}

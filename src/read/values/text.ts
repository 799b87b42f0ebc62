import { asSeen } from "../../text/asSeen";
import { isLineToSign } from "../labels/signature";
import { isSkeleton } from "./skeleton";
import { language } from "../language";

/** Folding of text: what looks the same to a reader becomes the same. */

const wide = /[\uff01-\uff5e\u3000\u00a0]/;
const allWide = new RegExp(wide, "g");

/** Full-width letters, digits and signs become half-width ones, a character for a character, so that positions stay. */
export function narrow(text: string): string {
  if (!wide.test(text)) return text;
  return text.replace(allWide, (c) =>
    c === "\u3000" || c === "\u00a0" ? " " : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** Chinese characters, Latin letters and signs without a space: nothing to fold. */
const plain = /^[\u4e00-\u9fff\x21-\x7e]*$/;

/** The text folded last, and what came of it: each question about a value folds it again. */
let last = "";
let lastFolded = "";

/** Width folded (NFKC), as it is seen, trimmed. */
export function fold(text: string): string {
  if (text === last) return lastFolded;
  lastFolded = plain.test(text) ? text : asSeen(text.normalize("NFKC")).trim();
  last = text;
  return lastFolded;
}

/** Folded, without any white space: for codes, numbers and comparisons. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, "");
}

/** Chinese characters and their signs stand beside each other without blanks, also over a line's end. */
const endsClose = /[\p{Script=Han}，。；、]$/u;
const beginsClose = /^[\p{Script=Han}，。；、]/u;

function blankOf(run: string, at: number, text: string): string {
  const isLineEnd = /[\r\n]/.test(run);
  const end = at + run.length;
  return isLineEnd &&
    endsClose.test(text.slice(Math.max(0, at - 2), at)) &&
    beginsClose.test(text.slice(end, end + 2))
    ? ""
    : " ";
}

/** Text as it is kept: as it is seen, trimmed, runs of white space as one space, line breaks between Chinese characters gone. */
export function tidy(text: string): string {
  if (plain.test(text)) return text;
  return asSeen(text).replace(/\s+/g, blankOf).trim();
}

/** What begins with a figure, a sign or another word says something. */
const saysSomething = /^\s*(?:[\d+☑√□☐a-mo-zA-MO-Z]|(?![无暂没不])[\u4e00-\u9fff])/;

/** An answer that says there is nothing: 无, （无）, 暂无, /, —, 不适用. */
export function isNone(text: string): boolean {
  if (text.length > 20 || saysSomething.test(text)) return false;
  const bare = squeeze(text)
    .replace(/_/g, "")
    .replace(/^[([【〔](.*)[)\]】〕]$/, "$1");
  return /^(?:暂?无|暂?没有|不适用|不涉及|无此项|[/\\]+|[-—–―－─]+|n\/?a|none)[。.]?$/i.test(bare);
}

const opening = "[(\\[【〔<《〈]*";
const closing = "[)\\]】〕>》〉。.…]*";

/** 请选择, 点击此处输入文字, （请填写单位全称）, 略, XXX, and (跳过) or (空) of a platform's export: what holds the place of a value to come. */
const prompt = new RegExp(
  `^${opening}(?:(?:请|在?此处|这里|在此|点击|单击)+(?:选择|${language.toFillIn})[^\\d]{0,40}|待填写?|待补充?|未填写?|未作?答|跳过|空|略|[xX×]{2,}|[*]{2,})${closing}$`,
);

/**
 * What begins with a figure, a letter or a word is an answer, but for words that a form prints where answers go (请选择,
 * 区号 —, XXX); 吉林某某公司, 自动化, 第三方, 请注明 go on as none of those does, and only an example has figures (如：130000).
 */
const isSaid = new RegExp(
  [
    "^[\\s，,;；、]*(?:[\\da-wyzA-WYZ]|(?![区第共约吉省市州县乡镇街路号自例如示样举请在此这点单待略未跳空])[\\u4e00-\\u9fff]",
    "(?:吉林[省市]?(?![省市州区县乡镇街路号自])|自(?!治)|[第共约](?![项个名家台件人万元])|请(?![请在此这点单选填输录]))[\\u4e00-\\u9fff])",
    "^[^例如示样举]{0,30}[\\d０-９]",
  ].join("|"),
);

/** Nothing filled in: lines to write on or to sign, dots, empty brackets, or a prompt left from the print. */
export const isFiller = (text: string): boolean =>
  (!isSaid.test(text) && isPlaceholder(text)) || isLineToSign(text);

function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  if (/^(?:[_＿\s.…·:()[\]【】〔〕]*|_+(?:\s*[-—]\s*_+)+)$/.test(folded)) return true;
  return isSkeleton(folded) || (folded.length <= 60 && prompt.test(folded.replace(/[\s_]+/g, "")));
}

/** A text without the line that it was written on: __长春某某公司____. An underline within a name or number stays. */
export function unlined(text: string): string {
  if (!/[_＿]/.test(text)) return text;
  const isOnLine = /^\s*[_＿]{2}|[_＿]{2}\s*$|^\s*[_＿].*[_＿]\s*$/s.test(text);
  return text.replace(/[_＿]+/g, (line, at: number) => {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + line.length, at + line.length + 2);
    const goes = isOnLine
      ? !(/[A-Za-z\d]$/.test(before) && /^[A-Za-z\d]/.test(after))
      : line.length > 1 && (/\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(after));
    return goes ? "" : line;
  });
}

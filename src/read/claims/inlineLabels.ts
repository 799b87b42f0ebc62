import { withoutBracketedPrompt } from "../page/withoutPrompts";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel, type LabelText } from "../labels/recognise";
import { firstSign } from "../choices/marks";
import { optionNumberLength } from "../choices/optionNumber";
import { optionAt, optionIndexOf } from "../choices/options";
import { labelKey } from "../labels/labelKey";
import { strangerOf } from "../labels/strangers";
import { factBy } from "../page/facts";
import { shapeOf } from "../layout/shape";
import { narrow } from "../values/text";
import { yearSentence } from "./yearSentence";
import { language } from "../language";

/** A label with its value behind it in the same cell. */
export interface InlineLabel {
  readonly text: string;
  readonly label: LabelText;
  readonly rest: string;
  /** The whole rest, where `rest` is only what of it is looked at. */
  readonly whole?: string;
}

const longestHead = 100;

const colonOrBracket = /[:：()（）【】[\]]/;

/** The first colon that stands in no brackets; -1 where there is none. */
export function firstColon(text: string): number {
  const first = text.search(colonOrBracket);
  if (first < 0 || first >= longestHead) return -1;
  if (text[first] === ":" || text[first] === "：") return first;
  const end = Math.min(text.length, longestHead);
  let depth = 0;
  for (let at = first; at < end; at++) {
    const sign = text[at]!;
    if ("(（【[".includes(sign)) depth++;
    // 57）…（注：…）: the bracket behind a list's number closes none.
    else if (")）】]".includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === ":" || sign === "：")) return at;
  }
  return -1;
}

/** Whether a bracket that a text opens is not closed in it. */
export const isOpen = (text: string) => /[(（【[][^)）】\]]*$/.test(text);

/** 联系电话：*, 单位名称：（必填）*: that it must be answered is no answer. */
const longestMark = 12;
const mustBeFilled = /^(?:[(（【[]\s*[必选][填答]项?\s*[)）】\]]|[*＊★☆※?？]|\s)+$/;

/** 【项目名称】某某平台: a label framed before its answer. */
const framed = /^\s*[★☆●◆■]?\s*【([^【】]{1,60})】\s*[:：]?/;

function behindFrame(text: string, index: LabelIndex, mayBeBlank: boolean): InlineLabel | null {
  if (!text.includes("【")) return null;
  const [whole, head] = framed.exec(text) ?? [];
  if (whole === undefined || head === undefined) return null;
  const rest = text.slice(whole.length).trim();
  const label = rest === "" && !mayBeBlank ? null : recogniseLabel(head, index);
  return label && { text: head.trim(), label, rest };
}

const figures = new Set(["amount", "ratio", "count", "decimal"]);

const signs = ["=", "＝", "\t"];

/** 项目名称=某某平台, 项目名称(tab)某某平台; 资产负债率=负债总额/资产总额 says how it is reckoned. */
function behindSign(text: string, index: LabelIndex): InlineLabel | null {
  if (!signs.some((sign) => text.includes(sign))) return null;
  const [, head, rest] = /^([^=＝\t:：]{2,60})[=＝\t]([^\t]+)$/s.exec(text) ?? [];
  if (head === undefined || rest === undefined || rest.trim() === "") return null;
  const label = recogniseLabel(head, index);
  const asksFigure = label?.hits.some(({ field }) => figures.has(field.type));
  if (!label || (asksFigure && !/^\s*[-\d¥￥.]/.test(rest))) return null;
  return { text: head.trim(), label, rest: rest.trim() };
}

const onLine = /^[_＿][\s_＿]*([^\s_＿].*?)[\s_＿]*$/su;
/** _人民大街1号_ without the line that the form prints for the answer, which stands around it. */
const withoutLine = (text: string) =>
  "_＿".includes(text.charAt(0)) ? (onLine.exec(text)?.[1] ?? text) : text;

const yearAlone = new RegExp(`^(?:19|20)\\d{2}\\s*${language.year}\\s*(?:[（(][^（）()]*[）)])?$`);

/** 项目名称：某某平台; 项目名称： has its value elsewhere, and is none here unless it `mayBeBlank`. */
function behindColon(text: string, index: LabelIndex, mayBeBlank = false): InlineLabel | null {
  const inFrame = behindFrame(text, index, mayBeBlank);
  if (inFrame) return inFrame;
  const colon = firstColon(text);
  if (colon <= 0) return null;
  const behind = withoutBracketedPrompt(withoutLine(text.slice(colon + 1).trim()));
  const rest = behind.length <= longestMark && mustBeFilled.test(behind) ? "" : behind;
  if (rest === "" && !mayBeBlank) return null;
  const head = text.slice(0, colon);
  const label = recogniseLabel(head, index);
  // 总资产:2017年 | 14115.9: the line of a table and its year.
  if (label?.hits.some(({ field }) => field.row !== undefined) && yearAlone.test(rest)) return null;
  return label && { text: head.trim(), label, rest };
}

/** 数据存储与管理 □第三方…: boxes behind a label, in its line or below it. */
function beforeBoxes(text: string, index: LabelIndex): InlineLabel | null {
  const mark = firstSign(text);
  if (mark <= 0 || mark > longestHead) return null;
  const head = text.slice(0, mark);
  const label = recogniseLabel(head, index);
  if (!label?.hits.some((hit) => hit.field.choices && hit.field.type !== "text")) return null;
  return { text: head.trim(), label, rest: text.slice(head.length) };
}

/** 云部署模式 公有云: an option behind a label, in the next line or behind a space, ticked or not. */
function beforeOption(text: string, index: LabelIndex): InlineLabel | null {
  const gap = /\n/.exec(text) ?? /[ \t\u3000]+/.exec(text);
  if (!gap || gap.index === 0 || gap.index > longestHead) return null;
  const head = text.slice(0, gap.index);
  // 提供服务类型（1.研发设计协同 2.定制化服务）: what stands in the label's own brackets is no answer.
  if (isOpen(head)) return null;
  const rest = text.slice(gap.index).trim();
  const lower = narrow(rest).toLowerCase();
  const at = optionNumberLength(lower, 0);
  const label = recogniseLabel(head, index);
  const asks = label?.hits.some(
    ({ field }) =>
      field.choices && field.type !== "text" && optionAt(lower, at, optionIndexOf(field.choices)),
  );
  return label && asks ? { text: head.trim(), label, rest } : null;
}

/** The beginning of a piece up to its colon. */
const headOf = (piece: string) => piece.slice(0, Math.max(0, firstColon(piece)));

/** Whether an answer has words with a colon of its own: 项目类别：行业级…，面向行业：…, and a long text. */
export const isWhole = ({ hits }: LabelText): boolean =>
  hits.some(
    ({ field }) => field.type === "longText" || (field.choices !== undefined && field.type !== "text"),
  );

const longestLine = 300;

/** 罗某，项目年限：2019年6月: a comma parts two pairs where a label with its colon follows. */
function atCommas(piece: string, index: LabelIndex): string[] {
  if (piece.length > longestLine || !/[，,、]/.test(piece)) return [piece];
  const first = behindColon(piece, index, true);
  if (!first || isWhole(first.label)) return [piece];
  const parts = [""];
  let at = 0;
  for (const words of piece.match(/[^，,、]*[，,、]|[^，,、]+$/g) ?? []) {
    // The whole rest is looked at: 云化设计、管理类工业软件数量 has such a sign in its name.
    if (at > 0 && behindColon(piece.slice(at), index, true) !== null) parts.push(words);
    else parts[parts.length - 1] += words;
    at += words.length;
  }
  return parts.map((part, n) => (n < parts.length - 1 ? part.slice(0, -1) : part));
}

/** 填表人: somebody who signs, whom no label of the form asks for. */
const isSigner = (head: string, index: LabelIndex): boolean =>
  strangerOf(labelKey(head).base, index.edition) === "line" && recogniseLabel(head, index) === null;

/** 【姓名】张某【性别】男: where each answer's label is framed the frames part them. */
const atFrames = (text: string) =>
  text.includes("【") && /^\s*【[^【】]+】[^【】]*【[^【】]+】/.test(text) ? /(?=【)/ : null;

/** 姓名：张某　性别：男 in one cell; what follows somebody who signs (填表人：李某　移动电话：…) is nobody's. */
function severalInLine(text: string, index: LabelIndex): InlineLabel[] | null {
  // 性　　别： the two letters of one word; a bracket in the next line belongs to its label.
  const closed = text.replace(/(^|\P{Script=Han})(\p{Script=Han})\s+(?=\p{Script=Han}[:：])/gu, "$1$2");
  const pieces = closed
    .split(
      atFrames(text) ??
        /[\r\n]+(?!\s*[(（])|\s{2,}(?![(（])|\t|　+|[;；]|[_＿]+(?=\p{Script=Han}[^_＿:：]*[:：])/u,
    )
    .flatMap((piece) => atCommas(piece, index));
  if (pieces.length < 2) return null;
  const signs = pieces.findIndex((piece) => isSigner(headOf(piece), index));
  const own = signs < 0 ? pieces : pieces.slice(0, signs);
  const found = own.map((piece) => behindColon(piece, index, true)).filter((each) => each !== null);
  if (signs >= 0) return found;
  return found.length >= 2 ? found : null;
}

/** 填表人：刘某, 制表：刘某: somebody who signs, with the name behind the colon. */
export function isSigned(text: string, index: LabelIndex): boolean {
  const head = headOf(text);
  if (head === "") return false;
  return [head, `${labelKey(head).base}人`].some((name) => isSigner(name, index));
}

/** 填写说明：1.项目名称：…: a note about the form has its labels, but none of its values. */
export const isNote = new RegExp(
  `^\\s*[(（【[]?(?:填写|填报|填表)?(?:${language.note}|${language.instructions}|提示)[)）】\\]]?\\s*[:：]`,
);

/** More than this in one cell is no line of several labels. */
const longestPiece = 2000;

/** 总体目标：… with an answer of many pages. */
function longAnswer({ text, whole }: SnapshotCell, index: LabelIndex): InlineLabel[] {
  const found = behindColon(text, index);
  const isLong = found?.label.hits.every(({ field }) => field.type === "longText") && !isNote.test(text);
  return found && isLong ? [{ ...found, whole: whole!.slice(firstColon(text) + 1).trim() }] : [];
}

/** What parts a label from its value in one cell, or a year that begins a sentence; signs may do so too. */
const mayHold = /[:：\s【=＝]|^[12１２]/;

/** Labels that stand in one cell with their values; empty where the cell holds none. */
export function inlineLabels(cell: SnapshotCell, index: LabelIndex): readonly InlineLabel[] {
  const isLong = cell.whole !== undefined && cell.whole.length > longestPiece;
  return isLong && mayHold.test(cell.text) ? longAnswer(cell, index) : labelsIn(cell, index);
}

const none: readonly InlineLabel[] = [];

const labelsIn = factBy((cell, index: LabelIndex): readonly InlineLabel[] => {
  const { text } = cell;
  if (cell.kind !== "text" || !(mayHold.test(text) || shapeOf(cell).signs)) return none;
  const colon = text.search(/[:：]/);
  if (colon > 0 && isNote.test(text)) return none;
  const said = yearSentence(text, index);
  if (said.length > 0) return said;
  const mayBeSeveral = (colon > 0 && /[:：]/.test(text.slice(colon + 1))) || atFrames(text) !== null;
  const several = mayBeSeveral ? severalInLine(text, index) : null;
  if (several) return several;
  const one =
    behindColon(text, index) ??
    beforeBoxes(text, index) ??
    beforeOption(text, index) ??
    behindSign(text, index);
  return one ? [one] : none;
});

import { holdsAny } from "../../text/holdsAny";
import { matchesBehind } from "../../text/matchesBehind";
import { narrow } from "../values/text";
import { joints } from "./joints";
import { firstSign } from "./marks";

/** A word of a list, its code, and where the code begins. */
interface Coded {
  readonly code: string;
  readonly word: string;
  readonly at: number;
}

/** What stands before a list, and its words. */
interface CodedList {
  readonly head: string;
  readonly words: readonly Coded[];
}

/** A list has so many words at least, and begins with its first code. */
const fewestWords = 2;
const firstCodes = ["①", "1", "a"];
const code = /[①-⑳]|\(?(?:\d{1,2}|[a-k])[.)、．:](?!\d)/giu;
/** 5G、 holds no code; 是2. does, behind a word that nothing parts from it. */
const isCode = (before: string, match: string) => /^[(①-⑳]/.test(match) || !/[a-z\d]/i.test(before);
const bare = (text: string) => text.replace(/[().、．:]/g, "").toLowerCase();

/** 性别（①男 ②女）, 项目类别（填代码）\n1.行业级… 2.企业级…: what a text lists by codes; null for others. */
function listIn(text: string): CodedList | null {
  const plain = narrow(text);
  const all = matchesBehind(plain, code, isCode);
  // 6.项目类别：1.行业级… 2.企业级…: the label has a number of its own.
  const first = all.findLastIndex((match) => firstCodes.includes(bare(match[0])));
  const codes = first < 0 ? [] : all.slice(first);
  if (codes.length < fewestWords || firstSign(plain.slice(codes[0]!.index)) >= 0) return null;
  const words = codes.map((match, n): Coded => {
    const word = plain.slice(match.index + match[0].length, codes[n + 1]?.index);
    return { code: bare(match[0]), word: word.replace(/[\s)）;；,，、。]+$/, "").trim(), at: match.index };
  });
  const isWhole = new Set(words.map((each) => each.code)).size === words.length;
  if (!isWhole || words.some(({ word }) => word === "")) return null;
  return { head: plain.slice(0, codes[0]!.index).replace(/[\s(（:：]+$/, ""), words };
}

const longestCodes = 40;
const said = /[①-⑳]|\d{1,2}|[a-k]/giu;
const between = new RegExp(`[${joints}\\s()（）.．。]+`, "g");

/** The words of a list whose codes an answer holds and nothing else: ①④, A、C, AC, 5,3; null for another one. */
function saidIn(answer: string, { words }: CodedList): readonly Coded[] | null {
  const text = narrow(answer).trim();
  const codes = text.match(said) ?? [];
  if (codes.length === 0 || text.replace(said, "").replace(between, "") !== "") return null;
  const found = codes.map((each) => words.find((word) => word.code === each.toLowerCase()));
  return found.every((word) => word !== undefined) ? found : null;
}

/** Longer texts are no label with its list. */
const longest = 500;
/** The first two codes of a list, both of which stand in it. */
const pairs = [..."①1１AＡa"].map((first, n) => [first, [..."②2２BＢb"][n]!] as const);
const behindCode = ["②", ".", "．", "、", ")", "）", ":", "："];
const mayList = (text: string) =>
  text.length <= longest &&
  holdsAny(text, behindCode) &&
  pairs.some(([first, second]) => text.includes(first) && text.includes(second));
/** Most answers begin otherwise, and no pattern is tried on them. */
const firstOfCodes = new Set(
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫0123456789０１２３４５６７８９ABCDEFGHIJKabcdefghijkＡＢＣＤＥＦＧＨＩＪＫ(（ ",
);

/** A label without the list of codes in it, and the words for which an answer's codes (③; A、C; 5,3) stand there; null for others. */
export function spelledOut(label: string, answer: string): { head: string; words: string } | null {
  if (!firstOfCodes.has(answer.charAt(0)) || answer.length > longestCodes || !mayList(label)) return null;
  const list = listIn(label);
  const words = list && saidIn(answer, list);
  return words && { head: list.head, words: words.map(({ word }) => word).join("、") };
}

const answer = "[A-Ka-kＡ-Ｋ\\d][A-Ka-kＡ-Ｋ\\d\\s、,，;；]{0,30}";
const word = "(?:选择?|答案?|选项|已选|所选|填)\\s*[:：]\\s*";
const bracket = (inner: string) => `[（(【[]\\s*${inner}\\s*[）)】\\]]`;
/** （B） A.… B.…, 选：AC and the list below, or the same behind the list. */
const before = new RegExp(
  `^\\s*(?:${bracket(`(${answer})`)}|${word}(${answer}?)[\\n\\r]|${word}(${answer}?)\\s+(?=[Aa1][.)、．]))`,
);
const behindList = new RegExp(`[\\s。;；](?:${bracket(`(${answer})`)}|${word}(${answer}))\\s*$`);
/** A list of fewer says too little of what its letters are. */
const fewestListed = 3;

/**
 * The list of an answer cell with a tick or a box before each option, where the letter of what was chosen stands before or
 * behind it: （B） A.行业级… B.企业级…; null where an option has a sign of its own, or the list does not begin with its first
 * letter.
 */
export function tickedInList(text: string): string | null {
  const found = before.exec(text) ?? behindList.exec(text);
  const letters = found?.slice(1).find((each) => each !== undefined);
  if (!found || letters === undefined) return null;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const list = firstSign(rest) >= 0 ? null : listIn(rest);
  if (!list || list.words.length < fewestListed) return null;
  const chosen = saidIn(letters, list);
  if (!chosen) return null;
  return list.words.reduceRight(
    (written, each) =>
      `${written.slice(0, each.at)}\n${chosen.includes(each) ? "☑" : "□"}${written.slice(each.at)}`,
    rest,
  );
}

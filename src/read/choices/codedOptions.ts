import type { Choice } from "../../form/edition";
import { matchesBehind } from "../../text/matchesBehind";
import { fold, narrow } from "../values/text";
import { joints } from "./joints";
import { firstSign } from "./marks";
import { optionAt, optionIndexOf } from "./options";

const code = /\(?(\d{1,2}|[a-k])[.)、:]\s*|[①-⑳]\s*/gu;
const isCode = (before: string, match: string) => /^[(①-⑳]/.test(match) || !/[\p{L}\p{N}]/u.test(before);
const onlyCodes = new RegExp(`^[${joints}\\s\\da-kA-KＡ-Ｋ０-９①-⑳()（）.．]+$`);
const between = new RegExp(`[${joints}\\s]+`);
const bare = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[().、:\s]/g, "");

/** An option of a list, its code, and where the code begins. */
interface Coded {
  readonly code: string;
  readonly choice: Choice;
  readonly at: number;
}

/** The options that a text lists (1.行业级…；2.企业级…), with their numbers or letters. */
function listed(text: string, choices: readonly Choice[]): Coded[] {
  const lower = narrow(text).toLowerCase();
  const index = optionIndexOf(choices);
  return matchesBehind(lower, code, isCode).flatMap((match) => {
    const option = optionAt(lower, match.index + match[0].length, index);
    return option ? [{ code: bare(match[0]), choice: option.choice, at: match.index }] : [];
  });
}

/** The codes that a text holds and nothing else: A、C and AC are two. */
function codesIn(text: string): string[] {
  if (text.length > 40 || !onlyCodes.test(text)) return [];
  return text
    .split(between)
    .map(bare)
    .flatMap((each) => (/^[a-k]{2,}$/.test(each) ? [...each] : each))
    .filter((each) => each !== "");
}

/** Words of the options whose numbers or letters were filled in (3; A、C; AC), as the label lists them; null for other text. */
export function decodedOptions(label: string, text: string, choices: readonly Choice[]): string | null {
  const codes = codesIn(text);
  const options = codes.length > 0 ? listed(label, choices) : [];
  const words = codes.map((each) => options.findLast(({ code }) => code === each)?.choice.label);
  return codes.length > 0 && words.every((each) => each !== undefined) ? words.join("、") : null;
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
export function tickedInList(text: string, choices: readonly Choice[]): string | null {
  const found = before.exec(text) ?? behindList.exec(text);
  const said = found?.slice(1).find((each) => each !== undefined);
  if (!found || said === undefined) return null;
  const list = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const options = listed(list, choices);
  if (options.length < fewestListed || !/^[a1]$/.test(options[0]!.code) || firstSign(list) >= 0) return null;
  const chosen = new Set(codesIn(said.trim()));
  const known = new Set(options.map(({ code }) => code));
  if (chosen.size === 0 || known.size < options.length || [...chosen].some((each) => !known.has(each)))
    return null;
  return options.reduceRight(
    (written, { code, at }) => `${written.slice(0, at)}\n${chosen.has(code) ? "☑" : "□"}${written.slice(at)}`,
    list,
  );
}

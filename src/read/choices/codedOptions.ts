import type { Choice } from "../../form/edition";
import { matchesBehind } from "../../text/matchesBehind";
import { fold, narrow } from "../values/text";
import { joints } from "./joints";
import { optionAt, optionIndexOf } from "./options";

const code = /\(?(\d{1,2}|[a-k])[.)、:]\s*|[①-⑳]\s*/gu;
const isCode = (before: string, match: string) => /^[(①-⑳]/.test(match) || !/[\p{L}\p{N}]/u.test(before);
const onlyCodes = new RegExp(`^[${joints}\\s\\da-kA-KＡ-Ｋ０-９①-⑳()（）.．]+$`);
const between = new RegExp(`[${joints}\\s]+`);
const bare = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[().、:\s]/g, "");

/** The options that a label lists (1.行业级…；2.企业级…), by their numbers or letters. */
function listed(label: string, choices: readonly Choice[]): Map<string, Choice> {
  const lower = narrow(label).toLowerCase();
  const index = optionIndexOf(choices);
  const found = new Map<string, Choice>();
  for (const match of matchesBehind(lower, code, isCode)) {
    const option = optionAt(lower, match.index + match[0].length, index);
    if (option) found.set(bare(match[0]), option.choice);
  }
  return found;
}

/** Words of the options whose numbers or letters were filled in (3; A、C), as the label lists them; null for other text. */
export function decodedOptions(label: string, text: string, choices: readonly Choice[]): string | null {
  if (text.length > 40 || !onlyCodes.test(text)) return null;
  const codes = text
    .split(between)
    .map(bare)
    .filter((each) => each !== "");
  const options = codes.length > 0 ? listed(label, choices) : new Map<string, Choice>();
  const words = codes.map((each) => options.get(each)?.label);
  return codes.length > 0 && words.every((each) => each !== undefined) ? words.join("、") : null;
}

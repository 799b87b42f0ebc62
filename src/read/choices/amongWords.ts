import type { Choice, Field } from "../../form/edition";
import { narrow } from "../values/text";
import { joints } from "./joints";
import { optionAt, optionIndexOf, type OptionIndex } from "./options";

/** Longer texts describe something; so many words round an option say how, and no more. */
const longest = 60;
const mostRound = 12;
const parts = new RegExp(`[${joints}\\n]+`);
/** 非工业软件项目, 除公有云外, 公有云或私有云: what takes an option back, or leaves it open. */
const takesBack = /[非不无未没除或拟勿暂□☐○？?]/;

const bare = (text: string) => text.replace(/\s/g, "");
const wordsOf = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word !== "");

/** 工业互联网平台（企业级）, 平台建设—企业级: all that stands round a short name are words of that option or of its group. */
const isOwn = (round: string, { label, group }: Choice) =>
  wordsOf(round).every((word) => label.includes(word) || word === group);

/** The only option that a text names, with so little round it that it is the answer; null where it names none or several. */
function onlyOption(part: string, index: OptionIndex): Choice | null {
  let found: Choice | null = null;
  let round = "";
  let printed = true;
  for (let at = 0; at < part.length;) {
    const option = optionAt(part, at, index);
    if (!option) {
      round += part[at]!;
      at++;
    } else {
      // 国产数据库 is not 数据库级: among other words only the printed ones tell.
      const isPrinted = bare(part.slice(at, option.end)) === bare(narrow(option.choice.label).toLowerCase());
      if (found && found !== option.choice) return null;
      found = option.choice;
      printed &&= isPrinted;
      at = option.end;
    }
  }
  if (!found || round.length > mostRound || takesBack.test(round)) return null;
  return printed || isOwn(round, found) ? found : null;
}

/**
 * （二）企业级工业互联网平台项目, 属于制造业服务化项目, 采用混合云部署方式: the options that a few words name between
 * others; in a list each part names one. Null where it is not plain.
 */
export function namedAmongWords(field: Field, text: string): Choice[] | null {
  if (field.type === "yesNo" || field.choices!.length < 2 || text.length > longest) return null;
  const index = optionIndexOf(field.choices!);
  const named: Choice[] = [];
  for (const part of narrow(text).toLowerCase().split(parts)) {
    if (part.trim() === "") continue;
    const option = onlyOption(part, index);
    if (!option) return null;
    if (!named.includes(option)) named.push(option);
  }
  // 芯片级：部分；平台级：是 says something of each.
  if (named.length > 1 && /[:：]/.test(text)) return null;
  return named.length === 1 || (named.length > 1 && field.type === "choices") ? named : null;
}

import { labelKey } from "../labels/labelKey";
import { closing, joints, opening } from "./joints";

const sign = `\\s:：。\\-—–_＿${joints}`;
/** A full stop in Latin ends a name (Inc.), but begins none. */
const edge = new RegExp(`^[${sign}.]+|[${sign}]+$`, "g");
/** A pair of brackets without another one inside. */
const bracketed = new RegExp(`[${opening}]([^${opening}${closing}]*)[${closing}]`, "g");
const whollyBracketed = new RegExp(`^[${opening}]([\\s\\S]*)[${closing}]$`);
const apart = new RegExp(`[${closing}][\\s\\S]*[${opening}]`);
const begins = new RegExp(`^[${opening}]`);

/** A prompt this long (所属行业) is no beginning of a note, even where nothing parts the two. */
const longPrompt = 4;

/** 混合云模式, 公有云和私有云: words that go on with the option and note nothing. */
const goesOn = /^(?:部署|模式|方式|形式|架构|[和与及])+$/;

const noPrompts: readonly string[] = [];

/** Prompts as they are looked for, put together once. */
interface Prompts {
  readonly keys: ReadonlySet<string>;
  readonly longestFirst: readonly string[];
}

const built = new WeakMap<readonly string[], Prompts>();

function knownPrompts(prompts: readonly string[]): Prompts {
  let known = built.get(prompts);
  if (!known) {
    const keys = new Set(prompts.map((prompt) => labelKey(prompt).base));
    known = { keys, longestFirst: [...prompts].sort((a, b) => b.length - a.length) };
    built.set(prompts, known);
  }
  return known;
}

/** Without the words printed before the blank, also where they stand in brackets of their own. */
function withoutPrompts(text: string, prompts: readonly string[]): string {
  const { keys, longestFirst } = knownPrompts(prompts);
  const isPrompt = (words: string) => words.trim() !== "" && keys.has(labelKey(words).base);
  // 公有云 某某云（服务商名称）: a pair of brackets with nothing but the prompt, wherever it stands.
  let rest = text.replace(bracketed, (all, inside: string) =>
    isPrompt(inside.replace(edge, "")) || inside.replace(edge, "") === "" ? " " : all,
  );
  rest = rest.replace(edge, "");
  const whole = whollyBracketed.exec(rest);
  if (whole && !apart.test(whole[1]!)) rest = whole[1]!.replace(edge, "");
  for (const prompt of longestFirst) {
    const after = rest.startsWith(prompt) ? rest.slice(prompt.length) : null;
    const isWhole = prompt.length >= longPrompt && after !== null && !begins.test(after);
    if (after !== null && (isWhole || /^(?:$|[\s:：_＿为是])/.test(after)))
      return after.replace(/^[为是]/, "").replace(edge, "");
  }
  return rest;
}

/** The text that was noted behind an option (面向行业：汽车零部件), or "" where only the print stands there. */
export function noteText(text: string, prompts: readonly string[] = noPrompts): string {
  if (text.trim() === "") return "";
  const note = withoutPrompts(text.replace(/[_＿]{2,}/g, " "), prompts)
    .replace(/\s+/g, " ")
    .trim();
  return goesOn.test(note) ? "" : note;
}

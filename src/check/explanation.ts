import type { Edition } from "../form/edition";
import { wordsOf } from "../form/wordsOf";
import type { Finding } from "./finding";
import { plain } from "../text/plain";

/** So many characters make an explanation. */
export function leastExplanation(edition: Edition): number {
  return edition.thresholds.explanationMin!.value;
}

/** EXP-01: an explanation says something. Null where it does, else the finding to word for who wrote it. */
export function checkExplanation(text: string, edition: Edition): Finding | null {
  const min = leastExplanation(edition);
  const length = [...plain(text)].length;
  const variant =
    length < min
      ? "short"
      : /[_＿]{2,}/.test(text)
        ? "unfilled"
        : saysSomething(plain(text), edition, min)
          ? null
          : "empty";
  if (variant === null) return null;
  return {
    rule: "EXP-01",
    clause: edition.rules["EXP-01"]?.clause,
    severity: "error",
    fields: [],
    cells: [],
    values: { length, min },
    variant,
  };
}

/** Whether half the least length remains after the phrases that explain nothing are taken away, in more than one or two letters. */
function saysSomething(text: string, edition: Edition, min: number): boolean {
  const phrases = [...wordsOf(edition, "emptyExplanations"), ...wordsOf(edition, "explanationFillers")]
    .map(plain)
    .sort((a, b) => b.length - a.length);
  let rest = text;
  for (const phrase of phrases) rest = rest.replaceAll(phrase, "");
  return rest.length >= min / 2 && new Set(rest).size >= min / 2;
}

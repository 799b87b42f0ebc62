import type { Choice } from "../form/edition";
import { wordsOf } from "../form/wordsOf";
import { textOf, type Facts } from "./facts";
import { plain } from "../text/plain";

export function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Characters of a text without its blanks. */
export function lengthOf(text: string): number {
  return [...text.replace(/\s/g, "")].length;
}

/** Whether a field names another document in place of an answer: （见方案）, 详见附件4-2。 */
export function isElsewhere(facts: Facts, field: string): boolean {
  const text = textOf(facts, field);
  if (text === null) return false;
  const bare = plain(text).replace(/^\(|\)?[.。]?$/g, "");
  return (
    wordsOf(facts.edition, "elsewhere").some((words) => plain(words) === bare) ||
    wordsOf(facts.edition, "elsewherePatterns").some((pattern) => new RegExp(pattern, "u").test(bare))
  );
}

/** The choice that a text names, by its label or one of its variants; a longer text may contain one of them. */
export function choiceNamed(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = plain(text);
  const namesOf = (choice: Choice) => [choice.label, ...(choice.variants ?? [])].map(plain);
  return (
    choices.find((choice) => namesOf(choice).includes(wanted)) ??
    choices.find((choice) =>
      namesOf(choice).some((name, i) => (i === 0 || name.length > 2) && wanted.includes(name)),
    )
  );
}

import type { Choice } from "../../form/edition";
import { narrow } from "../values/text";

/** An option's wording, without white space, to be found in a text. */
interface Wording {
  readonly choice: Choice;
  readonly letters: readonly string[];
  /** All of them. */
  readonly whole: string;
}

/** Wordings by the code of their first letter, the longest first: a text is gone through without a string for each of its letters. */
export type OptionIndex = ReadonlyMap<number, readonly Wording[]>;

function build(choices: readonly Choice[]): OptionIndex {
  const index = new Map<number, Wording[]>();
  for (const choice of choices) {
    for (const label of [choice.label, ...(choice.variants ?? [])]) {
      const whole = narrow(label).toLowerCase().replace(/\s/g, "");
      const wording = { choice, letters: [...whole], whole };
      const list = index.get(whole.charCodeAt(0));
      if (list) list.push(wording);
      else index.set(whole.charCodeAt(0), [wording]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  return index;
}

const built = new WeakMap<readonly Choice[], OptionIndex>();

/** The wordings of a field's choices, built once. */
export function optionIndexOf(choices: readonly Choice[]): OptionIndex {
  let index = built.get(choices);
  if (!index) built.set(choices, (index = build(choices)));
  return index;
}

/** End of the wording that begins at a position, white space inside it passed over; -1 where it does not. */
function endOf(text: string, at: number, { letters, whole }: Wording): number {
  if (text.startsWith(whole, at)) return at + whole.length;
  let position = at;
  for (let n = 0; n < letters.length; n++) {
    const letter = letters[n]!;
    if (text[position] !== letter) {
      while (position > at && position < text.length && text[position]!.trim() === "") position++;
      if (text[position] !== letter) return -1;
    }
    position++;
  }
  return position;
}

/** The option that begins at a position of a narrowed lower-case text, and where it ends. 是否 is not 是. */
export function optionAt(
  text: string,
  at: number,
  index: OptionIndex,
): { choice: Choice; end: number } | null {
  const wordings = index.get(text.charCodeAt(at));
  if (!wordings) return null;
  for (let n = 0; n < wordings.length; n++) {
    const { choice, letters } = wordings[n]!;
    const end = endOf(text, at, wordings[n]!);
    if (end > 0 && !(letters.length === 1 && letters[0] === "是" && text[end] === "否"))
      return { choice, end };
  }
  return null;
}

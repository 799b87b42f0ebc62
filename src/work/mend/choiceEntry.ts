import type { Choice } from "../../form/edition";
import type { Place } from "./place";

/** The answers that can be chosen for a cell, and what would then stand in it. */
export interface ChoiceEntry {
  readonly options: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

const boxes = "□☐☑☒■✓✔√";
const ticks = /[☑☒■✓✔√]/;

/**
 * The answers of a field of which one is to be chosen; null where its cell has to be typed: several may be ticked, the
 * boxes are letters of a symbol font, or the options stand in several cells.
 */
export function choiceEntry({ field, now }: Place): ChoiceEntry | null {
  const choices = field?.choices ?? [];
  if (!field || (field.type !== "choice" && field.type !== "yesNo") || choices.length === 0) return null;
  if (now?.symbolFont !== undefined || now?.formula !== undefined) return null;
  const text = now ? (now.whole ?? now.text) : "";
  const hasBoxes = new RegExp(`[${boxes}]`).test(text);
  const options = choices.flatMap((choice) => {
    const written = hasBoxes ? ticked(text, choice, choices) : choice.label;
    return written === null ? [] : [{ id: choice.id, label: choice.label, text: written }];
  });
  return options.length === choices.length ? { options } : null;
}

/** The text with the tick at this choice alone; null where not every choice has a box right before it. */
function ticked(text: string, chosen: Choice, choices: readonly Choice[]): string | null {
  const places = choices.map((choice) => ({ choice, at: boxBefore(text, choice) }));
  if (places.some(({ at }) => at === null)) return null;
  if (new Set(places.map(({ at }) => at)).size < places.length) return null;
  if (places.length !== [...text].filter((char) => boxes.includes(char)).length) return null;
  const empty = [...text].find((char) => boxes.includes(char) && !ticks.test(char)) ?? "□";
  const signs = [...text];
  for (const { choice, at } of places) signs[at!] = choice === chosen ? "☑" : empty;
  return signs.join("");
}

/** Where, counted in characters, the box of a choice stands. */
function boxBefore(text: string, { label, variants = [] }: Choice): number | null {
  for (const word of [label, ...variants]) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`[${boxes}]\\s*${escaped}`).exec(text);
    if (found) return [...text.slice(0, found.index)].length;
  }
  return null;
}

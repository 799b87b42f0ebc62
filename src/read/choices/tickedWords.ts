import type { Field } from "../../form/edition";
import { blank, understood, unread, type Outcome, type Raw } from "../values/outcome";
import { withoutLegend } from "./legend";
import { plainMark, wordsBetweenSigns } from "./marks";
import { readChoice } from "./readChoice";

/** So many words make a printed list of them. */
const fewestWords = 3;

/** 博士研究生  硕士研究生  本科√  大专: words printed without boxes, with a tick at one of them; null where it stands at none surely. */
function wordAtTick(text: string): string | null {
  const words = text.trim().split(/\s+/);
  if (words.length < fewestWords || [...text].filter(plainMark).length !== 1) return null;
  for (const word of words) {
    if (plainMark(word.charAt(0)) === "tick") return word.slice(1) || null;
    if (plainMark(word.slice(-1)) === "tick") return word.slice(0, -1);
  }
  return null;
}

/**
 * A text field whose answers were printed with boxes (□博士研究生 ☑硕士研究生 □本科): the words that are ticked, as they
 * stand there; nothing ticked is blank, several are unclear. null where no words stand between signs.
 */
export function tickedWords(field: Field, raw: Raw): Outcome | null {
  const text = withoutLegend(raw.text);
  const own = wordAtTick(text);
  if (own !== null) return understood(own);
  const words = [...new Set(wordsBetweenSigns(text))];
  if (words.length === 0) return null;
  const choices = words.map((label) => ({ id: label, label }));
  const { outcome } = readChoice({ ...field, type: "choice", choices }, [[{ ...raw, value: text, text }]]);
  // No rule asks for one option of a text: several are two values in one cell.
  if (outcome.state === "unread") return words.length > 1 ? unread({ kind: "severalValues" }) : null;
  // □本科 alone: whoever struck out all the rest may have meant it.
  return words.length === 1 && outcome === blank ? null : outcome;
}

import type { Field } from "../../form/edition";
import type { FieldValue } from "../application";
import { blank, none, understood, unread, type Outcome, type Raw } from "../values/outcome";
import { isFiller, isNone } from "../values/text";
import { noteText } from "./noteText";
import { optionIndexOf } from "./options";
import { tickedOptions, type OptionRead } from "./ticked";
import { linesOf } from "./tokens";

/** Text noted behind an option, for the field that takes it. */
export interface Note {
  readonly field: string;
  readonly text: string;
  /** Number of the cell in which the option stands. */
  readonly cell: number;
  readonly ticked: boolean;
}

export interface ChoiceRead {
  readonly outcome: Outcome;
  readonly notes: readonly Note[];
}

/** Words; the numbers of a list of options are none. */
const letters = /\p{L}/u;

function valueOf(field: Field, chosen: readonly string[]): FieldValue {
  if (field.type === "yesNo") return chosen[0] === "yes";
  if (field.type === "choices" || (field.severalAllowed && chosen.length > 1)) return chosen;
  return chosen[0]!;
}

function outcomeOf(field: Field, chosen: readonly string[]): Outcome {
  const single = field.type === "choice" && !field.severalAllowed;
  const contradiction = field.type === "yesNo" && chosen.length > 1;
  if ((single || contradiction) && chosen.length > 1) return unread({ kind: "severalChosen", chosen });
  return understood(valueOf(field, chosen));
}

const noteOf = ({ choice, note }: OptionRead) =>
  choice.noteField ? noteText(note, choice.notePrompts ?? []) : "";

/** Options without any mark are the answer themselves, unless all that the form prints stand there. */
function chosenWords(field: Field, options: readonly OptionRead[], stray: string): OptionRead[] | null {
  const different = new Set(options.map((option) => option.choice.id)).size;
  const listed = options.slice(0, -1).every((option) => /[、,，;；/]/.test(option.note));
  if (field.choices!.length > 1 && different === field.choices!.length && !listed) return null;
  if (field.type !== "yesNo" && letters.test(stray)) return null;
  // 集成第三方解决方案（请注明厂商） as printed, its box lost and nothing written in.
  const [only] = options;
  if (field.choices!.length === 1 && only && letters.test(only.note) && noteOf(only) === "") return null;
  const oddText = options.some(
    (option) => !option.choice.noteField && letters.test(option.note.replace("等", "")),
  );
  return field.type !== "yesNo" && field.type !== "choice" && oddText ? null : [...options];
}

function isAllBlank(rows: readonly (readonly Raw[])[]): boolean {
  return rows.flat().every((cell) => cell.kind === "text" && isFiller(cell.text));
}

/** Yes or no said in other words: 有, 具备, 没有. */
function spokenYesNo(field: Field, text: string): Outcome | null {
  if (field.type !== "yesNo" || field.choices!.length < 2) return null;
  if (/^(?:有|具有|具备|已具备|已具有|yes|y)[。.]?$/i.test(text))
    return understood(true, { kind: "normalised" });
  if (/^(?:无|没有|不具有|不具备|未具备|暂无|no|n)[。.]?$/i.test(text))
    return understood(false, { kind: "normalised" });
  return null;
}

/** Reads ticked boxes, or the chosen words, in the cells of a choice (row by row), with what is noted behind them. */
export function readChoice(field: Field, rows: readonly (readonly Raw[])[]): ChoiceRead {
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : null;
  if (isAllBlank(rows)) return { outcome: blank, notes: [] };
  if (only?.kind === "error") return { outcome: unread({ kind: "cellError" }), notes: [] };
  if (only?.kind === "boolean" && field.type === "yesNo") {
    return { outcome: understood(only.value), notes: [] };
  }
  const spoken = only && spokenYesNo(field, only.text.trim());
  if (spoken) return { outcome: spoken, notes: [] };
  if (only && isNone(only.text)) return { outcome: none(null), notes: [] };

  const read = tickedOptions(linesOf(rows, optionIndexOf(field.choices!)));
  const marked = read.hasTicks || read.hasBoxes;
  const chosen = marked
    ? read.options.filter((option) => option.ticked)
    : chosenWords(field, read.options, read.stray);
  const ids = [...new Set((chosen ?? []).map((option) => option.choice.id))];
  const notes = read.options.flatMap((option): Note[] => {
    const text = noteOf(option);
    const ticked = chosen?.includes(option) ?? false;
    return text === "" ? [] : [{ field: option.choice.noteField!, text, cell: option.cell, ticked }];
  });
  return { outcome: outcomeFor(field, read, chosen === null, ids), notes };
}

function outcomeFor(
  field: Field,
  read: ReturnType<typeof tickedOptions>,
  notOneChosen: boolean,
  ids: readonly string[],
): Outcome {
  if (read.unclear) return unread({ kind: "notAChoice" });
  if (ids.length > 0) return outcomeOf(field, ids);
  const printedOnly =
    read.options.length > 0 && (!notOneChosen || !letters.test(read.stray)) && !read.hasTicks;
  return printedOnly ? blank : unread({ kind: "notAChoice" });
}

import type { Field } from "../../form/edition";
import { rememberedBy } from "../../text/remembered";
import type { FieldValue, ReadingNote } from "../application";
import { blank, none, understood, unread, type Outcome, type Raw } from "../values/outcome";
import { isFiller, isNone } from "../values/text";
import { namedAmongWords } from "./amongWords";
import { withFramedTicked } from "./framed";
import { closing, joints, opening } from "./joints";
import {
  mayBeLetterOfFont,
  optionsPresent,
  signUses,
  weighSigns,
  withShownSigns,
  type Signs,
  type SignUse,
} from "./lostSigns";
import { saidOf } from "./labelledAnswers";
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
  const several: ReadingNote = { kind: "severalChosen", chosen };
  if ((single || contradiction) && chosen.length > 1) return unread(several);
  const noted = field.severalAllowed && chosen.length > 1 ? [several] : [];
  return understood(valueOf(field, chosen), ...noted);
}

/** 公有云：否: yes or no behind an option is its answer; null where other words or none stand there. */
function answerOf({ note }: OptionRead): boolean | null {
  if (note.trim() === "") return null;
  const text = note.replace(/^[\s:：(（-]+|[\s)）;；,，、。]+$/g, "");
  return saidOf({ kind: "text", value: text, text }) ?? null;
}

const noteOf = (option: OptionRead) =>
  option.choice.noteField && !leftOpen.test(option.note) && answerOf(option) === null
    ? noteText(option.note, option.choice.notePrompts)
    : "";

/** 芯片级：是；平台级：否: each option with its own answer; null where not every one has it. */
function answeredOneByOne(field: Field, options: readonly OptionRead[]): OptionRead[] | null {
  if (field.type === "yesNo" || options.length === 0) return null;
  const answers = options.map(answerOf);
  return answers.includes(null) ? null : options.filter((_, n) => answers[n]);
}

/** 设备管理服务（远程运维）, 研发设计协同及定制化服务, 芯片级等: words that explain or join options. */
const joining = new RegExp(`[${opening}][^${opening}${closing}]*[${closing}]|^\\s*[及和与]\\s*|等`, "g");
/** 企业级工业互联网平台项目或工业软件项目: which one stays open. */
const leftOpen = /^\s*(?:或|还是)/;
const anyJoint = new RegExp(`[${joints}]`);

/** So many options below each other without a sign are printed. */
const mostTyped = 6;

/** Options without any mark are the answer themselves, unless all that the form prints stand there. */
function chosenWords(field: Field, options: readonly OptionRead[], stray: string): OptionRead[] | null {
  const different = new Set(options.map((option) => option.choice.id)).size;
  const listed = options.slice(0, -1).every((option) => anyJoint.test(option.note));
  if (field.choices!.length > 1 && different === field.choices!.length && !listed) return null;
  // All that a form prints but 其他 is the print as well, unless somebody typed it as a list.
  if (different >= mostTyped && different >= field.choices!.length - 1 && !listed) return null;
  if (field.type !== "yesNo" && (letters.test(stray) || options.some(({ note }) => leftOpen.test(note))))
    return null;
  // 集成第三方解决方案（请注明厂商） as printed, its box lost and nothing written in.
  const [only] = options;
  if (field.choices!.length === 1 && only && letters.test(only.note) && noteOf(only) === "") return null;
  const oddText = options.some(
    (option) => !option.choice.noteField && letters.test(option.note.replace(joining, "")),
  );
  return field.type !== "yesNo" && field.type !== "choice" && oddText ? null : [...options];
}

function isAllBlank(rows: readonly (readonly Raw[])[]): boolean {
  return rows.flat().every((cell) => cell.kind === "text" && isFiller(cell.text));
}

/** Yes or no said in other words: 有, 具备, 没有; where the form prints one box only, also 是 and 否. */
function spokenYesNo(field: Field, text: string): Outcome | null {
  if (field.type !== "yesNo") return null;
  const yes = understood(true, { kind: "normalised" });
  const no = understood(false, { kind: "normalised" });
  if (field.choices!.length < 2) {
    if (/^(?:[☑√✓✔■]?\s*是\s*[□☐]\s*否|是\s*[☑√✓✔■]\s*否\s*[□☐]|是)[。.]?$/.test(text)) return yes;
    return /^(?:[□☐]\s*是\s*[☑√✓✔■]\s*否|否)[。.]?$/.test(text) ? no : null;
  }
  if (/^(?:(?:有|具有|具备|已具备|已具有|拥有)(?:完整的?.{0,8})?|yes|y|[√✓✔])[。.]?$/i.test(text)) return yes;
  if (
    /^(?:无|没有|不是|(?:尚|暂)?(?:不具有|不具备|未具备|未具有)(?:完整的?.{0,8})?|暂无|no|n|[×✗✘])[。.]?$/i.test(
      text,
    )
  )
    return no;
  return null;
}

/** ★定制化服务 ★供应链管理: one sign before some of the options only, which is no tick or box, is a bullet. */
function isBullet(field: Field, rows: readonly (readonly Raw[])[], uses: readonly SignUse[]): boolean {
  const marked = new Set(uses.map(({ choice }) => choice));
  const different = new Set(uses.map(({ sign }) => sign));
  if (different.size > 1 || mayBeLetterOfFont(uses[0]!.sign)) return false;
  return marked.size < field.choices!.length && marked.size === optionsPresent(rows, field.choices!).size;
}

/** □芯片级 服务器级 □数据库级: an option that lost its box may be the one that was chosen. */
function lacksBoxes(
  field: Field,
  rows: readonly (readonly Raw[])[],
  uses: readonly SignUse[],
  signs: Signs,
): boolean {
  const marked = new Set(uses.map(({ choice }) => choice));
  const onlyBoxes = marked.size > 0 && uses.every(({ sign }) => signs.get(sign) === "box");
  return onlyBoxes && marked.size < optionsPresent(rows, field.choices!).size;
}

/** Whether a choice takes one option only. */
export const isSingle = (field: Field) => field.type === "choice" && !field.severalAllowed;

/** A choice in one cell: forms are answered in the same few ways. */
const readText = rememberedBy((text, field: Field): ChoiceRead =>
  readCells(field, [[{ kind: "text", value: text, text }]]),
);

/**
 * Reads ticked boxes, or the chosen words, in the cells of a choice (row by row), with what is noted behind them.
 * `known`: what the signs mean on the whole form, where its other choices were looked at too.
 */
export function readChoice(field: Field, asWritten: readonly (readonly Raw[])[], known?: Signs): ChoiceRead {
  const only = asWritten.length === 1 && asWritten[0]!.length === 1 ? asWritten[0]![0]! : null;
  return only?.kind === "text" && only.symbolFont === undefined && !known
    ? readText(only.text, field)
    : readCells(field, asWritten, known);
}

function readCells(field: Field, asFiled: readonly (readonly Raw[])[], known?: Signs): ChoiceRead {
  const asWritten = withFramedTicked(asFiled, field.choices!);
  const uses = signUses(asWritten, field.choices!);
  const signs = known ?? weighSigns([{ single: isSingle(field), uses }]);
  if (uses.some(({ sign }) => signs.get(sign) === "unclear") && !isBullet(field, asWritten, uses))
    return { outcome: unread({ kind: "notAChoice" }), notes: [] };
  const read = readShown(field, withShownSigns(asWritten, uses, signs));
  return read.outcome.state === "blank" && lacksBoxes(field, asWritten, uses, signs)
    ? { ...read, outcome: unread({ kind: "notAChoice" }) }
    : read;
}

function readShown(field: Field, rows: readonly (readonly Raw[])[]): ChoiceRead {
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
    : (answeredOneByOne(field, read.options) ?? chosenWords(field, read.options, read.stray));
  const ids = [...new Set((chosen ?? []).map((option) => option.choice.id))];
  const notes = read.options.flatMap((option): Note[] => {
    const text = noteOf(option);
    const ticked = chosen?.includes(option) ?? false;
    return text === "" ? [] : [{ field: option.choice.noteField!, text, cell: option.cell, ticked }];
  });
  const outcome = outcomeFor(field, read, chosen === null, ids);
  if (outcome.state !== "unread" || marked || ids.length > 0 || only?.kind !== "text")
    return { outcome, notes };
  const named = namedAmongWords(field, only.text);
  return named
    ? {
        outcome: outcomeOf(
          field,
          named.map(({ id }) => id),
        ),
        notes: [],
      }
    : { outcome, notes };
}

function outcomeFor(
  field: Field,
  read: ReturnType<typeof tickedOptions>,
  notOneChosen: boolean,
  ids: readonly string[],
): Outcome {
  if (read.unclear) return unread({ kind: "notAChoice" });
  if (ids.length > 0) return outcomeOf(field, ids);
  // □定制化服务 alone: whoever struck out all the rest may have meant it, box or not.
  const all = new Set(read.options.map((option) => option.choice.id)).size === field.choices!.length;
  // 芯片级：部分；服务器级：是: said of some of them, it is no print.
  const isAnswered = read.options.some((option) => answerOf(option) !== null);
  const printedOnly = all && !isAnswered && !read.hasTicks && (!notOneChosen || !letters.test(read.stray));
  return printedOnly ? blank : unread({ kind: "notAChoice" });
}

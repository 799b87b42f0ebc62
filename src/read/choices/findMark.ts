import type { Raw } from "../values/outcome";
import {
  bracketedMark,
  crosses,
  isBareTick,
  lostMark,
  mayBegin,
  plainMark,
  symbolMark,
  type Mark,
} from "./marks";
import { surelyShows } from "./lostSigns";
import { optionNumberLength } from "./optionNumber";
import { optionAt, type OptionIndex } from "./options";

/** So far it is looked ahead for the end of a line. */
const mostFollowing = 12;

/** What is the same for all marks of a choice. */
export interface MarkContext {
  readonly options: OptionIndex;
  readonly crossIsNo: boolean;
}

export interface FoundMark {
  readonly mark: Mark;
  readonly length: number;
  readonly bare: boolean;
}

/** Whether an option begins at a position, its number passed over. */
function optionFollows(lower: string, at: number, options: OptionIndex): boolean {
  return optionAt(lower, at + optionNumberLength(lower, at), options) !== null;
}

/** The option behind which a sign may stand. */
export interface Before {
  readonly choice: { readonly noteField?: string };
  /** Nothing stands between the two. */
  readonly directly: boolean;
}

const atEnd = /^(?:$|[\s,;，；、。])/;
const endsLine = /^[^\S\n]*(?:$|[\r\n])/;

/** Most of a form is words, and none of their characters looks like a sign but 口. */
export const isWord = (code: number) => code >= 0x4e00 && code <= 0x9fff && code !== 0x53e3;

/** The mark that begins at a position of a narrowed text. */
export function markAt(
  text: string,
  lower: string,
  at: number,
  font: string | undefined,
  before: Before | null,
  { options, crossIsNo }: MarkContext,
): FoundMark | null {
  const code = text.codePointAt(at)!;
  if (isWord(code)) return null;
  const character = String.fromCodePoint(code);
  if (!font && !mayBegin(character)) return null;
  const length = character.length;
  const bare = isBareTick(character);
  const plain = plainMark(character);
  if (plain) return { mark: plain, length, bare };
  const follows = (from: number) => text.slice(from, from + mostFollowing);
  const bracketed = bracketedMark(text, at, crossIsNo);
  if (bracketed) {
    const { mark, length: whole, needsOption, word } = bracketed;
    const mayFollow =
      before !== null &&
      ((before.directly && (mark === "tick" || word || !before.choice.noteField)) ||
        (word && endsLine.test(follows(at + whole))));
    const counts = !needsOption || mayFollow || optionFollows(lower, at + whole, options);
    return counts ? { mark, length: whole, bare: false } : null;
  }
  const lost = (font ? symbolMark(character, font) : null) ?? lostMark(character);
  if (!lost) return null;
  if (before?.directly && atEnd.test(follows(at + length))) return { mark: lost, length, bare };
  const previous = text[at - 1] ?? "";
  // （服务商名称：华为云）V: a letter at the end of a line, behind no other letter.
  const endsNote = before && /[VvR]/.test(character) && /[\p{Script=Han})\]\s]/u.test(previous);
  if (endsNote && endsLine.test(follows(at + length))) return { mark: lost, length, bare };
  if (/[\p{L}\p{N}]/u.test(previous) && /[a-z]/i.test(character)) return null;
  return optionFollows(lower, at + length, options) ? { mark: lost, length, bare } : null;
}

/** 是 or 否 in a cell beside an option, where the words are no options themselves. */
function saidMark(text: string, options: OptionIndex): Mark | null {
  if (!/^[是否]$/.test(text) || optionAt(text, 0, options)) return null;
  return text === "是" ? "tick" : "box";
}

/** A cell that holds a mark and nothing else; linked check boxes say TRUE and FALSE. */
export function loneMark(cell: Raw, { options, crossIsNo }: MarkContext): Mark | null {
  if (cell.kind === "boolean") return cell.value ? "tick" : "box";
  const text = cell.text.trim();
  if ([...text].length === 1) {
    const mark = plainMark(text) ?? (cell.symbolFont ? symbolMark(text, cell.symbolFont) : null);
    if (mark) return mark;
    if (crosses.test(text)) return crossIsNo ? "box" : "tick";
    return surelyShows(text) ?? saidMark(text, options);
  }
  if (/^([√✓✔])\1$/.test(text)) return "tick";
  const bracketed = bracketedMark(text, 0, crossIsNo);
  return bracketed && bracketed.length === text.length ? bracketed.mark : null;
}

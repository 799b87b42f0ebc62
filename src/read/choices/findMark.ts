import type { Raw } from "../values/outcome";
import { bracketedMark, crosses, isBareTick, lostMark, plainMark, symbolMark, type Mark } from "./marks";
import { optionNumberLength } from "./optionNumber";
import { optionAt, type OptionIndex } from "./options";

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

const atEnd = /^(?:$|[\s,;，；、。])/;

/** The mark that begins at a position of a narrowed text; \`after\`: the option right before it, if any. */
export function markAt(
  text: string,
  lower: string,
  at: number,
  font: string | undefined,
  after: { readonly noteField?: string } | null,
  { options, crossIsNo }: MarkContext,
): FoundMark | null {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const length = character.length;
  const bare = isBareTick(character);
  const plain = plainMark(character);
  if (plain) return { mark: plain, length, bare };
  const bracketed = bracketedMark(text, at, crossIsNo);
  if (bracketed) {
    const mayFollow =
      after !== null && (bracketed.mark === "tick" || !after.noteField || /[是否]/.test(text[at + 1]!));
    const counts =
      !bracketed.needsOption || mayFollow || optionFollows(lower, at + bracketed.length, options);
    return counts ? { mark: bracketed.mark, length: bracketed.length, bare: false } : null;
  }
  const lost = (font ? symbolMark(character, font) : null) ?? lostMark(character);
  if (!lost) return null;
  if (after && atEnd.test(text.slice(at + length, at + length + 1))) return { mark: lost, length, bare };
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[a-z]/i.test(character)) return null;
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
    return /^[vV口]$/.test(text) ? (text === "口" ? "box" : "tick") : saidMark(text, options);
  }
  if (/^([√✓✔])\1$/.test(text)) return "tick";
  const bracketed = bracketedMark(text, 0, crossIsNo);
  return bracketed && bracketed.length === text.length ? bracketed.mark : null;
}

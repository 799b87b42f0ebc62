import type { Choice } from "../../form/edition";
import type { Raw } from "../values/outcome";
import { narrow } from "../values/text";
import { bracketedMark, lostMark, plainMark, symbolMark, type Mark } from "./marks";
import { optionAt, type OptionIndex } from "./options";

/** A piece of what stands in the cells of a choice. */
export type Token =
  | { readonly type: "option"; readonly choice: Choice; readonly text: string; readonly cell: number }
  /** `lone`: a cell of its own; `tight…`: no space between the mark and its neighbour. */
  | {
      readonly type: "mark";
      readonly mark: Mark;
      readonly lone: boolean;
      readonly tightBefore: boolean;
      readonly tightAfter: boolean;
    }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "line" };

const mayPrecede = /[①-⑳“"'\s、,;。.|/+和及与)）\]】:]/;

/** A cell that holds a mark and nothing else; linked check boxes say TRUE and FALSE. */
function loneMark(cell: Raw): Mark | null {
  if (cell.kind === "boolean") return cell.value ? "tick" : "box";
  const text = cell.text.trim();
  if ([...text].length === 1) {
    const mark = plainMark(text) ?? (cell.symbolFont ? symbolMark(text, cell.symbolFont) : null);
    if (mark) return mark;
    return /^[vVxX×口✕✗✘]$/.test(text) ? (text === "口" ? "box" : "tick") : null;
  }
  const bracketed = bracketedMark(text, 0);
  return bracketed && bracketed.length === text.length ? bracketed.mark : null;
}

interface FoundMark {
  readonly mark: Mark;
  readonly length: number;
}

function markAt(
  text: string,
  lower: string,
  at: number,
  font: string | undefined,
  options: OptionIndex,
  afterPlainOption: boolean,
): FoundMark | null {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const length = character.length;
  const plain = plainMark(character);
  if (plain) return { mark: plain, length };
  const optionFollows = (from: number) => {
    const next = from + /^\s*/.exec(lower.slice(from, from + 20))![0].length;
    return optionAt(lower, next, options) !== null;
  };
  const bracketed = bracketedMark(text, at);
  if (
    bracketed &&
    (!bracketed.round ||
      bracketed.mark === "tick" ||
      afterPlainOption ||
      optionFollows(at + bracketed.length))
  ) {
    return bracketed;
  }
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[a-z]/i.test(character)) return null;
  const symbol = font ? symbolMark(character, font) : null;
  const lost = symbol ?? lostMark(character);
  return lost && optionFollows(at + length) ? { mark: lost, length } : null;
}

/** 1. ② （3） B. or 选择： right before an option is no text of its own. */
const optionNumber =
  /(?<![\p{L}\p{N}])(?:\(?\d{1,2}[.)、．]?|[①-⑳]|[A-Ha-h][.)、．]|(?:选择|选项|已选|勾选)[:：]|[“"'])\s*$/u;

function tokensOfCell(cell: Raw, number: number, options: OptionIndex): Token[] {
  const written = cell.text.replace(/[\ufe0e\ufe0f]/g, "");
  const text = narrow(written);
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  let pending = "";
  // In brackets behind an option stands its note, whatever words it has.
  let depth = 0;
  const flush = (optionFollows = false) => {
    if (optionFollows) pending = pending.replace(optionNumber, "");
    if (pending.trim() !== "") tokens.push({ type: "text", text: pending });
    pending = "";
  };
  let at = 0;
  while (at < text.length) {
    const before = text[at - 1] ?? "";
    const last = tokens.at(-1);
    const afterPlainOption = last?.type === "option" && pending.trim() === "" && !last.choice.noteField;
    const mark = markAt(text, lower, at, cell.symbolFont, options, afterPlainOption);
    if (mark || text[at] === "\n") depth = 0;
    const mayBegin =
      at === 0 || mayPrecede.test(before) || (pending === "" && last !== undefined && last.type !== "text");
    const option = mark || !mayBegin || depth > 0 ? null : optionAt(lower, at, options);
    if (text[at] === "\n" || text[at] === "\r") {
      flush();
      if (last?.type !== "line") tokens.push({ type: "line" });
      at++;
    } else if (mark) {
      flush();
      const after = text[at + mark.length] ?? " ";
      const tight = (neighbour: string) => neighbour !== "" && !/\s/.test(neighbour);
      tokens.push({
        type: "mark",
        mark: mark.mark,
        lone: false,
        tightBefore: tight(before),
        tightAfter: tight(after),
      });
      at += mark.length;
    } else if (option) {
      flush(true);
      tokens.push({ type: "option", choice: option.choice, text: text.slice(at, option.end), cell: number });
      at = option.end;
    } else {
      if (/[([【]/.test(text[at]!)) depth++;
      else if (/[)\]】]/.test(text[at]!)) depth = Math.max(0, depth - 1);
      pending += written[at++];
    }
  }
  flush();
  return tokens;
}

/** The cells of a choice as tokens, a list for each line; cells of one row stand in one line. */
export function linesOf(rows: readonly (readonly Raw[])[], options: OptionIndex): Token[][] {
  const lines: Token[][] = [];
  let number = 0;
  for (const row of rows) {
    let line: Token[] = [];
    for (const cell of row) {
      const mark = loneMark(cell);
      const tokens: Token[] = mark
        ? [{ type: "mark", mark, lone: true, tightBefore: false, tightAfter: false }]
        : tokensOfCell(cell, number, options);
      number++;
      for (const token of tokens) {
        if (token.type !== "line") line.push(token);
        else {
          lines.push(line);
          line = [];
        }
      }
    }
    lines.push(line);
  }
  return lines.filter((line) => line.length > 0);
}

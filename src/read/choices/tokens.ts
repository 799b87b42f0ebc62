import type { Choice } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import { factBy } from "../page/facts";
import type { Raw } from "../values/outcome";
import { narrow } from "../values/text";
import { closing, closingCodes, joints, openingCodes } from "./joints";
import { isWord, loneMark, markAt, type Before, type FoundMark, type MarkContext } from "./findMark";
import { withoutLegend } from "./legend";
import { optionsIn } from "./lostSigns";
import type { Mark } from "./marks";
import { withoutOptionNumber } from "./optionNumber";
import { optionAt, type OptionIndex } from "./options";

export interface MarkToken {
  readonly type: "mark";
  readonly mark: Mark;
  readonly cell: number;
  /** In a cell of its own. */
  readonly lone: boolean;
  /** A tick without a box. */
  readonly bare: boolean;
  /** No space between the mark and its neighbour. */
  readonly tightBefore: boolean;
  readonly tightAfter: boolean;
}

/** A piece of what stands in the cells of a choice. */
export type Token =
  | { readonly type: "option"; readonly choice: Choice; readonly text: string; readonly cell: number }
  | MarkToken
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "line" };

const mayPrecede = new RegExp(`[${joints}${closing}①-⑳“"'\\s。.+和及与:_]`);
const [lineFeed, carriageReturn] = [10, 13];

/** Longer texts are cut: no answer goes on so far. */
const longest = 2000;
/** A sign this far behind an option is no longer right behind it. */
const mostSpaces = 8;

const isTight = (neighbour: string) => neighbour !== "" && !/\s/.test(neighbour);

/** The option behind which a place stands, if one does. */
const ownerOf = (last: Token | undefined, text: string, from: number, at: number): Before | null =>
  last?.type === "option"
    ? { choice: last.choice, directly: at - from <= mostSpaces && text.slice(from, at).trim() === "" }
    : null;

/** The same tick written twice (√√) is one. */
function isDoubled(last: Token | undefined, found: FoundMark, text: string, at: number): last is MarkToken {
  return last?.type === "mark" && last.bare && found.bare && text[at - 1] === text[at];
}

function tokensOfCell(cell: Raw, number: number, context: MarkContext): Token[] {
  const { text: written } = cell;
  const text = narrow(written);
  const lower = text.toLowerCase();
  // l服务器级: an option may also begin right behind a letter that is left of a lost sign.
  const found = optionsIn(text, context.options);
  let next = 0;
  const tokens: Token[] = [];
  let from = 0;
  const flush = (at: number, behind?: "option" | "mark") => {
    const raw = written.slice(from, at);
    const rest = behind ? withoutOptionNumber(raw, text.slice(from, at), behind) : raw;
    if (rest.trim() !== "") tokens.push({ type: "text", text: rest });
  };
  // In brackets behind an option stands its note, whatever words it has.
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // A word's letter is no sign, and where no option begins with it, it says nothing.
    const isLetter = isWord(code);
    const beginsOption = context.options.has(lower.charCodeAt(at));
    if (isLetter && !beginsOption) {
      at++;
      continue;
    }
    const before = text[at - 1] ?? "";
    const last = tokens.at(-1);
    const mark = isLetter
      ? null
      : markAt(text, lower, at, cell.symbolFont, ownerOf(last, text, from, at), context);
    if (mark || code === lineFeed) depth = 0;
    while (next < found.length && found[next]!.start < at) next++;
    const mayBegin =
      beginsOption &&
      (at === 0 ||
        found[next]?.start === at ||
        mayPrecede.test(before) ||
        (from === at && last !== undefined && last.type !== "text"));
    const option = mark || depth > 0 || !mayBegin ? null : optionAt(lower, at, context.options);
    if (code === lineFeed || code === carriageReturn) {
      flush(at);
      if (last?.type !== "line") tokens.push({ type: "line" });
      from = ++at;
    } else if (mark) {
      const tightAfter = isTight(text[at + mark.length] ?? " ");
      if (from === at && isDoubled(last, mark, text, at)) {
        tokens[tokens.length - 1] = { ...last, tightAfter };
      } else {
        flush(at, "mark");
        const { mark: sign, bare } = mark;
        const tight = { tightBefore: isTight(before), tightAfter };
        tokens.push({ type: "mark", mark: sign, cell: number, lone: false, bare, ...tight });
      }
      from = at += mark.length;
    } else if (option) {
      flush(at, "option");
      tokens.push({ type: "option", choice: option.choice, text: text.slice(at, option.end), cell: number });
      from = at = option.end;
    } else {
      if (openingCodes.has(code)) depth++;
      else if (closingCodes.has(code)) depth = Math.max(0, depth - 1);
      at++;
    }
  }
  flush(at);
  return tokens;
}

/** The same of one cell, which is asked first whether it holds options at all, and then which. */
const linesOfCell = factBy((cell, options: OptionIndex) => linesOfRows([[cell]], options));

/** The tokens of one cell. */
export function tokensIn(cell: SnapshotCell, options: OptionIndex): readonly Token[] {
  const lines = cell.symbolFont === undefined ? linesOfCell(cell, options) : linesOfRows([[cell]], options);
  return lines.length === 1 ? lines[0]! : lines.flat();
}

/** The cells of a choice as tokens, a list for each line; cells of one row stand in one line. */
export function linesOf(
  rows: readonly (readonly Raw[])[],
  options: OptionIndex,
): readonly (readonly Token[])[] {
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : null;
  return only && only.symbolFont === undefined ? linesOfCell(only, options) : linesOfRows(rows, options);
}

const isFilled = (line: readonly Token[]) => line.length > 0;

function linesOfRows(asWritten: readonly (readonly Raw[])[], options: OptionIndex): Token[][] {
  const rows = asWritten.map((row) =>
    row.map((cell) => {
      const text = withoutLegend(cell.text.length > longest ? cell.text.slice(0, longest) : cell.text);
      return text === cell.text ? cell : { ...cell, text };
    }),
  );
  const hasTick = rows.some((row) => row.some(({ text }) => /[√✓✔☑]/.test(text)));
  const context: MarkContext = { options, crossIsNo: hasTick };
  const lines: Token[][] = [];
  let number = 0;
  for (const row of rows) {
    let line: Token[] = [];
    for (const cell of row) {
      const mark = loneMark(cell, context);
      const tokens: Token[] = mark
        ? [
            {
              type: "mark",
              mark,
              cell: number,
              lone: true,
              bare: false,
              tightBefore: false,
              tightAfter: false,
            },
          ]
        : tokensOfCell(cell, number, context);
      number++;
      for (let n = 0; n < tokens.length; n++) {
        const token = tokens[n]!;
        if (token.type !== "line") line.push(token);
        else {
          lines.push(line);
          line = [];
        }
      }
    }
    lines.push(line);
  }
  return lines.every(isFilled) ? lines : lines.filter(isFilled);
}

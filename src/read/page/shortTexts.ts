import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { asSeen, looksElse } from "../../text/asSeen";
import { withRewritten } from "./rewritten";

/** More of a text than this is not looked at: the longest answer that is a choice, a code or a list has far less. */
const longest = 2000;
/** So many blanks in a row, or so often the same letter, say no more than fewer of them. */
const mostBlanks = 20;
const mostAlike = 100;

const manyBlanks = new RegExp(`\\s{${mostBlanks + 1},}`);
const blanks = new RegExp(manyBlanks, "g");
const alike = new RegExp(`(.)\\1{${mostAlike},}`, "gsu");

/** Blanks in a row without the most of them; a line break among them stays. */
function fewerBlanks(run: string): string {
  const kept = run.slice(0, mostBlanks);
  return /\n/.test(run) && !/\n/.test(kept) ? `${kept}\n` : kept;
}

/** What of a text is looked at: its beginning, without long runs of blanks or of one letter. */
function shortened(text: string): string {
  const bare = manyBlanks.test(text) ? text.replace(blanks, fewerBlanks) : text;
  const short = bare.length <= mostAlike ? bare : bare.replace(alike, (run) => run.slice(0, mostAlike));
  if (short.length <= longest) return short;
  // Half a letter of the higher planes is none.
  return short.slice(0, /[\ud800-\udbff]/.test(short[longest - 1]!) ? longest - 1 : longest);
}

function withShortText(cell: SnapshotCell, isSeen: boolean): SnapshotCell {
  const seen = isSeen ? cell.text : asSeen(cell.text);
  const text = seen.length <= mostBlanks ? seen : shortened(seen);
  return text === cell.text ? cell : { ...cell, text, value: text, whole: cell.text };
}

/** Whether all texts of a sheet are what a person sees; asked once of all together, for hardly one is not. */
const areAsSeen = (cells: readonly SnapshotCell[]) => !looksElse(cells.map(({ text }) => text).join("\n"));

/**
 * A sheet as the reader looks at it: no text in it is longer than 2,000 characters or has endless blanks, so that whatever
 * matches texts behind this place costs little for each cell; and each has the characters that a person sees in it, whatever
 * a copy from a web page or a PDF has left there. The whole text stays with its cell, for the answers in words.
 */
export function withShortTexts(sheet: SheetSnapshot): SheetSnapshot {
  const short = new Map<SnapshotCell, SnapshotCell>();
  const { cells } = sheet;
  const isSeen = areAsSeen(cells);
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.kind !== "text" || (isSeen && cell.text.length <= mostBlanks)) continue;
    const own = withShortText(cell, isSeen);
    if (own !== cell) short.set(cell, own);
  }
  return withRewritten(sheet, short);
}

/** A cell's text as it was written. */
export const wholeText = ({ text, whole }: { readonly text: string; readonly whole?: string }): string =>
  whole ?? text;

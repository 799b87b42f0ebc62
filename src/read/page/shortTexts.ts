import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { hasInvisible, withoutInvisible } from "../values/text";

/** More of a text than this is not looked at: the longest answer that is a choice, a code or a list has far less. */
const longest = 2000;
/** So many blanks in a row, or so often the same letter, say no more than fewer of them. */
const mostBlanks = 20;
const mostAlike = 100;

const blanks = new RegExp(`\\s{${mostBlanks + 1},}`, "g");
const alike = new RegExp(`(.)\\1{${mostAlike},}`, "gsu");

/** Blanks in a row without the most of them; a line break among them stays. */
function fewerBlanks(run: string): string {
  const kept = run.slice(0, mostBlanks);
  return /\n/.test(run) && !/\n/.test(kept) ? `${kept}\n` : kept;
}

/** What of a text is looked at: its beginning, without long runs of blanks or of one letter. */
function shortened(text: string): string {
  const bare = text.replace(blanks, fewerBlanks);
  const short = bare.length <= mostAlike ? bare : bare.replace(alike, (run) => run.slice(0, mostAlike));
  if (short.length <= longest) return short;
  // Half a letter of the higher planes is none.
  return short.slice(0, /[\ud800-\udbff]/.test(short[longest - 1]!) ? longest - 1 : longest);
}

function withShortText(cell: SnapshotCell, isBare: boolean): SnapshotCell {
  const bare = isBare ? cell.text : withoutInvisible(cell.text);
  const text = bare.length <= mostBlanks ? bare : shortened(bare);
  return text === cell.text ? cell : { ...cell, text, value: text, whole: cell.text };
}

/** Whether no text of a sheet has a sign that nobody sees; asked once of all texts, for hardly one has. */
const isBareSheet = (cells: readonly SnapshotCell[]) =>
  !hasInvisible(cells.map(({ text }) => text).join("\n"));

/**
 * A sheet as the reader looks at it: no text in it is longer than 2,000 characters or has endless blanks, so that whatever
 * matches texts behind this place costs little for each cell; and none has signs that nobody sees, as a copy from a web page
 * leaves them within words. The whole text stays with its cell, for the answers in words.
 */
export function withShortTexts(sheet: SheetSnapshot): SheetSnapshot {
  const short = new Map<SnapshotCell, SnapshotCell>();
  const { cells } = sheet;
  const isBare = isBareSheet(cells);
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.kind !== "text" || (isBare && cell.text.length <= mostBlanks)) continue;
    const own = withShortText(cell, isBare);
    if (own !== cell) short.set(cell, own);
  }
  return short.size === 0 ? sheet : { ...sheet, cells: sheet.cells.map((cell) => short.get(cell) ?? cell) };
}

/** A cell's text as it was written. */
export const wholeText = ({ text, whole }: { readonly text: string; readonly whole?: string }): string =>
  whole ?? text;

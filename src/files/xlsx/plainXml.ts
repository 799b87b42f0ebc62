import { decodeReferences } from "../xmlScan";

/**
 * Cells and strings as nearly every program writes nearly all of them: an element with nothing else in it, in one piece. They
 * are taken by one pattern, in a third of the time; whatever is written in another way is gone through tag by tag.
 */
const cell =
  /<c( r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,9})")?(?: t="(s|n|inlineStr)")?)(?:\/>|><v>([^<&]*)<\/v><\/c>|><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>)/y;
const string = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

export interface PlainCell {
  /** As they are written. */
  readonly attributes: string;
  readonly letters: string;
  /** 1-based. */
  readonly row: number;
  readonly style: number;
  readonly type: "s" | "n";
  /** Undefined where the cell has none. */
  readonly value: string | undefined;
  /** The text that stands in the cell itself, references decoded; undefined where none does. */
  readonly inline: string | undefined;
  /** Where it ends in the text. */
  readonly end: number;
}

/** The cell that begins at a place of an XML text; null where it is written in another way. */
export function plainCellAt(xml: string, at: number): PlainCell | null {
  cell.lastIndex = at;
  const match = cell.exec(xml);
  if (!match) return null;
  const value = match[6];
  if (match[5] === "inlineStr" && value !== undefined) return null;
  // By their places: to take the pattern's groups apart makes an object for each, and a form has a thousand cells.
  return {
    attributes: match[1]!,
    letters: match[2]!,
    row: Number(match[3]),
    style: match[4] === undefined ? 0 : Number(match[4]),
    type: match[5] === "s" ? "s" : "n",
    value,
    inline: match[7] === undefined ? undefined : decodeReferences(match[7]),
    end: cell.lastIndex,
  };
}

/** The string that begins at a place of an XML text, references decoded; null where it is written in another way. */
export function plainStringAt(
  xml: string,
  at: number,
): { readonly text: string; readonly end: number } | null {
  string.lastIndex = at;
  const match = string.exec(xml);
  return match && { text: decodeReferences(match[1]!), end: string.lastIndex };
}

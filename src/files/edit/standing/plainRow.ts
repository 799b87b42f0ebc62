import { standsAt } from "../../bytes";

/** A row whose cells are all written as nearly every program writes them. */
export interface PlainRow {
  /** How many of its cells hold something. */
  readonly filled: number;
  /** Where the row's number stands in the addresses of its cells. */
  readonly numbersAt: readonly number[];
  /** Where the figure of its first cell stands; null where that holds none. */
  readonly figure: readonly [from: number, to: number] | null;
}

const encoder = new TextEncoder();
const sign = (text: string): Uint8Array => encoder.encode(text);
const cellStart = sign('<c r="');
const style = sign(' s="');
const [shared, numeric, inline] = [sign(' t="s"'), sign(' t="n"'), sign(' t="inlineStr"')];
const [empty, value, valueEnd] = [sign("/>"), sign("><v>"), sign("</v></c>")];
const [text, kept, textEnd] = [sign("><is><t"), sign(' xml:space="preserve"'), sign("</t></is></c>")];
const [less, greater, quote] = [60, 62, 34] as const;

/** Behind a sign that stands at a place; -1 where another one does. */
function behind(bytes: Uint8Array, at: number, wanted: Uint8Array): number {
  return standsAt(bytes, at, wanted) ? at + wanted.length : -1;
}

/** Behind the number of a row and its quotation mark. */
function behindNumber(bytes: Uint8Array, at: number, number: number): number {
  let end = at;
  let found = 0;
  for (; bytes[end]! >= 48 && bytes[end]! <= 57; end += 1) found = found * 10 + bytes[end]! - 48;
  return found === number && bytes[at] !== 48 && bytes[end] === quote ? end + 1 : -1;
}

/** The row of that number between two places of a part; null where a cell is written in another way. */
export function plainRow(bytes: Uint8Array, from: number, to: number, number: number): PlainRow | null {
  const numbersAt: number[] = [];
  let figure: PlainRow["figure"] = null;
  let filled = 0;
  let at = from;
  while (at < to) {
    const isFirst = at === from;
    at = behind(bytes, at, cellStart);
    if (at < 0) return null;
    while (bytes[at]! >= 65 && bytes[at]! <= 90) at += 1;
    numbersAt.push(at);
    at = behindNumber(bytes, at, number);
    if (at < 0) return null;
    const styled = behind(bytes, at, style);
    if (styled >= 0) {
      for (at = styled; at < to && bytes[at] !== quote;) at += 1;
      at += 1;
    }
    const ofText = behind(bytes, at, shared);
    const ofFigure = ofText < 0 ? behind(bytes, at, numeric) : -1;
    const ofInline = ofText < 0 && ofFigure < 0 ? behind(bytes, at, inline) : -1;
    at = Math.max(at, ofText, ofFigure, ofInline);
    const ofNothing = behind(bytes, at, empty);
    if (ofNothing >= 0) {
      at = ofNothing;
      continue;
    }
    at = behind(bytes, at, ofInline < 0 ? value : text);
    if (at < 0) return null;
    if (ofInline >= 0) {
      at = Math.max(at, behind(bytes, at, kept));
      if (bytes[at] !== greater) return null;
      at += 1;
    }
    const start = at;
    while (at < to && bytes[at] !== less) at += 1;
    if (isFirst && ofText < 0 && ofInline < 0) figure = [start, at];
    if (at > start) filled += 1;
    at = behind(bytes, at, ofInline < 0 ? valueEnd : textEnd);
    if (at < 0) return null;
  }
  return at === to ? { filled, numbersAt, figure } : null;
}

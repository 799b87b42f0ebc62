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

/** The row of that number between two places of a part; null where a cell is written in another way. */
export function plainRow(bytes: Uint8Array, from: number, to: number, number: number): PlainRow | null {
  const digits = sign(`${number}"`);
  const numbersAt: number[] = [];
  let figure: PlainRow["figure"] = null;
  let filled = 0;
  let at = from;
  const pass = (wanted: Uint8Array): boolean => {
    if (!standsAt(bytes, at, wanted)) return false;
    at += wanted.length;
    return true;
  };
  while (at < to) {
    const isFirst = at === from;
    if (!pass(cellStart)) return null;
    while (bytes[at]! >= 65 && bytes[at]! <= 90) at += 1;
    numbersAt.push(at);
    if (!pass(digits)) return null;
    if (pass(style)) {
      while (bytes[at] !== quote) at += 1;
      at += 1;
    }
    const isText = pass(shared);
    const isInline = !isText && !pass(numeric) && pass(inline);
    if (pass(empty)) continue;
    if (isInline) {
      if (!pass(text)) return null;
      pass(kept);
      if (bytes[at] !== greater) return null;
      at += 1;
    } else if (!pass(value)) return null;
    const start = at;
    while (bytes[at] !== less) at += 1;
    if (isFirst && !isText && !isInline) figure = [start, at];
    if (at > start) filled += 1;
    if (!pass(isInline ? textEnd : valueEnd)) return null;
  }
  return at === to ? { filled, numbersAt, figure } : null;
}

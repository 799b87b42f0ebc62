import { standsAt } from "../../bytes";

const encoder = new TextEncoder();
const sign = (text: string): Uint8Array => encoder.encode(text);
const cellStart = sign('<c r="');
const style = sign(' s="');
const [shared, numeric, inline] = [sign(' t="s"'), sign(' t="n"'), sign(' t="inlineStr"')];
const [empty, value, valueEnd] = [sign("/>"), sign("><v>"), sign("</v></c>")];
const [text, kept, textEnd] = [sign("><is><t"), sign(' xml:space="preserve"'), sign("</t></is></c>")];
const [less, greater, quote, slash, space] = [60, 62, 34, 47, 32] as const;
/** Excel has no more. */
const mostCells = 16_384;

/**
 * A row whose cells are all written as nearly every program writes them. One object for all rows: a large table has tens of
 * thousands, each of twenty cells.
 */
export class PlainRow {
  /** How many of its cells hold something. */
  filled = 0;
  /** Where the row's number stands in the addresses of its cells: the first `count` of them. */
  readonly numbersAt = new Int32Array(mostCells);
  count = 0;
  /** Where the figure of its first cell stands; both 0 where that holds none. */
  figureFrom = 0;
  figureTo = 0;
  private at = 0;

  /** Reads the row of that number between two places of a part; false where a cell is written in another way. */
  read(bytes: Uint8Array, from: number, to: number, number: number): boolean {
    this.filled = this.count = this.figureFrom = this.figureTo = 0;
    this.at = from;
    while (this.at < to) if (this.count === mostCells || !this.cell(bytes, to, number)) return false;
    return this.at === to;
  }

  private pass(bytes: Uint8Array, wanted: Uint8Array): boolean {
    if (!standsAt(bytes, this.at, wanted)) return false;
    this.at += wanted.length;
    return true;
  }

  private cell(bytes: Uint8Array, to: number, number: number): boolean {
    if (!this.pass(bytes, cellStart)) return false;
    while (bytes[this.at]! >= 65 && bytes[this.at]! <= 90) this.at += 1;
    const isFirst = this.count === 0;
    this.numbersAt[this.count] = this.at;
    this.count += 1;
    if (!this.number(bytes, number)) return false;
    if (this.pass(bytes, style)) {
      while (this.at < to && bytes[this.at] !== quote) this.at += 1;
      this.at += 1;
    }
    if (bytes[this.at] === slash) return this.pass(bytes, empty);
    const isTyped = bytes[this.at] === space;
    const isShared = isTyped && this.pass(bytes, shared);
    const isInline = isTyped && !isShared && !this.pass(bytes, numeric) && this.pass(bytes, inline);
    if (this.pass(bytes, empty)) return true;
    if (!this.pass(bytes, isInline ? text : value)) return false;
    if (isInline) {
      this.pass(bytes, kept);
      if (bytes[this.at] !== greater) return false;
      this.at += 1;
    }
    const start = this.at;
    while (this.at < to && bytes[this.at] !== less) this.at += 1;
    if (isFirst && !isShared && !isInline) {
      this.figureFrom = start;
      this.figureTo = this.at;
    }
    if (this.at > start) this.filled += 1;
    return this.pass(bytes, isInline ? textEnd : valueEnd);
  }

  /** Passes the number of the row and its quotation mark. */
  private number(bytes: Uint8Array, number: number): boolean {
    const from = this.at;
    let found = 0;
    for (; bytes[this.at]! >= 48 && bytes[this.at]! <= 57; this.at += 1)
      found = found * 10 + bytes[this.at]! - 48;
    if (found !== number || bytes[from] === 48 || bytes[this.at] !== quote) return false;
    this.at += 1;
    return true;
  }
}

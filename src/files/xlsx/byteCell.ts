import { standsAt } from "../bytes";

const encoder = new TextEncoder();
const sign = (text: string): Uint8Array => encoder.encode(text);
const [start, style, shared, numeric] = [sign('<c r="'), sign('" s="'), sign('" t="s'), sign('" t="n')];
const [empty, value, valueEnd] = [sign('"/>'), sign('"><v>'), sign("</v></c>")];
const [less, minus, point] = [60, 45, 46] as const;
/** A whole number of so many digits is kept as it is written, and so is what is left when the point goes into it. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/**
 * A cell of a worksheet part told by its bytes, as nearly every program writes nearly all of them: its place, its look, the
 * number of its text or its figure. Nothing of it is decoded: a large table has a million. One object for all of them.
 */
export class ByteCell {
  /** 0-based. */
  row = 0;
  /** 0-based. */
  col = 0;
  style = 0;
  /** Whether `value` is the number of a shared text, or a figure; an empty cell is neither. */
  holds: "text" | "figure" | "nothing" = "nothing";
  value = 0;
  /** Behind it. */
  end = 0;
  private at = 0;

  /** Reads the cell that begins at a place; false where it is written in another way. */
  read(bytes: Uint8Array, from: number): boolean {
    this.at = from;
    if (!this.pass(bytes, start)) return false;
    const letters = this.at;
    let col = 0;
    for (; bytes[this.at]! >= 65 && bytes[this.at]! <= 90; this.at += 1)
      col = col * 26 + bytes[this.at]! - 64;
    if (this.at === letters || this.at - letters > 3) return false;
    this.col = col - 1;
    const row = this.digits(bytes, 7);
    if (row < 0) return false;
    this.row = row - 1;
    this.style = this.pass(bytes, style) ? this.digits(bytes, 9) : 0;
    if (this.style < 0) return false;
    const isShared = this.pass(bytes, shared);
    if (!isShared) this.pass(bytes, numeric);
    if (this.pass(bytes, empty)) {
      this.holds = "nothing";
      this.end = this.at;
      return true;
    }
    if (!this.pass(bytes, value)) return false;
    this.holds = isShared ? "text" : "figure";
    this.value = isShared ? this.digits(bytes, 9) : this.figure(bytes);
    if (!(isShared ? this.value >= 0 : !Number.isNaN(this.value)) || !this.pass(bytes, valueEnd))
      return false;
    this.end = this.at;
    return true;
  }

  private pass(bytes: Uint8Array, wanted: Uint8Array): boolean {
    if (!standsAt(bytes, this.at, wanted)) return false;
    this.at += wanted.length;
    return true;
  }

  /** A number of that many digits at most; -1 where none stands there, or a longer one. */
  private digits(bytes: Uint8Array, most: number): number {
    const from = this.at;
    let number = 0;
    for (; bytes[this.at]! >= 48 && bytes[this.at]! <= 57; this.at += 1)
      number = number * 10 + bytes[this.at]! - 48;
    return this.at > from && this.at - from <= most ? number : -1;
  }

  /** A figure of few digits; NaN, or a place before its end, where it is written in another way. */
  private figure(bytes: Uint8Array): number {
    const from = this.at;
    const isNegative = bytes[from] === minus;
    if (isNegative) this.at += 1;
    let number = 0;
    let digits = 0;
    let decimals = -1;
    for (; bytes[this.at] !== less; this.at += 1) {
      const byte = bytes[this.at]!;
      if (byte === point && decimals < 0 && digits > 0) decimals = 0;
      else if (byte >= 48 && byte <= 57 && digits < exactDigits) {
        number = number * 10 + byte - 48;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else break;
    }
    if (digits === 0 || (isNegative && number === 0)) return NaN;
    const size = decimals > 0 ? number / powers[decimals]! : number;
    return isNegative ? -size : size;
  }
}

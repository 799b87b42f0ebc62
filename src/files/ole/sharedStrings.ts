import { record } from "./records";
import type { BiffRecord } from "./records";
import type { BiffFont } from "./styles";

/** Where in a text another font begins. */
interface FontRun {
  readonly from: number;
  readonly font: number;
}

/**
 * The table of strings of a BIFF8 stream, for the texts of which a part is struck out (MS-XLS 2.4.265, 2.5.293): the
 * library behind gives texts without their fonts.
 */
export class BiffStrings {
  private readonly pieces: Uint8Array[] = [];
  private isOpen = false;

  take({ type, data }: BiffRecord): void {
    if (type === record.sharedStrings) this.isOpen = true;
    else if (type !== record.continuation) this.isOpen = false;
    if (this.isOpen) this.pieces.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }

  /** Number of a string → what of it is not struck out, of those of which a part is. A table that is cut off ends there. */
  visible(fontOf: (index: number) => BiffFont | undefined): Map<number, string> {
    const found = new Map<number, string>();
    const reader = new Pieces(this.pieces);
    try {
      reader.skip(4);
      const count = reader.number(4);
      for (let index = 0; index < count; index += 1) {
        const { text, runs } = readString(reader);
        if (runs.some((run) => fontOf(run.font)?.struck)) found.set(index, visibleText(text, runs, fontOf));
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    return found;
  }
}

function readString(reader: Pieces): { text: string; runs: FontRun[] } {
  const length = reader.number(2);
  const flags = reader.number(1);
  const runCount = flags & 8 ? reader.number(2) : 0;
  const extension = flags & 4 ? reader.number(4) : 0;
  const text = reader.text(length, (flags & 1) === 1);
  const runs = Array.from({ length: runCount }, () => ({ from: reader.number(2), font: reader.number(2) }));
  reader.skip(extension);
  return { text, runs };
}

function visibleText(
  text: string,
  runs: readonly FontRun[],
  fontOf: (index: number) => BiffFont | undefined,
): string {
  const before = text.slice(0, runs[0]?.from ?? text.length);
  return runs.reduce((visible, run, i) => {
    const part = text.slice(run.from, runs[i + 1]?.from ?? text.length);
    return fontOf(run.font)?.struck ? visible : visible + part;
  }, before);
}

/** Bytes of a record and its continuations. Throws RangeError beyond their end. */
class Pieces {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) value += this.byte() * 256 ** i;
    return value;
  }

  skip(bytes: number): void {
    for (let i = 0; i < bytes; i += 1) this.byte();
  }

  /** Letters of one byte or two; where a continuation begins amid them, it says anew which. */
  text(length: number, wide: boolean): string {
    const letters: string[] = [];
    let isWide = wide;
    for (let i = 0; i < length; i += 1) {
      if (this.at === this.pieces[this.piece]?.length && i < length) isWide = (this.byte() & 1) === 1;
      letters.push(String.fromCharCode(isWide ? this.number(2) : this.byte()));
    }
    return letters.join("");
  }

  private byte(): number {
    while (this.at >= (this.pieces[this.piece]?.length ?? Infinity)) {
      this.piece += 1;
      this.at = 0;
    }
    const value = this.pieces[this.piece]?.[this.at];
    if (value === undefined) throw new RangeError("No more bytes");
    this.at += 1;
    return value;
  }
}

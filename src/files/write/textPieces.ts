/** Letters after which a text that grows goes on as bytes. Longer ones are large objects to the engine, whose memory is fetched anew for each: four times the work. */
const enough = 1 << 13;
const short = 100;
/** A letter takes at most so many bytes; one of two units takes four. */
const bytesALetter = 3;

/** A long text in the making, kept as UTF-8. */
export class TextPieces {
  private readonly encoder = new TextEncoder();
  private whole: Uint8Array;
  private length = 0;
  /** Bytes that are to be added before the text. */
  private stretch: { readonly bytes: Uint8Array; readonly from: number; to: number } | null = null;
  private text = "";

  /** `expected`: bytes that it will have at least, where that is known. */
  constructor(expected = 0) {
    this.whole = new Uint8Array(Math.max(enough, expected));
  }

  add(text: string): void {
    this.text += text;
    if (this.text.length > enough) this.flush();
  }

  /** What is in UTF-8 already, from one place to another. What stands behind what was added before goes in with it: rows of a large table that all stay. */
  addBytes(bytes: Uint8Array, from: number, to: number): void {
    const { stretch } = this;
    if (this.text === "" && stretch?.bytes === bytes && stretch.to === from) stretch.to = to;
    else {
      this.flush();
      this.stretch = { bytes, from, to };
    }
  }

  private addStretch(): void {
    if (!this.stretch) return;
    const { bytes, from, to } = this.stretch;
    this.stretch = null;
    this.makeRoom(to - from);
    this.whole.set(bytes.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** A short text of ASCII, as the tags between copied rows are: the encoder takes longer to be asked. */
  private addAscii(): boolean {
    const { text, whole, length } = this;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return false;
      whole[length + at] = code;
    }
    this.length += text.length;
    this.text = "";
    return true;
  }

  private makeRoom(bytes: number): void {
    const needed = this.length + bytes;
    if (needed <= this.whole.length) return;
    const larger = new Uint8Array(Math.max(needed, this.whole.length * 2));
    larger.set(this.whole.subarray(0, this.length));
    this.whole = larger;
  }

  private flush(): void {
    this.addStretch();
    this.makeRoom(this.text.length * bytesALetter);
    if (this.text.length <= short && this.addAscii()) return;
    this.length += this.encoder.encodeInto(this.text, this.whole.subarray(this.length)).written;
    this.text = "";
  }

  bytes(): Uint8Array {
    this.flush();
    return this.whole.subarray(0, this.length);
  }
}

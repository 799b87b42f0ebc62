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
  private text = "";

  /** `expected`: bytes that it will have at least, where that is known. */
  constructor(expected = 0) {
    this.whole = new Uint8Array(Math.max(enough, expected));
  }

  add(text: string): void {
    this.text += text;
    if (this.text.length > enough) this.flush();
  }

  /** What is in UTF-8 already. */
  addBytes(bytes: Uint8Array): void {
    this.flush();
    this.makeRoom(bytes.length);
    this.whole.set(bytes, this.length);
    this.length += bytes.length;
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

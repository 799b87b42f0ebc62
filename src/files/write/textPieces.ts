/** Letters after which a text that grows goes on as bytes: strings of many megabytes are copied again and again. */
const enough = 1 << 16;

/** A long text in the making, kept as UTF-8. */
export class TextPieces {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private text = "";

  add(text: string): void {
    this.text += text;
    if (this.text.length > enough) this.flush();
  }

  private flush(): void {
    this.pieces.push(this.encoder.encode(this.text));
    this.text = "";
  }

  bytes(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

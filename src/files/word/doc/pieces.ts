import { maxTextLength } from "../../limits";
import { FileError } from "../../problem";
import { decodeWestern } from "../../text/western";
import type { DocHeader } from "./header";
import { slice } from "./header";

/** A stretch of text that stands together in the file. */
export interface Piece {
  /** Its first letter's place in the text. */
  readonly from: number;
  readonly text: string;
  /** Its first byte's place in the main stream. */
  readonly at: number;
  readonly bytesALetter: 1 | 2;
  /** Properties of all its letters, which a fast save left here. */
  readonly properties: DataView;
}

/** The pieces of a document's text in order (MS-DOC 2.8.35, 2.9.38). Throws FileError where there is no table of them. */
export function readPieces({ main, part }: DocHeader): Piece[] {
  const clx = part("pieces");
  const prcs: DataView[] = [];
  let at = 0;
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) {
    const size = clx.getUint16(at + 1, true);
    prcs.push(slice(clx, at + 3, size));
    at += 3 + size;
  }
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2)
    throw new FileError({ kind: "damaged", part: "pieces" });
  const size = clx.getUint32(at + 1, true);
  const plc = slice(clx, at + 5, Math.min(size, clx.byteLength - at - 5));
  return toPieces(plc, main, prcs);
}

const wide = new TextDecoder("utf-16le", { ignoreBOM: true });

function toPieces(plc: DataView, main: DataView, prcs: readonly DataView[]): Piece[] {
  const count = Math.floor((plc.byteLength - 4) / 12);
  const pieces: Piece[] = [];
  let letters = 0;
  for (let i = 0; i < count; i++) {
    const [from, to] = [plc.getUint32(i * 4, true), plc.getUint32(i * 4 + 4, true)];
    const descriptor = (count + 1) * 4 + i * 8;
    const place = plc.getUint32(descriptor + 2, true);
    const modifier = plc.getUint16(descriptor + 6, true);
    const bytesALetter = place & 0x40000000 ? 1 : 2;
    const start = bytesALetter === 1 ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
    const held = Math.max(0, Math.floor((main.byteLength - start) / bytesALetter));
    const length = Math.min(Math.max(0, to - from), held);
    letters += length;
    if (letters > maxTextLength) throw new FileError({ kind: "tooMuchText", limit: maxTextLength });
    const bytes = slice(main, start, length * bytesALetter);
    const text = bytesALetter === 1 ? decodeWestern(bytes) : wide.decode(bytes);
    const properties = modifier & 1 ? prcs[modifier >> 1] : undefined;
    pieces.push({
      from,
      text,
      at: start,
      bytesALetter,
      properties: properties ?? new DataView(new ArrayBuffer(0)),
    });
  }
  return pieces;
}

import { FileError } from "./problem";

/** BrtBundleSh: a sheet in the list of an .xlsb (MS-XLSB 2.4.304). */
const listedSheet = 0x9c;

/**
 * The workbook part of an .xlsb with the list of its sheets as the library expects it. Files of Excel 2007's trial
 * version have four bytes more there, which it takes for the length of a text: 9 KB took seconds and 700 MB.
 * Throws FileError where an entry fits in neither form.
 */
export function mendSheetList(part: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (let at = 0; at < part.length;) {
    const type = varint(part, at, 2);
    const length = varint(part, type.end, 4);
    const end = length.end + length.value;
    const entry = part.subarray(length.end, end);
    if (type.value === listedSheet && !isEntry(entry)) {
      const shorter = entry.subarray(4);
      if (!isEntry(shorter)) throw new FileError({ kind: "damaged" });
      pieces.push(part.subarray(kept, type.end), Uint8Array.of(...varintOf(shorter.length)), shorter);
      kept = end;
    }
    at = end;
  }
  return pieces.length === 0 ? part : joined([...pieces, part.subarray(kept)]);
}

function varint(part: Uint8Array, start: number, most: number): { value: number; end: number } {
  let value = 0;
  let at = start;
  for (let shift = 0; at < part.length && at - start < most; shift += 7) {
    const byte = part[at++]!;
    value |= (byte & 0x7f) << shift;
    if (!(byte & 0x80)) break;
  }
  return { value, end: at };
}

function varintOf(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varintOf(value >> 7)];
}

/** State and number of the sheet, then two texts: the relation's id and the sheet's name, which end the entry. */
function isEntry(entry: Uint8Array): boolean {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  if (entry.length < 16) return false;
  const name = 12 + 2 * view.getUint32(8, true);
  return name + 4 <= entry.length && name + 4 + 2 * view.getUint32(name, true) <= entry.length;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

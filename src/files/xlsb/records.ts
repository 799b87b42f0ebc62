/** Numbers of the records that are looked at (MS-XLSB 2.3.2). Cells are those up to 18, and 62. */
export const record = {
  row: 0,
  sharedString: 19,
  font: 43,
  format: 44,
  style: 47,
  column: 60,
  richCell: 62,
  endOfSheet: 130,
  endOfCells: 146,
  workbookProperties: 153,
  listedSheet: 156,
  mergedCells: 176,
  cellStyles: 617,
  endOfCellStyles: 618,
} as const;

export interface Record12 {
  readonly type: number;
  readonly data: DataView;
}

/** The records of a part. One that would reach beyond its end is left out with all behind it. */
export function* recordsOf(part: Uint8Array): Generator<Record12> {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most && at < part.length; i += 1) {
      const byte = part[at++]!;
      value += (byte & 0x7f) * 128 ** i;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = recordType(part, at);
    at += type.size;
    const length = number(4);
    if (at + length > part.length) return;
    yield { type: type.value, data: new DataView(part.buffer, part.byteOffset + at, length) };
    at += length;
  }
}

/** One byte, or two where the first says so. */
function recordType(part: Uint8Array, at: number): { value: number; size: number } {
  const first = part[at]!;
  if (first < 0x80) return { value: first, size: 1 };
  return { value: (first & 0x7f) + ((part[at + 1] ?? 0) & 0x7f) * 128, size: 2 };
}

/** A text behind the number of its letters, and where it ends. Throws RangeError where it reaches too far. */
export function textAt(data: DataView, at: number): { text: string; end: number } {
  const start = at + 4;
  const end = start + data.getUint32(at, true) * 2;
  if (end > data.byteLength) throw new RangeError("The text ends too early");
  return { text: utf16.decode(new Uint8Array(data.buffer, data.byteOffset + start, end - start)), end };
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Numbers of the records that are looked at in a BIFF stream (MS-XLS 2.3). */
export const record = {
  formula: 0x06,
  endOfStream: 0x0a,
  filePass: 0x2f,
  font: 0x31,
  continuation: 0x3c,
  object: 0x5d,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  multipleRk: 0xbd,
  richString: 0xd6,
  extendedFormat: 0xe0,
  drawing: 0xec,
  sharedStrings: 0xfc,
  sharedString: 0xfd,
  textObject: 0x1b6,
  number: 0x203,
  label: 0x204,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
} as const;
/** Beginnings of a stream in BIFF2, 3, 4 and 5–8. */
export const beginnings: readonly number[] = [0x09, 0x209, 0x409, 0x809];

export interface BiffRecord {
  readonly type: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly data: DataView;
}

export function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const size = view.getUint16(at + 2, true);
    const held = Math.min(size, stream.length - at - 4);
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, held);
    yield { type: view.getUint16(at, true), at, data };
    at += 4 + size;
  }
}

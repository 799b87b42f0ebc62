/** Numbers of the properties that are looked at (MS-DOC 2.6). */
export const sprm = {
  deletedByReviewer: 0x0800,
  formField: 0x0806,
  struck: 0x0837,
  hidden: 0x083c,
  pictureOrField: 0x6a03,
  symbol: 0x6a09,
  struckTwice: 0x2a53,
  westernFont: 0x4a4f,
  chineseFont: 0x4a50,
  otherFont: 0x4a51,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  elsewhere: 0x6646,
  tableDepth: 0x6649,
  rowDefinition: 0xd608,
} as const;

export interface Sprm {
  readonly code: number;
  readonly data: DataView;
}

/** Bytes of the operand by the kind in the code's upper three bits; 0: the operand says it itself. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** The properties in a list of them; a list that is cut off ends there. */
export function* sprmsOf(list: DataView): Generator<Sprm> {
  for (let at = 0; at + 3 <= list.byteLength;) {
    const code = list.getUint16(at, true);
    at += 2;
    let size = sizes[code >> 13]!;
    if (code === sprm.rowDefinition) {
      if (at + 2 > list.byteLength) return;
      size = list.getUint16(at, true) - 1;
      at += 2;
    } else if (size === 0) {
      size = list.getUint8(at);
      at += 1;
    }
    if (size < 0 || at + size > list.byteLength) return;
    yield { code, data: new DataView(list.buffer, list.byteOffset + at, size) };
    at += size;
  }
}

import { slice } from "./header";
import { sprm, sprmsOf } from "./sprms";

export interface ParagraphLook {
  /** How many tables it stands in, one in the other. */
  readonly depth: number;
  readonly rowEnd: boolean;
  /** The end of a cell of a table in a table. */
  readonly innerCellEnd: boolean;
  readonly row?: RowDefinition;
}

/** The cells of a row: their borders from left to right in twips, and how each is merged. */
export interface RowDefinition {
  readonly borders: readonly number[];
  readonly merges: readonly { readonly across: boolean; readonly down: "none" | "restart" | "continue" }[];
}

const maxDepth = 30;

export function paragraphLook(lists: readonly DataView[], dataStream: DataView): ParagraphLook {
  let inTable = false;
  let depth: number | undefined;
  let rowEnd = false;
  let innerCellEnd = false;
  let row: RowDefinition | undefined;
  for (const { code, data } of lists.flatMap((list) => [...sprmsWithOutsourced(list, dataStream)])) {
    if (code === sprm.inTable) inTable = data.getUint8(0) !== 0;
    else if (code === sprm.tableDepth) depth = data.getInt32(0, true);
    else if (code === sprm.rowEnd || code === sprm.innerRowEnd) rowEnd ||= data.getUint8(0) !== 0;
    else if (code === sprm.innerCellEnd) innerCellEnd = data.getUint8(0) !== 0;
    else if (code === sprm.rowDefinition) row = readRow(data);
  }
  const known = Math.min(Math.max(depth ?? 0, inTable ? 1 : 0), maxDepth);
  return { depth: known, rowEnd, innerCellEnd, ...(row ? { row } : {}) };
}

/** A list too long for its page lies in the data stream, with a pointer in its place. */
function* sprmsWithOutsourced(list: DataView, dataStream: DataView) {
  for (const one of sprmsOf(list)) {
    if (one.code !== sprm.elsewhere) yield one;
    else {
      const at = one.data.getUint32(0, true);
      if (at + 2 <= dataStream.byteLength)
        yield* sprmsOf(slice(dataStream, at + 2, dataStream.getUint16(at, true)));
    }
  }
}

/** TDefTableOperand (MS-DOC 2.9.321) with its cells (TC80, 2.9.318). */
function readRow(data: DataView): RowDefinition | undefined {
  const count = data.byteLength > 0 ? data.getUint8(0) : 0;
  if (count === 0 || 1 + (count + 1) * 2 > data.byteLength) return undefined;
  const borders = Array.from({ length: count + 1 }, (_, i) => data.getInt16(1 + i * 2, true));
  const merges = Array.from({ length: count }, (_, i) => {
    const at = 1 + (count + 1) * 2 + i * 20;
    const flags = at + 2 <= data.byteLength ? data.getUint16(at, true) : 0;
    const down = flags & 0x20 ? (flags & 0x40 ? "restart" : "continue") : "none";
    return { across: (flags & 3) === 2, down } as const;
  });
  return { borders, merges };
}

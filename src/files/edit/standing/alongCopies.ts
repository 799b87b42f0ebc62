import type { PlanRow } from "../../../sheet/plan";
import { areSame, standsAt } from "../../bytes";
import type { CopiedRow } from "../../write/rows";

const encoder = new TextEncoder();
const [first, last, rowStart, rowEnd] = ["<sheetData>", "</sheetData>", '<row r="', "</row>"].map((text) =>
  encoder.encode(text),
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const less = 60;

/** Where some signs stand from a place on; -1 for nowhere. */
function find(part: Uint8Array, sign: Uint8Array, from: number): number {
  let at = part.indexOf(less, from);
  while (at >= 0 && !standsAt(part, at, sign)) at = part.indexOf(less, at + 1);
  return at;
}

/** The place behind a text of ASCII; -1 where another one stands. */
function behind(part: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index += 1)
    if (part[at + index] !== text.charCodeAt(index)) return -1;
  return at + text.length;
}

/**
 * Goes along the rows of a worksheet part that we wrote, one behind the other as they were planned: whether those that were
 * copied stand there byte for byte, those that stood side by side compared as one stretch, and `isRight` says so of the
 * others, of which it is given the bytes; none of a row that is not written.
 */
export function alongCopies(
  part: Uint8Array,
  rows: readonly PlanRow[],
  copied: ReadonlyMap<PlanRow, CopiedRow>,
  isRight: (row: number, xml: Uint8Array | null) => boolean,
): boolean {
  let at = find(part, first, 0) + first.length;
  if (at < first.length) return false;
  let stretch: { readonly bytes: Uint8Array; readonly from: number; to: number } | null = null;
  const isStretchThere = (): boolean => {
    if (!stretch) return true;
    const { bytes, from, to } = stretch;
    stretch = null;
    const there = part.subarray(at, at + to - from);
    at += to - from;
    return areSame(there, bytes.subarray(from, to));
  };
  for (const [row, each] of rows.entries()) {
    const copy = copied.get(each);
    if (copy?.tag === "" && stretch?.bytes === copy.bytes && stretch.to === copy.from) {
      stretch.to = copy.to;
      continue;
    }
    if (!isStretchThere()) return false;
    if (copy) {
      at = behind(part, at, copy.tag);
      if (at < 0) return false;
      stretch = { bytes: copy.bytes, from: copy.from, to: copy.to };
      if (copy.tag === "") continue;
      if (!isStretchThere() || !standsAt(part, at, rowEnd)) return false;
      at += rowEnd.length;
      continue;
    }
    const number = standsAt(part, at, rowStart) ? behind(part, at + rowStart.length, `${row + 1}"`) : -1;
    const end = number < 0 ? at : find(part, rowEnd, at) + rowEnd.length;
    if (end < at || !isRight(row, number < 0 ? null : part.subarray(at, end))) return false;
    at = end;
  }
  return isStretchThere() && standsAt(part, at, last);
}

import { standsAt } from "../../bytes";
import { hasPlainTags } from "../../xmlText";

/** Where a row of a worksheet part stands: from "<row" to behind "</row>". */
export interface RowPlace {
  readonly start: number;
  /** Behind the ">" of its first tag. */
  readonly inner: number;
  /** Of its "</row>"; `inner` of <row/>. */
  readonly innerEnd: number;
  readonly end: number;
}

const [greater, slash, quote, letterW] = [62, 47, 34, 119] as const;
const encoder = new TextEncoder();
const [open, close, number] = ["<row ", "</row>", ' r="'].map((text) => encoder.encode(text)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

function numberOf(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (!standsAt(bytes, at, number)) continue;
    let value = 0;
    for (at += number.length; bytes[at]! >= 48 && bytes[at]! <= 57; at += 1)
      value = value * 10 + bytes[at]! - 48;
    return bytes[at] === quote ? value : 0;
  }
  return 0;
}

/**
 * The places of a worksheet's rows by their index, told by its bytes; a row that does not say its number is none. Null where
 * the part is written in a way in which bytes do not tell.
 */
export function rowPlaces(bytes: Uint8Array): ReadonlyMap<number, RowPlace> | null {
  if (!hasPlainTags(bytes)) return null;
  const places = new Map<number, RowPlace>();
  let current: { readonly start: number; readonly inner: number; readonly row: number } | null = null;
  // each tag of a row has this letter, which is rare
  for (let at = bytes.indexOf(letterW); at >= 0; at = bytes.indexOf(letterW, at + 1)) {
    if (current && standsAt(bytes, at - 4, close)) {
      const { start, inner, row } = current;
      if (row > 0) places.set(row - 1, { start, inner, innerEnd: at - 4, end: at + 2 });
      current = null;
    } else if (!current && standsAt(bytes, at - 3, open)) {
      const inner = bytes.indexOf(greater, at) + 1;
      const row = numberOf(bytes, at, inner);
      if (bytes[inner - 2] !== slash) current = { start: at - 3, inner, row };
      else if (row > 0) places.set(row - 1, { start: at - 3, inner, innerEnd: inner, end: inner });
    }
  }
  return places;
}

import { editableText } from "../xml/editableText";
import { formulaTag } from "./sheetRows";

/** What can be told of a worksheet part without making its cells, which are many, into text. */
export interface SheetOutline {
  /** Whether any cell has a formula. */
  readonly formulas: boolean;
  /** Its XML without what stands in <sheetData>. */
  readonly around: string;
}

const [tab, carriageReturn, space, slash, colon, less, greater] = [9, 13, 32, 47, 58, 60, 62] as const;
const letterF = 102;
const rowsOf = /<((?:\w+:)?sheetData)\b[^>]*>[\s\S]*<\/\1\s*>/;
const listName = new TextEncoder().encode("sheetData");

function isWord(byte: number): boolean {
  return (
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95
  );
}

function endsName(byte: number | undefined): boolean {
  return byte === space || byte === greater || byte === slash || (byte! >= tab && byte! <= carriageReturn);
}

/** The same as formulaTag, told by the bytes; sheets without formulas hardly have that letter. */
function hasFormula(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
    if (!endsName(bytes[at + 1])) continue;
    let before = at - 1;
    if (bytes[before] === colon && isWord(bytes[before - 1]!)) {
      before -= 1;
      while (isWord(bytes[before]!)) before -= 1;
    }
    if (bytes[before] === less) return true;
  }
  return false;
}

/** In UTF-16 a letter is two bytes; other encodings have the signs of XML where ASCII has them. */
function isWide([a, b]: Uint8Array): boolean {
  return a === 0 || b === 0 || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function isListName(bytes: Uint8Array, at: number): boolean {
  return listName.every((letter, index) => bytes[at + index] === letter);
}

/** The part without what stands between the first and the last place that name <sheetData>; null where there are no two. */
function withoutRows(bytes: Uint8Array): Uint8Array | null {
  const letter = listName[0]!;
  let first = bytes.indexOf(letter);
  while (first >= 0 && !isListName(bytes, first)) first = bytes.indexOf(letter, first + 1);
  let last = bytes.lastIndexOf(letter);
  while (last > first && !isListName(bytes, last)) last = bytes.lastIndexOf(letter, last - 1);
  const head = first < 0 ? -1 : bytes.indexOf(greater, first) + 1;
  const tail = bytes.lastIndexOf(less, last);
  if (head <= 0 || tail < head) return null;
  const rest = new Uint8Array(head + bytes.length - tail);
  rest.set(bytes.subarray(0, head));
  rest.set(bytes.subarray(tail), head);
  return rest;
}

export function outlineOf(bytes: Uint8Array): SheetOutline {
  if (isWide(bytes)) {
    const text = editableText(bytes);
    return { formulas: formulaTag.test(text), around: text.replace(rowsOf, "<$1/>") };
  }
  const short = withoutRows(bytes);
  const text = short && editableText(short);
  // named somewhere else as well, in a comment: the whole text tells
  const around = text && rowsOf.test(text) ? text : editableText(bytes);
  return { formulas: hasFormula(bytes), around: around.replace(rowsOf, "<$1/>") };
}

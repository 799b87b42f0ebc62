/** Reading tags of an XML part as bytes: parts of hundreds of megabytes do not fit into a string. */

const { fromCharCode } = String;

/** Where a word of ASCII letters begins, or -1. */
export function find(bytes: Uint8Array, word: string, from: number): number {
  for (
    let at = bytes.indexOf(word.charCodeAt(0), from);
    at >= 0;
    at = bytes.indexOf(word.charCodeAt(0), at + 1)
  ) {
    let n = 1;
    while (n < word.length && bytes[at + n] === word.charCodeAt(n)) n += 1;
    if (n === word.length) return at;
  }
  return -1;
}

/**
 * Where the next byte of that value stands, or the length. A plain loop: the tags of a sheet are so short that
 * calling indexOf costs more than looking.
 */
export function next(bytes: Uint8Array, value: number, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== value) at += 1;
  return at;
}

/** Where the tag that begins at a place ends: its ">"; comments and CDATA as a whole. */
export function tagEnd(xml: Uint8Array, tag: number): number {
  if (xml[tag + 1] !== 33) return next(xml, 62, tag);
  const close = find(xml, xml[tag + 2] === 45 ? "-->" : "]]>", tag);
  return close < 0 ? xml.length : close + 2;
}

/** "row", "/row", "!" for comments and CDATA; without the namespace prefix. */
export function tagName(xml: Uint8Array, tag: number): string {
  let at = tag + 1;
  if (xml[at] === 33) return "!";
  if (xml[at] === 99 && isNameEnd(xml[at + 1]!)) return "c"; // nine tags in ten of a large sheet
  const slash = xml[at] === 47 ? "/" : "";
  at += slash.length;
  let name = slash;
  for (; at < xml.length && !isNameEnd(xml[at]!); at += 1) {
    name = xml[at] === 58 ? slash : name + fromCharCode(xml[at]!);
  }
  return name;
}

function isNameEnd(byte: number): boolean {
  return byte <= 32 || byte === 62 || byte === 47;
}

/** The value of an attribute in the tag between two places; null where it has none. */
export function attributeAt(xml: Uint8Array, tag: number, end: number, name: string): string | null {
  const start = attributeStart(xml, tag, end, name);
  if (start < 0) return null;
  let value = "";
  for (let at = start; at < end && xml[at] !== xml[start - 1]; at += 1) value += fromCharCode(xml[at]!);
  return value;
}

/** Where the value of an attribute begins, behind its quote; -1 where the tag has none of that name. */
export function attributeStart(xml: Uint8Array, tag: number, end: number, name: string): number {
  for (let at = tag + 1; at < end; at += 1) {
    if (xml[at]! > 32) continue;
    let n = 0;
    while (n < name.length && xml[at + 1 + n] === name.charCodeAt(n)) n += 1;
    if (n === name.length && xml[at + 1 + n] === 61) return at + n + 3;
  }
  return -1;
}

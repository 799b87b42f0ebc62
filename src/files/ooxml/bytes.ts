/** Reading tags of an XML part as bytes: parts of hundreds of megabytes do not fit into a string. */

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

/** Where the tag that begins (or goes on) at a place ends: its ">"; comments and CDATA as a whole. */
export function tagEnd(xml: Uint8Array, at: number): number {
  let end: number;
  if (xml[at] === 60 && xml[at + 1] === 33) {
    const comment = xml[at + 2] === 45;
    const close = find(xml, comment ? "-->" : "]]>", at);
    end = close < 0 ? -1 : close + 2;
  } else {
    end = xml.indexOf(62, at);
  }
  return end < 0 ? xml.length : end;
}

/** "row", "/row", "!" for comments and CDATA; without the namespace prefix. */
export function tagName(xml: Uint8Array, tag: number): string {
  let at = tag + 1;
  if (xml[at] === 33) return "!";
  let name = "";
  if (xml[at] === 47) {
    name = "/";
    at += 1;
  }
  const slash = name;
  for (; at < xml.length; at += 1) {
    const byte = xml[at]!;
    if (byte === 62 || byte === 47 || byte <= 32) return name;
    name = byte === 58 ? slash : name + String.fromCharCode(byte);
  }
  return name;
}

/** The value of an attribute in the tag between two places; null where it has none. */
export function attributeAt(xml: Uint8Array, tag: number, end: number, name: string): string | null {
  for (let at = tag + 1; at < end; at += 1) {
    if (xml[at]! > 32) continue;
    let n = 0;
    while (n < name.length && xml[at + 1 + n] === name.charCodeAt(n)) n += 1;
    const equals = at + 1 + n;
    if (n < name.length || xml[equals] !== 61) continue;
    const quote = xml[equals + 1]!;
    const close = xml.indexOf(quote, equals + 2);
    return close < 0 || close > end ? null : ascii(xml, equals + 2, close);
  }
  return null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}

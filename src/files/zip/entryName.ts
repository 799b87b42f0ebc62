import { decodeText } from "../text/decode";

const unicodePath = 0x7075;

/**
 * The name of a zip entry, with "/" between folders. Names without the UTF-8 flag are what the packing machine
 * used: UTF-8 on a Mac, GBK on a Chinese Windows; Info-ZIP keeps the Unicode name in an extra field.
 */
export function entryName(raw: Uint8Array, extra: Uint8Array, utf8: boolean): string {
  const name = utf8 ? new TextDecoder().decode(raw) : (unicodeName(extra) ?? decodeText(raw) ?? latin(raw));
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

function unicodeName(extra: Uint8Array): string | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const id = extra[at]! | (extra[at + 1]! << 8);
    const size = extra[at + 2]! | (extra[at + 3]! << 8);
    if (id === unicodePath && size > 5)
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
    at += 4 + size;
  }
  return undefined;
}

function latin(raw: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(raw);
}

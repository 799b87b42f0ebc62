import { native } from "./native";

const table = new Uint32Array(256).map((_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** So many bytes are gone through sooner by Node. */
const worthwhile = 1024;

/** CRC-32 as zip uses it; `before` is the checksum of the bytes that came earlier. */
export function crc32(bytes: Uint8Array, before = 0): number {
  if (native && bytes.length >= worthwhile) return native.crc32(bytes, before);
  let c = ~before;
  for (let i = 0; i < bytes.length; i += 1) c = table[(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8);
  return ~c >>> 0;
}

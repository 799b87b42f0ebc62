import { Inflate, inflateSync } from "fflate";
import type * as zlibModule from "node:zlib";
import { FileError } from "../problem";
import { crc32 } from "./crc32";
import { native } from "./native";
import type { ZipEntry } from "./directory";

/** Packed bytes given to the inflater at a time; each step can grow to at most about a thousand times as many. */
const step = 64 * 1024;

/**
 * The bytes of an entry, never more than it declares. Without `checked`, its checksum may be wrong: for parts in which a
 * wrong bit changes no value. Throws FileError: encrypted; damaged where size or checksum are not as declared.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, checked = true): Uint8Array {
  if (entry.encrypted) throw new FileError({ kind: "encrypted" });
  const packed = bytes.subarray(entry.start, entry.end);
  const content = entry.method === 8 ? inflate(packed, entry) : packed;
  if ((entry.method !== 0 && entry.method !== 8) || content.length !== entry.size) throw damaged(entry);
  if (checked && crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

/** One byte more than declared is room for a part that is larger to show it. */
function inflateSmall(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw damaged(entry);
  }
}

function inflateNatively(zlib: typeof zlibModule, packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const most = entry.size + 1;
  try {
    const made = zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(64, most) });
    return new Uint8Array(made.buffer, made.byteOffset, made.length);
  } catch {
    throw damaged(entry);
  }
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length <= step) return inflateSmall(packed, entry);
  if (native) return inflateNatively(native, packed, entry);
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw damaged(entry);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    throw damaged(entry);
  }
  return content.subarray(0, length);
}

function damaged(entry: ZipEntry): FileError {
  return new FileError({ kind: "damaged", part: entry.name });
}

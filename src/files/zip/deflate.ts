import { deflateSync } from "fflate";
import { native } from "./native";

/** A part of so many bytes is a large table's: to pack it as tightly as others takes three times as long, for a fifth less. */
const large = 1024 * 1024;
const quick = { level: 3 };

/** Bytes packed as an entry of a zip has them. */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (!native) return deflateSync(bytes);
  const { buffer, byteOffset, length } = native.deflateRawSync(bytes, bytes.length < large ? {} : quick);
  return new Uint8Array(buffer, byteOffset, length);
}

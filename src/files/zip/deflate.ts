import { deflateSync } from "fflate";
import { native } from "./native";

/** Bytes packed as an entry of a zip has them. */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (!native) return deflateSync(bytes);
  const { buffer, byteOffset, length } = native.deflateRawSync(bytes);
  return new Uint8Array(buffer, byteOffset, length);
}

import { sha256 } from "@noble/hashes/sha2";

/** SHA-256 of a file's bytes in hexadecimal, as 目录 lists it. */
export function contentHash(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

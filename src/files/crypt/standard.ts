import { ecb } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/legacy";
import { areEqual, joined, long, wide } from "./bytes";
import { readEncryptionHeader } from "./header";

const aes = [0x660e, 0x660f, 0x6610];
const spins = 50_000;

/** A package encrypted by Office 2007 (MS-OFFCRYPTO 2.3.4.5–2.3.4.9); null where it is another cipher or password. */
export function decryptStandard(info: Uint8Array, content: Uint8Array, password: string): Uint8Array | null {
  const header = readEncryptionHeader(info, 8);
  if (!aes.includes(header.cipher)) return null;
  const cipher = ecb(keyOf(password, header.salt, header.keySize), { disablePadding: true });
  const verifier = cipher.decrypt(header.verifier);
  const expected = cipher.decrypt(header.verifierHash.subarray(0, 32)).subarray(0, 20);
  if (!areEqual(sha1(verifier), expected)) return null;
  return cipher.decrypt(content.slice(0, content.length - (content.length % 16)));
}

function keyOf(password: string, salt: Uint8Array, size: number): Uint8Array {
  let hash: Uint8Array = sha1(joined(salt, wide(password)));
  for (let spin = 0; spin < spins; spin += 1) hash = sha1(joined(long(spin), hash));
  const final = sha1(joined(hash, long(0)));
  const derived = (filler: number) =>
    sha1(Uint8Array.from({ length: 64 }, (_, i) => filler ^ (final[i] ?? 0)));
  return joined(derived(0x36), derived(0x5c)).slice(0, size);
}

import { md5, sha1 } from "@noble/hashes/legacy";
import { areEqual, joined, long, wide } from "./bytes";
import { readEncryptionHeader } from "./header";
import { changed, rc4 } from "./rc4";

/** The key of each block of 1,024 bytes of a stream. */
export type BlockKeys = (block: number) => Uint8Array;

const rc4Cipher = 0x6801;

/** Keys from the head of an encrypted .xls (FilePass, behind its type); null for another password or cipher. */
export function blockKeysOf(head: Uint8Array, password: string): BlockKeys | null {
  const version = head[0]! | (head[2]! << 8);
  if (version === 0x0101) return shortKeys(head.subarray(4), password);
  return head[2] === 2 ? cryptoApiKeys(head, password) : null;
}

/** Keys of Excel 97 (MS-OFFCRYPTO 2.3.6.2). */
function shortKeys(head: Uint8Array, password: string): BlockKeys | null {
  const [salt, verifier, hash] = [head.slice(0, 16), head.slice(16, 32), head.slice(32, 48)];
  const first = joined(md5(wide(password)).slice(0, 5), salt);
  const base = md5(joined(...new Array<Uint8Array>(16).fill(first))).slice(0, 5);
  const keys = (block: number) => md5(joined(base, long(block)));
  const next = rc4(keys(0));
  return areEqual(md5(changed(verifier, next)), changed(hash, next)) ? keys : null;
}

/** Keys of Excel 2002 and later (MS-OFFCRYPTO 2.3.5.2); those of 40 bits are filled up with zeros. */
function cryptoApiKeys(head: Uint8Array, password: string): BlockKeys | null {
  const { cipher, keySize, salt, verifier, verifierHash } = readEncryptionHeader(head, 8);
  if (cipher !== rc4Cipher) return null;
  const base = sha1(joined(salt, wide(password)));
  const keys = (block: number) => {
    const key = sha1(joined(base, long(block))).slice(0, keySize);
    return keySize === 5 ? joined(key, new Uint8Array(11)) : key;
  };
  const next = rc4(keys(0));
  const found = sha1(changed(verifier, next));
  return areEqual(found, changed(verifierHash.slice(0, 20), next)) ? keys : null;
}

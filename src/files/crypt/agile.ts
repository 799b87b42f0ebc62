import { cbc } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { attributeOf, scanXml } from "../xmlScan";
import { areEqual, joined, long, wide } from "./bytes";
import { mostSpins } from "./password";

const hashes: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  SHA1: sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};
/** What is hashed with the password to make the keys of the verifier, of its hash, and of the content's key. */
const purposes = {
  verifier: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
};
/** The content is encrypted in segments of that many bytes. */
const segment = 4096;

/** A package encrypted by Office 2010 and later (MS-OFFCRYPTO 2.3.4.10–2.3.4.15); null for another cipher or password. */
export function decryptAgile(xml: string, content: Uint8Array, password: string): Uint8Array | null {
  const { keyData, encryptedKey } = elementsOf(xml);
  const data = settingsOf(keyData);
  const lock = settingsOf(encryptedKey);
  if (!data || !lock || lock.spins > mostSpins) return null;
  let hash = lock.hash(joined(lock.salt, wide(password)));
  for (let spin = 0; spin < lock.spins; spin += 1) hash = lock.hash(joined(long(spin), hash));
  const opened = (name: string, purpose: Uint8Array) => {
    const key = fitted(lock.hash(joined(hash, purpose)), lock.keySize);
    const iv = fitted(lock.salt, lock.blockSize);
    return cbc(key, iv, { disablePadding: true }).decrypt(bytesOf(encryptedKey, name));
  };
  const verifier = opened("encryptedVerifierHashInput", purposes.verifier);
  const expected = opened("encryptedVerifierHashValue", purposes.verifierHash);
  const found = lock.hash(verifier);
  if (!areEqual(found, expected.subarray(0, found.length))) return null;
  const key = opened("encryptedKeyValue", purposes.key).slice(0, data.keySize);
  const plain = new Uint8Array(content.length);
  for (let at = 0; at + data.blockSize <= content.length; at += segment) {
    const part = content.subarray(at, at + segment);
    const iv = fitted(data.hash(joined(data.salt, long(at / segment))), data.blockSize);
    const whole = part.slice(0, part.length - (part.length % data.blockSize));
    plain.set(cbc(key, iv, { disablePadding: true }).decrypt(whole), at);
  }
  return plain;
}

function elementsOf(xml: string): { keyData: string; encryptedKey: string } {
  const found = { keyData: "", encryptedKey: "" };
  scanXml([xml], {
    open(name, attributes) {
      if (name === "keyData" || name === "encryptedKey") found[name] ||= attributes;
    },
    close() {},
    text() {},
  });
  return found;
}

/** How an element says that it encrypts; undefined where it is another way than AES in chained blocks. */
function settingsOf(element: string) {
  const hash = hashes[(attributeOf(element, "hashAlgorithm") ?? "").replace("-", "")];
  const isKnown =
    attributeOf(element, "cipherAlgorithm") === "AES" &&
    attributeOf(element, "cipherChaining") === "ChainingModeCBC";
  if (!hash || !isKnown) return undefined;
  return {
    hash,
    salt: bytesOf(element, "saltValue"),
    keySize: Number(attributeOf(element, "keyBits")) / 8,
    blockSize: Number(attributeOf(element, "blockSize")),
    spins: Number(attributeOf(element, "spinCount") ?? 0),
  };
}

function bytesOf(element: string, name: string): Uint8Array {
  return Uint8Array.from(atob(attributeOf(element, name) ?? ""), (letter) => letter.charCodeAt(0));
}

/** So many bytes, filled up with 0x36 where there are fewer. */
function fitted(bytes: Uint8Array, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => bytes[i] ?? 0x36);
}

import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { container } from "./biff";

const long = (n: number) => Buffer.from([n & 0xff, (n >> 8) & 0xff, (n >> 16) & 0xff, n >>> 24]);
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const padded = (bytes: Uint8Array, size: number) =>
  Buffer.concat([bytes, Buffer.alloc(size)]).subarray(0, size);
const upTo16 = (bytes: Uint8Array) => padded(bytes, Math.ceil(bytes.length / 16) * 16);

function cipher(name: string, key: Buffer, iv: Buffer | null, bytes: Uint8Array): Buffer {
  const encrypt = createCipheriv(name, key, iv).setAutoPadding(false);
  return Buffer.concat([encrypt.update(bytes), encrypt.final()]);
}

function file(info: Buffer, content: Buffer, size: number): Uint8Array {
  return container("EncryptionInfo", info, "EncryptedPackage", Buffer.concat([long(size), long(0), content]));
}

/** A package as Excel 2010 and later encrypt it. */
export function agile(
  plain: Uint8Array,
  password: string,
  { spins = 1000, chaining = "ChainingModeCBC" } = {},
): Uint8Array {
  const hash = (...parts: Uint8Array[]) => createHash("sha512").update(Buffer.concat(parts)).digest();
  const [salt, dataSalt, key, verifier] = [
    randomBytes(16),
    randomBytes(16),
    randomBytes(32),
    randomBytes(16),
  ];
  let spun = hash(salt, utf16(password));
  for (let i = 0; i < spins; i += 1) spun = hash(long(i), spun);
  const sealed = (block: string, bytes: Uint8Array) =>
    cipher("aes-256-cbc", hash(spun, Buffer.from(block, "hex")).subarray(0, 32), salt, bytes).toString(
      "base64",
    );
  const segments: Buffer[] = [];
  for (let at = 0; at < plain.length; at += 4096) {
    const iv = hash(dataSalt, long(at / 4096)).subarray(0, 16);
    segments.push(cipher("aes-256-cbc", key, iv, upTo16(plain.subarray(at, at + 4096))));
  }
  const common = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="${chaining}" hashAlgorithm="SHA512"`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common} saltValue="${dataSalt.toString("base64")}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${common} saltValue="${salt.toString("base64")}" encryptedVerifierHashInput="${sealed("fea7d2763b4b9e79", verifier)}" encryptedVerifierHashValue="${sealed("d7aa0f6d3061344e", hash(verifier))}" encryptedKeyValue="${sealed("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return file(
    Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    Buffer.concat(segments),
    plain.length,
  );
}

/** A package as Excel 2007 encrypts it. */
export function standard(plain: Uint8Array, password: string): Uint8Array {
  const hash = (...parts: Uint8Array[]) => createHash("sha1").update(Buffer.concat(parts)).digest();
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  let spun = hash(salt, utf16(password));
  for (let i = 0; i < 50_000; i += 1) spun = hash(long(i), spun);
  const final = padded(hash(spun, long(0)), 64);
  const key = hash(final.map((byte) => byte ^ 0x36)).subarray(0, 16);
  const seal = (bytes: Uint8Array) => cipher("aes-128-ecb", key, null, bytes);
  const provider = utf16("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
  const header = Buffer.concat([
    long(0x24),
    long(0),
    long(0x660e),
    long(0x8004),
    long(128),
    long(0x18),
    long(0),
    long(0),
    provider,
  ]);
  const info = Buffer.concat([
    Buffer.from([3, 0, 2, 0]),
    long(0x24),
    long(header.length),
    header,
    long(16),
    salt,
    seal(verifier),
    long(20),
    seal(padded(hash(verifier), 32)),
  ]);
  return file(info, seal(upTo16(plain)), plain.length);
}

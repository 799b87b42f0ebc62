import { createHash, randomBytes } from "node:crypto";
import { CFB } from "@e965/xlsx";
import { container } from "./biff";
import { long, word } from "./bytes";

const utf16 = (text: string) => [...Buffer.from(text, "utf16le")];
const hash = (name: string, ...parts: (readonly number[])[]) => [
  ...createHash(name).update(Buffer.from(parts.flat())).digest(),
];

/** The bytes of RC4 for a key, as many as are asked for. */
function rc4(key: readonly number[], count: number): number[] {
  const s = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => ([s[a], s[b]] = [s[b]!, s[a]!]);
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j = (j + s[i]! + key[i % key.length]!) % 256));
  let j = 0;
  return Array.from({ length: count }, (_, n) => {
    const i = (n + 1) % 256;
    swap(i, (j = (j + s[i]!) % 256));
    return s[(s[i]! + s[j]!) % 256]!;
  });
}
const mixed = (bytes: readonly number[], by: readonly number[], from = 0) =>
  bytes.map((byte, i) => byte ^ by[from + i]!);

/** The head of an encrypted stream, and how its bytes are changed at a place; `length` is that of the record. */
interface Scheme {
  readonly head: readonly number[];
  change(byte: number, at: number, record: { at: number; length: number }): number;
}

function byBlocks(head: readonly number[], keyOf: (block: number) => number[]): Scheme {
  const blocks: number[][] = [];
  const block = (n: number) => (blocks[n] ??= rc4(keyOf(n), 1024));
  return { head, change: (byte, at) => byte ^ block(Math.floor(at / 1024))[at % 1024]! };
}

/** Excel 97: RC4 with 40 bits. */
export function shortRc4(password: string): Scheme {
  const [salt, verifier] = [[...randomBytes(16)], [...randomBytes(16)]];
  const first = [...hash("md5", utf16(password)).slice(0, 5), ...salt];
  const base = hash("md5", new Array<number[]>(16).fill(first).flat()).slice(0, 5);
  const keyOf = (block: number) => hash("md5", base, long(block));
  const by = rc4(keyOf(0), 32);
  const head = [
    ...word(1),
    ...word(1),
    ...word(1),
    ...salt,
    ...mixed(verifier, by),
    ...mixed(hash("md5", verifier), by, 16),
  ];
  return byBlocks(head, keyOf);
}

/** Excel 2002 and later: RC4 by the system's own programs, 40 or 128 bits. */
export function cryptoApi(password: string, bits: 40 | 128): Scheme {
  const [salt, verifier] = [[...randomBytes(16)], [...randomBytes(16)]];
  const base = hash("sha1", salt, utf16(password));
  const keyOf = (block: number) => {
    const key = hash("sha1", base, long(block)).slice(0, bits / 8);
    return bits === 40 ? [...key, ...new Array<number>(11).fill(0)] : key;
  };
  const by = rc4(keyOf(0), 36);
  const header = [4, 0, 0x6801, 0x8004, bits, 1, 0, 0].flatMap(long).concat(utf16("Provider\0"));
  const head = [
    ...[1, 2, 2].flatMap(word),
    ...long(4),
    ...long(header.length),
    ...header,
    ...long(16),
    ...salt,
    ...mixed(verifier, by),
    ...long(20),
    ...mixed(hash("sha1", verifier), by, 16),
  ];
  return byBlocks(head, keyOf);
}

/** Excel 95's obfuscation, with any key: the file itself keeps it. */
export function obfuscated(password: string): Scheme {
  const key = 0x3e5a;
  const letters = [...password].map((letter) => letter.charCodeAt(0));
  let sum = 0;
  for (const byte of [...letters].reverse().concat(letters.length))
    sum = (((sum << 1) & 0x7fff) | ((sum >> 14) & 1)) ^ byte;
  const pad = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0, 0xbe, 0x0f, 0, 0xbf, 0x0f, 0];
  const by = [...letters, ...pad].slice(0, 16).map((byte, i) => {
    const one = byte ^ (i % 2 ? key >> 8 : key & 0xff);
    return ((one >> 1) | (one << 7)) & 0xff;
  });
  return {
    head: [...word(0), ...word(key), ...word(sum ^ 0xce4b)],
    change(byte, at, record) {
      const turned = ((byte << 5) | (byte >> 3)) & 0xff;
      return turned ^ by[(at + record.length) % 16]!;
    },
  };
}

/** An .xls of one sheet with its stream encrypted. */
export function encryptedXls(file: Uint8Array, scheme: Scheme): Uint8Array {
  const found = CFB.find(CFB.read(file, { type: "array" }), "/Workbook")!;
  const stream = Buffer.from(found.content as never);
  const first = 4 + stream.readUInt16LE(2);
  const pass = Buffer.from([...word(0x2f), ...word(scheme.head.length), ...scheme.head]);
  const whole = Buffer.concat([stream.subarray(0, first), pass, stream.subarray(first)]);
  for (let at = 0; at + 4 <= whole.length;) {
    const [type, length] = [whole.readUInt16LE(at), whole.readUInt16LE(at + 2)];
    if (type === 0x85) whole.writeUInt32LE(whole.readUInt32LE(at + 4) + pass.length, at + 4);
    const kept = type === 0x85 ? 4 : [0x809, 0x2f].includes(type) ? length : 0;
    for (let i = kept; i < length; i += 1)
      whole[at + 4 + i] = scheme.change(whole[at + 4 + i]!, at + 4 + i, { at, length });
    at += 4 + length;
  }
  return container("Workbook", whole);
}

import { beginnings, record, recordsOf } from "../ole/records";
import type { BiffRecord } from "../ole/records";
import { blockKeysOf } from "./biffKeys";
import type { BlockKeys } from "./biffKeys";
import { defaultPassword } from "./password";
import { rc4 } from "./rc4";
import { fitsVerifier, unchanged, xorBytes } from "./xor";

/** Records that stay as they are in an encrypted stream (MS-XLS 2.2.10): one must be able to find the others. */
const plainRecords: readonly number[] = [...beginnings, record.filePass, 0xe1, 0x138, 0x194, 0x195, 0x196];
/** A record's number that no program reads. */
const unused = 0;
const blockSize = 1024;

/** The content of a record of an encrypted stream, as it was. */
type Opened = (content: Uint8Array, at: number) => Uint8Array;

/**
 * A BIFF stream that opens without asking for a password as if it had not been encrypted, record by record at the same
 * places; itself where it is not encrypted; null where it asks for a password.
 */
export function openBiff(stream: Uint8Array, password: string = defaultPassword): Uint8Array | null {
  let open: Opened | null = null;
  let plain = stream;
  let isFirst = true;
  for (const { type, at, data } of recordsOf(stream)) {
    if (type === record.filePass && !open) {
      open = openerOf(bytesOf(data), password);
      if (!open) return null;
      plain = stream.slice();
      new DataView(plain.buffer).setUint16(at, unused, true);
    } else if (open && !plainRecords.includes(type)) {
      const opened = open(bytesOf(data), at + 4);
      // Where a sheet begins stands unchanged at the head of its entry in the list.
      const kept = type === record.boundSheet ? 4 : 0;
      plain.set(opened.subarray(kept), at + 4 + kept);
    }
    if (isFirst && !beginnings.includes(type)) return stream;
    isFirst = false;
  }
  return plain;
}

function bytesOf(data: BiffRecord["data"]): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** How to open the records, from the content of FilePass; null where the password is another one. */
function openerOf(head: Uint8Array, password: string): Opened | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const isOld = head.length === 4;
    if (isOld || view.getUint16(0, true) === 0) {
      const [key, verifier] = [view.getUint16(isOld ? 0 : 2, true), view.getUint16(isOld ? 2 : 4, true)];
      return fitsVerifier(password, verifier) ? xorOpener(xorBytes(password, key)) : null;
    }
    const keys = blockKeysOf(head.subarray(2), password);
    return keys && rc4Opener(keys);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function xorOpener(by: readonly number[]): Opened {
  return (content, at) => content.map((byte, i) => unchanged(byte, by[(at + content.length + i) % 16]!));
}

/** RC4 begins anew with another key in each block, and goes on under the heads of records, which are not encrypted. */
function rc4Opener(keys: BlockKeys): Opened {
  let block = -1;
  let by: Uint8Array = new Uint8Array(0);
  return (content, at) =>
    content.map((byte, i) => {
      const place = at + i;
      if (Math.floor(place / blockSize) !== block) {
        block = Math.floor(place / blockSize);
        by = Uint8Array.from({ length: blockSize }, rc4(keys(block)));
      }
      return byte ^ by[place % blockSize]!;
    });
}

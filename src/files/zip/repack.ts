import type { PackedFile } from "../write/packZip";
import { crc32 } from "./crc32";
import { deflate } from "./deflate";
import type { ZipEntry } from "./directory";

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly content: Uint8Array;
}

/** A file as an entry has it: what stands packed in `content`, from its start to its end. */
export interface PackedPart extends ZipEntry {
  readonly content: Uint8Array;
}

export function packed({ name, bytes }: PackedFile): PackedPart {
  const content = deflate(bytes);
  const [crc, size, end] = [crc32(bytes), bytes.length, content.length];
  return { name, encrypted: false, method: 8, crc, size, start: 0, end, content };
}

function isPackedPart(part: ZipEntry | PackedPart): part is PackedPart {
  return "content" in part;
}

const utf8Names = 0x800;
/** 1 January 1980: the same input gives the same bytes. */
const day = 0x21;

/** A zip with entries of the zip `from`, as they lie packed in there, and with other files. */
export function repack(
  from: Uint8Array,
  content: readonly (ZipEntry | PackedFile | PackedPart)[],
): Uint8Array {
  const encoder = new TextEncoder();
  return layOut(
    content.map((each) => {
      const name = encoder.encode(each.name);
      const part = "bytes" in each ? packed(each) : each;
      const { method, crc, size, start, end } = part;
      const source = isPackedPart(part) ? part.content : from;
      return { name, method, crc, size, content: source.subarray(start, end) };
    }),
  );
}

function layOut(all: readonly Packed[]): Uint8Array {
  const total = all.reduce((sum, each) => sum + 30 + 46 + 2 * each.name.length + each.content.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const each of all) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, each);
    bytes.set(each.name, at + 30);
    bytes.set(each.content, at + 30 + each.name.length);
    at += 30 + each.name.length + each.content.length;
  }
  const directory = at;
  all.forEach((each, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, each);
    view.setUint32(at + 42, starts[i]!, true);
    bytes.set(each.name, at + 46);
    at += 46 + each.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, all.length, true);
  view.setUint16(at + 10, all.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the header of an entry and its line in the directory share (APPNOTE.TXT 4.3.7, 4.3.12). */
function writeFacts(view: DataView, at: number, { name, method, crc, size, content }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

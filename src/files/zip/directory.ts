import { FileError } from "../problem";
import { maxZipEntries } from "../limits";
import { entryName } from "./entryName";

/** One file in a zip, as its central directory declares it. */
export interface ZipEntry {
  /** Folders separated by "/". */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Where the packed bytes lie in the file. */
  readonly start: number;
  readonly end: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const zip64Locator = 0x07064b50;
const zip64End = 0x06064b50;

/**
 * The entries of a zip, folders left out (APPNOTE.TXT 4.3; zip64 too).
 * Throws FileError: damaged where the directory is missing, points outside the file or lets entries overlap; tooManyParts.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = findDirectory(view);
    if (directory.count > maxZipEntries) {
      throw new FileError({ kind: "tooManyParts", parts: directory.count, limit: maxZipEntries });
    }
    const entries: ZipEntry[] = [];
    let at = directory.start;
    for (let n = 0; n < directory.count; n += 1) {
      if (view.getUint32(at, true) !== centralHeader) throw new FileError({ kind: "damaged" });
      entries.push(readEntry(bytes, view, at, directory.shift));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    refuseOverlap(entries, directory.start);
    return entries.filter((entry) => !entry.name.endsWith("/"));
  } catch (error) {
    // Reading beyond the end is how a cut-off directory shows.
    throw error instanceof RangeError ? new FileError({ kind: "damaged" }) : error;
  }
}

/** Where the directory starts, how many entries it has, and by how much bytes put before the zip shift its offsets. */
function findDirectory(view: DataView): { start: number; count: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== endOfDirectory) continue;
    let count = view.getUint16(end + 10, true);
    let size = view.getUint32(end + 12, true);
    let offset = view.getUint32(end + 16, true);
    let directoryEnd = end;
    if (end >= 20 && view.getUint32(end - 20, true) === zip64Locator) {
      const wide = Number(view.getBigUint64(end - 20 + 8, true));
      if (view.getUint32(wide, true) !== zip64End) continue;
      count = Number(view.getBigUint64(wide + 32, true));
      size = Number(view.getBigUint64(wide + 40, true));
      offset = Number(view.getBigUint64(wide + 48, true));
      directoryEnd = wide;
    }
    const start = directoryEnd - size;
    if (start >= offset) return { start, count, shift: start - offset };
  }
  throw new FileError({ kind: "damaged" });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const wide = wideFields(view, at, extraStart, extraEnd);
  const local = wide.offset + shift;
  if (view.getUint32(local, true) !== localHeader) throw new FileError({ kind: "damaged" });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + wide.packed > bytes.length) throw new FileError({ kind: "damaged" });
  return {
    name: entryName(
      bytes.subarray(at + 46, extraStart),
      bytes.subarray(extraStart, extraEnd),
      (flags & 0x800) !== 0,
    ),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    start,
    end: start + wide.packed,
    size: wide.size,
  };
}

/** Sizes and offset, from the zip64 extra field (id 1) where the 32-bit fields are full. */
function wideFields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let p = extraStart; p + 4 <= extraEnd; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let field = p + 4;
    const next = () => Number(view.getBigUint64((field += 8) - 8, true));
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { packed, size, offset };
}

/** Entries that share bytes are how a small file pretends to hold a huge one. */
function refuseOverlap(entries: readonly ZipEntry[], directoryStart: number): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  sorted.forEach((entry, i) => {
    const limit = sorted[i + 1]?.start ?? directoryStart;
    if (entry.end > limit) throw new FileError({ kind: "damaged", part: entry.name });
  });
}

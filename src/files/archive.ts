import { maxArchiveBytes, maxFileBytes, maxUnpackedBytes } from "./limits";
import { problemOf } from "./problem";
import type { FileProblem } from "./problem";
import { readDirectory } from "./zip/directory";
import type { ZipEntry } from "./zip/directory";
import { unpack } from "./zip/unpack";

/** A file in a zip: its path in there, and its bytes or why there are none. */
export type ArchivedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: FileProblem };

export type ArchiveResult =
  | { readonly ok: true; readonly files: readonly ArchivedFile[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** What packing programs and file managers put in beside the files. */
const clutter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * The files in a zip, in the order of the zip. A file that cannot be unpacked is listed with its problem and does not
 * stop the others; archives in the archive are files like any other. Never throws.
 */
export function openArchive(bytes: Uint8Array): ArchiveResult {
  if (bytes.length > maxArchiveBytes) {
    return { ok: false, problem: { kind: "tooLarge", bytes: bytes.length, limit: maxArchiveBytes } };
  }
  try {
    const entries = readDirectory(bytes).filter((entry) => !clutter.test(entry.name));
    let left = maxUnpackedBytes;
    const files = entries.map((entry): ArchivedFile => {
      const file = unpackFile(bytes, entry, left);
      if ("bytes" in file) left -= file.bytes.length;
      return file;
    });
    return { ok: true, files };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function unpackFile(bytes: Uint8Array, entry: ZipEntry, left: number): ArchivedFile {
  const { name, size } = entry;
  if (size > maxFileBytes) return { name, problem: { kind: "tooLarge", bytes: size, limit: maxFileBytes } };
  if (size > left) return { name, problem: { kind: "expandsTooFar", limit: maxUnpackedBytes } };
  try {
    return { name, bytes: unpack(bytes, entry) };
  } catch (error) {
    return { name, problem: problemOf(error) };
  }
}

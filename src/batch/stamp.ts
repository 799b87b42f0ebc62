import { open } from "node:fs/promises";
import { crc32 } from "../files/zip/crc32";

/** Tells what stood in a file without keeping it: a result of thousands of forms has hundreds of megabytes. */
export type Stamp = string;

const stampFrom = (length: number, checksum: number): Stamp => `${length} ${checksum}`;

/** It is to find that another program or run has written the file, for which a checksum will do: a hash takes three times as long. */
export function stampOf(bytes: Uint8Array): Stamp {
  return stampFrom(bytes.length, crc32(bytes));
}

/** So many bytes are read at a time, into the same piece of memory: a stream makes a new one of each 64 KB. */
export const pieceBytes = 1024 * 1024;

/**
 * The stamp of a file, read piece by piece, each of which `each` may look at, but not keep: the next one is read over it. Null
 * where there is no file.
 */
export async function stampAt(path: string, each?: (piece: Buffer) => void): Promise<Stamp | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!file) return null;
  try {
    let [length, checksum] = [0, 0];
    const piece = Buffer.allocUnsafe(Math.min(pieceBytes, (await file.stat()).size + 1));
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return stampFrom(length, checksum);
      const read = piece.subarray(0, bytesRead);
      length += bytesRead;
      checksum = crc32(read, checksum);
      each?.(read);
    }
  } finally {
    await file.close();
  }
}

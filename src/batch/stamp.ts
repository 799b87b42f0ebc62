import { open } from "node:fs/promises";

/** Tells what stood in a file without keeping it: a result of thousands of forms has hundreds of megabytes. */
export type Stamp = string;

/** Loaded where there is a file to be told apart: a first result replaces none, and takes a hundredth less without. */
const newHash = () => process.getBuiltinModule("node:crypto").createHash("sha256");

export function stampOf(bytes: Uint8Array): Stamp {
  return newHash().update(bytes).digest("hex");
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
    const hash = newHash();
    const piece = Buffer.allocUnsafe(Math.min(pieceBytes, (await file.stat()).size + 1));
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return hash.digest("hex");
      const read = piece.subarray(0, bytesRead);
      hash.update(read);
      each?.(read);
    }
  } finally {
    await file.close();
  }
}

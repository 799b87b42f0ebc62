import { createReadStream } from "node:fs";

/** Tells what stood in a file without keeping it: a result of thousands of forms has hundreds of megabytes. */
export type Stamp = string;

/** Loaded where there is a file to be told apart: a first result replaces none, and takes a hundredth less without. */
const newHash = () => process.getBuiltinModule("node:crypto").createHash("sha256");

export function stampOf(bytes: Uint8Array): Stamp {
  return newHash().update(bytes).digest("hex");
}

/** The stamp of a file, read piece by piece, each of which `each` may look at; null where there is none. */
export async function stampAt(path: string, each?: (piece: Buffer) => void): Promise<Stamp | null> {
  let hash: ReturnType<typeof newHash> | undefined;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      hash ??= newHash();
      hash.update(piece);
      each?.(piece);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return (hash ?? newHash()).digest("hex");
}

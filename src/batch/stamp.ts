import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Tells what stood in a file without keeping it: a result of thousands of forms has hundreds of megabytes. */
export type Stamp = string;

export function stampOf(bytes: Uint8Array): Stamp {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The stamp of a file, read piece by piece, each of which `each` may look at; null where there is none. */
export async function stampAt(path: string, each?: (piece: Buffer) => void): Promise<Stamp | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(piece);
      each?.(piece);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return hash.digest("hex");
}

import { availableParallelism } from "node:os";
import { readersOf } from "./common";
import type { Readers } from "./common";
import { maxHeapMegabytes, ownHeapMegabytes } from "./limits";
import { startNodePort } from "./worker/nodePort";
import { createPool, type Near } from "./worker/pool";

export * from "./common";
export type { Near } from "./worker/pool";

const size = Math.min(8, availableParallelism());

/** Readers in threads of Node; `script` is the path of one that calls serve (worker/nodeWorker.ts). `near` does what it can itself. */
export function nodeReaders(script: string, near?: Near): Readers {
  const ownPool = createPool(() => startNodePort(script, ownHeapMegabytes), 1, near);
  return readersOf(
    createPool(() => startNodePort(script, maxHeapMegabytes), size, near),
    ownPool,
  );
}

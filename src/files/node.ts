import { availableParallelism } from "node:os";
import { readersOf } from "./common";
import type { Readers } from "./common";
import { maxHeapMegabytes, ownHeapMegabytes } from "./limits";
import { startNodePort } from "./worker/nodePort";
import { createPool } from "./worker/pool";

export * from "./common";

const size = Math.min(8, availableParallelism());

/** Readers in threads of Node; `script` is the path of one that calls serve (worker/nodeWorker.ts). */
export function nodeReaders(script: string): Readers {
  const ownPool = createPool(() => startNodePort(script, ownHeapMegabytes), 1);
  return readersOf(
    createPool(() => startNodePort(script, maxHeapMegabytes), size),
    ownPool,
  );
}

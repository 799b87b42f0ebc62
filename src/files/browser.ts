import { readersOf } from "./common";
import type { Readers } from "./common";
import { startBrowserPort } from "./worker/browserPort";
import { createPool } from "./worker/pool";
import type { Make, WorkerPort } from "./worker/protocol";

export * from "./common";

// One core stays free for the pane.
const size = Math.max(1, Math.min(4, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/**
 * Readers in Web Workers; `start` starts one, whose script calls serve (worker/browserWorker.ts). Where none can be made,
 * or one does not get ready, the page itself reads, with what `onPage` gives.
 */
export function browserReaders(start: () => Worker, onPage: () => Promise<Make>): Readers {
  let without = false;
  const begin = async (): Promise<WorkerPort> => {
    try {
      if (!without) return await startBrowserPort(start());
    } catch {
      without = true;
    }
    const [{ pagePort }, make] = await Promise.all([import("./worker/pagePort"), onPage()]);
    return pagePort(make);
  };
  return readersOf(createPool(begin, size));
}

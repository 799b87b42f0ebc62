import { readersOf } from "./common";
import type { Readers } from "./common";
import { startBrowserPort } from "./worker/browserPort";
import { createPool } from "./worker/pool";

export * from "./common";

// One core stays free for the pane.
const size = Math.max(1, Math.min(4, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/** Readers in Web Workers; `start` starts one, whose script calls serve (worker/browserWorker.ts). */
export function browserReaders(start: () => Worker): Readers {
  return readersOf(createPool(() => startBrowserPort(start()), size));
}

import { readersOf } from "./common";
import { startBrowserPort } from "./worker/browserPort";
import { createPool } from "./worker/pool";

export * from "./common";

// One core stays free for the pane.
const size = Math.max(1, Math.min(4, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

export const { readInWorker, openArchiveInWorker } = readersOf(createPool(startBrowserPort, size));

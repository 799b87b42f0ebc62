import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/** Sets what holds for all threads of the process; before everything else, since code is kept compiled for these flags. */
export function setEngine(): void {
  if (!isMainThread) return;
  // A run is over in seconds, and its code is called with cells of many shapes: what the engine optimizes early it throws
  // away again. Ten times later than by default halves the processor time of forty forms, and that of four hundred is a fifth less.
  setFlagsFromString("--interrupt-budget=1320000");
  // There is a thread for each core already: helpers of the collector only wait for each other (a twelfth of a thread's time),
  // and each thread's heap grows by a third between two collections, not to twice its size.
  setFlagsFromString("--no-parallel-scavenge");
  setFlagsFromString("--heap-growing-percent=30");
  // What ran once is thrown away at the next collections, and so was not kept for the next process (compiledCode.ts): that
  // one read each script of the program through again before it could begin.
  setFlagsFromString("--no-flush-bytecode");
}

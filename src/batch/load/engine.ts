import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/** A heap grows by so many hundredths between two collections. */
const usualGrowth = 30;
const quickGrowth = 100;

const setGrowth = (hundredths: number): void => setFlagsFromString(`--heap-growing-percent=${hundredths}`);

/** Sets what holds for all threads of the process; before everything else, since code is kept compiled for these flags. */
export function setEngine(): void {
  if (!isMainThread) return;
  // A run is over in seconds, and its code is called with cells of many shapes: what the engine optimizes early it throws
  // away again. Ten times later than by default halves the processor time of forty forms, and that of four hundred is a fifth less.
  setFlagsFromString("--interrupt-budget=1320000");
  // There is a thread for each core already: helpers of the collector only wait for each other (a twelfth of a thread's time),
  // and each thread's heap grows by a third between two collections, not to twice its size.
  setFlagsFromString("--no-parallel-scavenge");
  setGrowth(usualGrowth);
  // What ran once is thrown away at the next collections, and so was not kept for the next process (compiledCode.ts): that
  // one read each script of the program through again before it could begin.
  setFlagsFromString("--no-flush-bytecode");
}

/**
 * Does a work that fills the heap with what stays, as a large table does: on its way there each collection marks all of it,
 * thirteen times for a table of thousands, and six times where the heap grows to twice its size between two. Nothing may be
 * loaded meanwhile: what is kept compiled is for the usual flags.
 */
export function fillingHeap<T>(work: () => T): T {
  setGrowth(quickGrowth);
  try {
    return work();
  } finally {
    setGrowth(usualGrowth);
  }
}

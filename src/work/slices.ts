/** Longest stretch of work without giving the page a turn, in milliseconds. */
const stretch = 12;

/** To be awaited between small pieces of work: once those since the last pause took long enough, the page gets a turn. */
export type Pause = () => Promise<void>;

/** The page's turn. By a message where there are any: timers that follow each other wait 4 ms each, and all wait for drawing. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel !== "function") return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A pause that lets clicks and painting through. Throws the signal's reason once it is aborted. */
export function slices(signal?: AbortSignal): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await turn();
    signal?.throwIfAborted();
    since = performance.now();
  };
}

/** What comes of steps, with a pause offered between them. */
export async function inSlices<Value>(steps: Iterator<unknown, Value>, pause: Pause): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Value;
    await pause();
  }
}

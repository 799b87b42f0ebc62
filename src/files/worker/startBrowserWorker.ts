/** Starts a reader; the bundler makes a chunk of its own of it. Alone in its file: Node knows no import.meta in CommonJS. */
export function startBrowserWorker(): Worker {
  return new Worker(new URL("./browserWorker.ts", import.meta.url));
}

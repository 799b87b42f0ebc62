import type { WorkerPort } from "./protocol";

/** A reader in a Web Worker. */
export async function startBrowserPort(): Promise<WorkerPort> {
  const { startBrowserWorker } = await import("./startBrowserWorker");
  const worker = startBrowserWorker();
  return {
    post(task, transfer) {
      worker.postMessage(task, transfer);
    },
    listen(answer, fail) {
      worker.onmessage = (event) => answer(event.data);
      worker.onerror = fail;
    },
    terminate() {
      worker.terminate();
    },
  };
}

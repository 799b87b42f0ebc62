import type { WorkerPort } from "./protocol";

/** A reader in a Web Worker that was started. */
export async function startBrowserPort(worker: Worker): Promise<WorkerPort> {
  // Loading its sources is no time of a file's.
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = () => resolve();
    worker.onerror = reject;
  });
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

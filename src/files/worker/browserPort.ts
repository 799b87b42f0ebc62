import type { WorkerPort } from "./protocol";

/** A worker that has not loaded its sources for so long is given up, in milliseconds: some networks never answer. */
const patience = 30_000;

/** A reader in a Web Worker that was started. Rejected, and the worker ended, where it does not get ready. */
export async function startBrowserPort(worker: Worker): Promise<WorkerPort> {
  // Loading its sources is no time of a file's.
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = () => resolve();
      worker.onerror = reject;
      timer = setTimeout(() => reject(new Error("The worker does not get ready.")), patience);
    });
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
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

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { WorkerPort } from "./protocol";

/** Megabytes of objects that one reader may hold; beyond it only that reader ends, not the program. */
const maxOldGenerationSizeMb = 2048;

/** A reader in a thread of Node, running from the TypeScript sources. It keeps the program alive only while it reads. */
export async function startNodePort(): Promise<WorkerPort> {
  const worker = new Worker(join(__dirname, "nodeWorker.ts"), {
    execArgv: ["--require", require.resolve("tsx/cjs")],
    resourceLimits: { maxOldGenerationSizeMb },
  });
  worker.unref();
  return {
    post(task, transfer) {
      worker.ref();
      worker.postMessage(task, transfer);
    },
    listen(answer, fail) {
      worker.removeAllListeners();
      worker.once("message", (message) => {
        worker.unref();
        answer(message);
      });
      worker.once("error", fail);
    },
    terminate() {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}

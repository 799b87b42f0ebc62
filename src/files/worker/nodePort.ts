import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Task, WorkerPort } from "./protocol";

/** Megabytes of objects that one reader may hold; beyond it only that reader ends, not the program. */
const maxOldGenerationSizeMb = 2048;

/** A reader in a thread of Node, running from the TypeScript sources. It keeps the program alive only while it reads. */
export async function startNodePort(): Promise<WorkerPort> {
  const worker = new Worker(join(__dirname, "nodeWorker.ts"), {
    execArgv: ["--require", require.resolve("tsx/cjs")],
    resourceLimits: { maxOldGenerationSizeMb },
  });
  // Listeners stay: a Worker of Node whose listeners were all removed hears no later message.
  let onMessage: (message: Answer<Task>) => void = () => undefined;
  let onError: (error: unknown) => void = () => undefined;
  // Compiling its sources takes a second or two on a busy machine, which is no time of a file's.
  await new Promise<void>((resolve, reject) => {
    onMessage = () => resolve();
    onError = reject;
    worker.on("message", (message: Answer<Task>) => onMessage(message));
    worker.on("error", (error) => onError(error));
  });
  worker.unref();
  return {
    post(task, transfer) {
      worker.ref();
      worker.postMessage(task, transfer);
    },
    listen(answer, fail) {
      onMessage = (message) => {
        worker.unref();
        answer(message);
      };
      onError = fail;
    },
    terminate() {
      onMessage = () => undefined;
      onError = () => undefined;
      void worker.terminate();
    },
  };
}

import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Answer, Task, WorkerPort } from "./protocol";

/** What one form leaves behind is little: with a larger nursery each thread holds tens of megabytes more, and is no faster. */
const youngMegabytes = 16;

/** What a thread needs to run a script of the TypeScript sources, as the tests do; the built program needs nothing. */
function toRun(script: string): string[] {
  return script.endsWith(".ts") ? ["--require", createRequire(script).resolve("tsx/cjs")] : [];
}

/** A reader in a thread of Node, running a script that calls serve (nodeWorker.ts). It keeps the program alive only while it reads, and holds at most so much. */
export async function startNodePort(script: string, heapMegabytes: number): Promise<WorkerPort> {
  const worker = new Worker(script, {
    execArgv: toRun(script),
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
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

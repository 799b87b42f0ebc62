import { parentPort } from "node:worker_threads";
import { answerTask } from "./answer";
import { ready } from "./protocol";
import type { Make, Task } from "./protocol";

/** Makes a thread of Node of the script that calls it. */
export function serve(make: Make): void {
  parentPort?.on("message", async (task: Task) => {
    const { answer, transfer } = await answerTask(task, make);
    parentPort?.postMessage(answer, transfer);
  });
  parentPort?.postMessage(ready);
}

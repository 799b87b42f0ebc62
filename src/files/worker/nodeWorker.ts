import { parentPort } from "node:worker_threads";
import { answerTask } from "./answer";
import { ready } from "./protocol";
import type { Task } from "./protocol";

parentPort?.on("message", (task: Task) => {
  const { answer, transfer } = answerTask(task);
  parentPort?.postMessage(answer, transfer);
});

parentPort?.postMessage(ready);

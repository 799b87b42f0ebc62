import { answerTask } from "./answer";
import { ready } from "./protocol";
import type { Task } from "./protocol";

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = (event: MessageEvent<Task>) => {
  const { answer, transfer } = answerTask(event.data);
  scope.postMessage(answer, transfer);
};

scope.postMessage(ready);

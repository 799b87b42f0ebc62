import { answerTask } from "./answer";
import { ready } from "./protocol";
import type { Make, Task } from "./protocol";

/** Makes a Web Worker of the script that calls it. */
export function serve(make: Make): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  scope.onmessage = (event: MessageEvent<Task>) => {
    const { answer, transfer } = answerTask(event.data, make);
    scope.postMessage(answer, transfer);
  };
  scope.postMessage(ready);
}

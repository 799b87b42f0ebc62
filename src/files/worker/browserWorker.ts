import { answerTask } from "./answer";
import { ready } from "./protocol";
import type { Make, Task } from "./protocol";

/** Makes a Web Worker of the script that calls it. */
export function serve(make: Make): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  scope.onmessage = (event: MessageEvent<Task>) =>
    void answerTask(event.data, make).then(
      ({ answer, transfer }) => scope.postMessage(answer, transfer),
      // the page hears of what a worker throws, not of a promise that failed in it
      (error) =>
        setTimeout(() => {
          throw error;
        }),
    );
  scope.postMessage(ready);
}

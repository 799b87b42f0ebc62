import { answerTask } from "./answer";
import type { Answer, Make, Task, WorkerPort } from "./protocol";

/**
 * A reader on the page's own thread, where the browser gives no workers: one file in a turn, so that the page is drawn and
 * heard between two files. Nothing can end it in the middle of a file.
 */
export function pagePort(make: Make): WorkerPort {
  let answer: (answer: Answer<Task>) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  let ended = false;
  const work = async (task: Task): Promise<void> => {
    if (ended) return;
    try {
      answer((await answerTask(task, make)).answer);
    } catch (error) {
      fail(error);
    }
  };
  return {
    post: (task) => void setTimeout(() => void work(task)),
    listen(onAnswer, onFail) {
      answer = onAnswer;
      fail = onFail;
    },
    terminate() {
      ended = true;
    },
  };
}

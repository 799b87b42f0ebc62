import { answerNear } from "../files/worker/answerNear";
import type { MakeTask } from "../files/worker/isNear";
import type { Answer, Task } from "../files/worker/protocol";
import { makeFor } from "./makeFor";

/** What a worker makes of a small file, made on this thread; see answerNear. */
export async function near(task: MakeTask): Promise<Answer<Task> | null> {
  const make = await makeFor(task.input as Parameters<typeof makeFor>[0]);
  // What else came in meanwhile has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  return answerNear(task, make);
}

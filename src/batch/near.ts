import { answerNear } from "../files/worker/answerNear";
import type { MakeTask } from "../files/worker/isNear";
import type { Answer, Task } from "../files/worker/protocol";
import { fillingHeap } from "./load/engine";
import { makeFor } from "./makeFor";

/** The table of a thousand projects has so many bytes. */
const largeBytes = 1024 * 1024;

/** What a worker makes of a small file, made on this thread; see answerNear. */
export async function near(task: MakeTask): Promise<Answer<Task> | null> {
  const make = await makeFor(task.input as Parameters<typeof makeFor>[0]);
  // What else came in meanwhile has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  const work = (): Answer<Task> | null => answerNear(task, make);
  return task.own && task.bytes.length > largeBytes ? fillingHeap(work) : work();
}

import type { Near } from "../files/node";
import { answerNear } from "../files/worker/answerNear";
import { makeFor } from "./makeFor";

/** What a worker makes of a small file, made on this thread; see answerNear. */
export const near: Near = async (task) => {
  if (task.kind !== "make") return null;
  const make = await makeFor(task.input as Parameters<typeof makeFor>[0]);
  // What else came in meanwhile has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  return answerNear(task, make);
};

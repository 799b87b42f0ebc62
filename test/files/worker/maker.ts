import { serve } from "../../../src/files/worker/nodeWorker";

/** Makes of a file what the test says: its name, nothing for ever, or more than a worker may hold. */
serve(({ workbook }, input) => {
  while (input === "for ever");
  const kept: unknown[] = [];
  while (input === "too much") kept.push(new Array<number>(1_000_000).fill(kept.length));
  return workbook.name;
});

import { command } from "../request";
import type { Job } from "./job";
import type { Prepared } from "./prepare";
import { putEdits } from "./sheetEdits";

/**
 * The one request that changes what the user has: edits first, then the exchange, the safety copies last. So the sheets
 * that are still there afterwards tell how far Excel came.
 */
export function commit(job: Job, prepared: Prepared): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    job.edited.forEach(({ id }, index) => putEdits(worksheets.getItem(id), job.write.edits[index]!));
    exchange(
      worksheets,
      job.replaced.map(({ id }) => id),
      prepared,
    );
    await sync();
  });
}

/** Goes on where a commit stopped after its edits: `replaced` are the old sheets that are still there. */
export function finish(replaced: readonly string[], prepared: Prepared): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    exchange(worksheets, replaced, prepared);
    await sync();
  });
}

function exchange(
  worksheets: Excel.WorksheetCollection,
  replaced: readonly string[],
  { fresh, copies }: Prepared,
): void {
  for (const id of replaced) worksheets.getItem(id).delete();
  for (const [name, id] of fresh) worksheets.getItem(id).name = name;
  for (const id of copies) worksheets.getItem(id).delete();
}

/** Each new sheet goes to the place of the one it replaces; the sheet to be looked at comes to the front. */
export function arrange(job: Job, { fresh }: Prepared, front: string): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const replaced = [...job.replaced].sort((a, b) => a.position - b.position);
    for (const { name, position } of replaced) worksheets.getItem(fresh.get(name)!).position = position;
    worksheets.getItem(front).activate();
    await sync();
  });
}

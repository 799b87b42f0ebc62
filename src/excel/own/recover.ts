import { HostFailure } from "../failure";
import { command } from "../request";
import { finish } from "./commit";
import type { Job } from "./job";
import type { Prepared } from "./prepare";
import { restore } from "./restore";
import { movesRows } from "./sheetEdits";
import { isNamedAfter, sheetsNow } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";

/** Takes away what a failed preparation brought in; the sheets of the user were not touched yet. */
export async function tidyUp(job: Job, error: unknown): Promise<void> {
  const wanted = [...job.write.made.names, ...job.edited.map(({ name }) => name)];
  const strays = (sheets: readonly SheetNow[]): SheetNow[] =>
    sheets.filter(
      ({ id, name }) =>
        !job.before.some((old) => old.id === id) && wanted.some((each) => isNamedAfter(each, name)),
    );
  const sheets = await listed(error);
  await removeAll(
    strays(sheets).map(({ id }) => id),
    strays(sheets)[0]?.name ?? "",
    error,
  );
}

/**
 * After a failed commit: goes on to the new state where Excel has carried out the edits, else back to the old one.
 * Returns whether the new state was reached.
 */
export async function settle(job: Job, prepared: Prepared, error: unknown): Promise<boolean> {
  const sheets = await listed(error);
  const there = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const named = [...prepared.fresh].every(([name, id]) => sheets.find((s) => s.id === id)?.name === name);
  const leftOld = job.replaced.map(({ id }) => id).filter(there);
  const leftCopies = prepared.copies.filter(there);
  if (named && leftOld.length === 0 && leftCopies.length === 0) return true;

  const begun = leftOld.length < job.replaced.length || leftCopies.length < prepared.copies.length;
  if (begun) {
    await finish(leftOld, { ...prepared, copies: leftCopies }).catch(() => {
      throw new HostFailure("NotSwapped", [...prepared.fresh.keys()].join("”“"), error);
    });
    return true;
  }
  await goBack(job, prepared, error);
  return false;
}

/** Everything as it was before: edits carried out in part are undone by means of the copies. */
async function goBack(job: Job, { fresh, copies }: Prepared, error: unknown): Promise<void> {
  const edits = job.edited.map((sheet, index) => ({
    sheet,
    copy: copies[index]!,
    movesRows: movesRows(job.write.edits[index]!),
  }));
  const used = await restore(edits).catch(() => {
    throw new HostFailure("NotRestored", job.edited[0]?.name, error);
  });
  const useless = [...fresh.values(), ...copies.filter((copy) => !used.includes(copy))];
  await removeAll(useless, `${job.write.made.names[0] ?? ""} (2)`, error);
}

async function listed(error: unknown): Promise<readonly SheetNow[]> {
  try {
    return (await sheetsNow()).sheets;
  } catch {
    throw new HostFailure("Unknown", "", error);
  }
}

async function removeAll(ids: readonly string[], name: string, error: unknown): Promise<void> {
  if (ids.length === 0) return;
  await command(async ({ worksheets }, sync) => {
    for (const id of ids) worksheets.getItem(id).delete();
    await sync();
  }).catch(() => {
    throw new HostFailure("LeftOver", name, error);
  });
}

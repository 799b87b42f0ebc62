import { HostFailure } from "../failure";
import { command } from "../request";
import { finish } from "./commit";
import type { Job } from "./job";
import type { Prepared } from "./prepare";
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

/** The copies take the places of sheets whose edits may have been carried out in part. */
async function goBack(job: Job, { fresh, copies }: Prepared, error: unknown): Promise<void> {
  const changed = await Promise.all(job.edited.map(({ id }, index) => differ(id, copies[index]!))).catch(
    () => {
      throw new HostFailure("Unknown", "", error);
    },
  );
  const spoilt = job.edited.filter((_sheet, index) => changed[index]);
  const useless = [...fresh.values(), ...copies.filter((_copy, index) => !changed[index])];
  if (spoilt.length > 0)
    await command(async ({ worksheets }, sync) => {
      for (const { id } of spoilt) worksheets.getItem(id).delete();
      for (const { id, name, position } of spoilt) {
        const copy = worksheets.getItem(copies[job.edited.findIndex((sheet) => sheet.id === id)]!);
        copy.name = name;
        copy.position = position;
      }
      await sync();
    }).catch(() => {
      throw new HostFailure("NotRestored", spoilt[0]!.name, error);
    });
  await removeAll(useless, `${job.write.made.names[0] ?? ""} (2)`, error);
}

function differ(one: string, other: string): Promise<boolean> {
  return command(async ({ worksheets }, sync) => {
    const [a, b] = [one, other].map((id) =>
      worksheets.getItem(id).getUsedRangeOrNullObject().load("address,formulas"),
    );
    await sync();
    const content = (range: Excel.Range): string =>
      range.isNullObject
        ? ""
        : JSON.stringify([range.address.slice(range.address.lastIndexOf("!")), range.formulas]);
    return content(a!) !== content(b!);
  });
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

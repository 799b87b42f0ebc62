import { isTemporary } from "../../sheet/temporary";
import { HostFailure } from "../failure";
import { command } from "../request";
import { finish, sparesOf } from "./commit";
import type { Job } from "./job";
import type { Prepared } from "./prepare";
import { restore } from "./restore";
import { isNamedAfter, sheetsNow } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";
import { readJournal } from "./journal";
import type { Progress } from "./journal";

/** Takes away what a failed preparation brought in; the sheets of the user were not touched yet. */
export async function tidyUp(job: Job, error: unknown): Promise<void> {
  const wanted = [...job.write.made.names, ...job.edited.map(({ sheet }) => sheet.name)];
  const sheets = await orUnknown(listed(), error);
  const strays = sheets.filter(
    ({ id, name }) =>
      !job.before.some((old) => old.id === id) &&
      (isTemporary(name) || wanted.some((each) => isNamedAfter(each, name))),
  );
  await removeAll(strays, error);
}

/**
 * After a failed commit: goes on to the new state where Excel has begun with what cannot be undone, else back to the old
 * one. Returns whether the new state was reached.
 */
export async function settle(prepared: Prepared, error: unknown): Promise<boolean> {
  const sheets = await orUnknown(listed(), error);
  const { changes } = prepared;
  const spares = sparesOf(prepared);
  const left = spares.filter((id) => sheets.some((sheet) => sheet.id === id));
  if (spares.length > 0 && left.length === 0) return true;

  const whole = left.length === spares.length;
  const { begun, progress } = whole
    ? await orUnknown(progressOf(prepared), error)
    : { begun: true, progress: null };
  if (!progress || progress.some(({ deletes }) => deletes.includes(null))) {
    await goOn(prepared, progress, left, error);
    return true;
  }
  // where nothing was touched the copies may be older than what stands there now
  if (begun)
    await restore(changes, progress, sheets).catch(() => {
      throw new HostFailure("NotRestored", changes[0]?.sheet.name, error);
    });
  const useless = [
    ...prepared.fresh.values(),
    ...changes.map(({ copy }) => copy),
    ...(prepared.journal ? [prepared.journal] : []),
  ];
  await removeAll(
    sheets.filter(({ id }) => useless.includes(id)),
    error,
  );
  return false;
}

async function goOn(
  { changes }: Prepared,
  progress: readonly Progress[] | null,
  spares: readonly string[],
  error: unknown,
): Promise<void> {
  const deletes = changes.map(({ sheet }, index) => ({
    sheet: sheet.id,
    rows: (progress?.[index]?.deletes ?? []).filter((rows) => rows !== null),
  }));
  await finish({ deletes, spares }).catch(() => {
    throw new HostFailure("NotTidied", "", error);
  });
}

interface HowFar {
  /** Whether anything of the user's may have been touched. */
  readonly begun: boolean;
  readonly progress: readonly Progress[];
}

async function progressOf({ changes, journal }: Prepared): Promise<HowFar> {
  if (!journal || changes.length === 0) return { begun: true, progress: [] };
  const { begun, entries } = (await readJournal())!;
  return {
    begun,
    progress: entries.filter(({ kind }) => kind === "changed").map(({ progress }) => progress),
  };
}

async function listed(): Promise<readonly SheetNow[]> {
  return (await sheetsNow()).sheets;
}

function orUnknown<T>(asked: Promise<T>, error: unknown): Promise<T> {
  return asked.catch(() => {
    throw new HostFailure("Unknown", "", error);
  });
}

async function removeAll(sheets: readonly SheetNow[], error: unknown): Promise<void> {
  await deleteAll(sheets).catch(() => {
    throw new HostFailure("LeftOver", sheets.map(({ name }) => name).join("”“"), error);
  });
}

export async function deleteAll(sheets: readonly SheetNow[]): Promise<void> {
  if (sheets.length === 0) return;
  await command(async ({ worksheets }, sync) => {
    for (const { id } of sheets) worksheets.getItem(id).delete();
    await sync();
  });
}

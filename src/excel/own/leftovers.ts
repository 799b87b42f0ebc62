import { isTemporary, journalName } from "../../sheet/temporary";
import { HostFailure } from "../failure";
import { orCancelled } from "../orCancelled";
import { inTurn } from "../turns";
import { finish } from "./commit";
import { writePages } from "./pages";
import { readJournal } from "./journal";
import type { Entry, Journal } from "./journal";
import { deleteAll } from "./recover";
import { restoreAll } from "./restore";
import { isNamedAfter, sheetsNow } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";

/** What became of a write that did not end. */
export interface Recovered {
  /** How many temporary sheets were taken away. */
  readonly swept: number;
  /** Sheets that had begun to change and show their old content again. */
  readonly restored: readonly string[];
  /** Sheets whose change was brought to its end. */
  readonly finished: readonly string[];
  /** Sheets that had to go and are gone. */
  readonly removed: readonly string[];
}

/** The workbook's name, and the names of temporary sheets that a write which did not end has left; nothing is changed. */
export async function firstLook(): Promise<{
  readonly workbook: string;
  readonly leftovers: readonly string[];
}> {
  const { workbook, sheets } = await sheetsNow();
  return { workbook, leftovers: sheets.map(({ name }) => name).filter(isTemporary) };
}

/**
 * Makes whole what a write has left in the middle, because its pane was closed or Excel no longer answered: back to the
 * old content, or on to the new one where rows were taken out already. null where there is nothing left. Never meets a
 * write that this pane is at. Throws HostFailure "NotRecovered", and "Cancelled" at once.
 */
export function recoverLeftovers({
  signal,
}: { readonly signal?: AbortSignal } = {}): Promise<Recovered | null> {
  return orCancelled(inTurn(makeWhole, signal), signal);
}

/** The same within a write. */
export async function makeWhole(): Promise<Recovered | null> {
  try {
    return await recovered();
  } catch (error) {
    throw new HostFailure("NotRecovered", "", error);
  }
}

async function recovered(): Promise<Recovered | null> {
  const { sheets, structureProtected } = await sheetsNow();
  const left = sheets.filter(({ name }) => isTemporary(name));
  if (left.length === 0) return null;
  if (structureProtected) throw new HostFailure("StructureProtected");
  const journal = await readJournal();
  const done = journal?.begun
    ? await settleJournal(journal, sheets)
    : { restored: [], finished: [], removed: [], spares: [] };
  const spares = left.filter(({ id }) => !done.spares.includes(id));
  await deleteAll(
    [...(journal ? unnamedCopies(journal, sheets) : []), ...spares].sort(
      (a, b) => Number(a.name === journalName) - Number(b.name === journalName),
    ),
  );
  const { restored, finished, removed } = done;
  return { swept: left.length, restored, finished, removed };
}

/** Safety copies that had not got their own name yet when Excel stopped. */
function unnamedCopies({ begun, entries }: Journal, sheets: readonly SheetNow[]): SheetNow[] {
  if (begun) return [];
  return entries.flatMap(({ sheet: source, copy, others = [] }) =>
    source === null || sheets.some(({ name }) => name === copy)
      ? []
      : sheets.filter(({ name }) => name !== source && isNamedAfter(source, name) && !others.includes(name)),
  );
}

async function settleJournal(
  { entries }: Journal,
  sheets: readonly SheetNow[],
): Promise<Omit<Recovered, "swept"> & { readonly spares: readonly string[] }> {
  const changed = entries.filter(({ kind }) => kind === "changed");
  const names = changed.map(({ sheet }) => sheet).filter((name) => name !== null);
  const idOf = (name: string | null | undefined): string[] => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet ? [sheet.id] : [];
  };
  if (isBeyondReturn(entries, sheets)) {
    const removed = entries.filter(({ kind }) => kind === "removed");
    const deletes = changed.flatMap(({ sheet, progress }) =>
      sheet === null ? [] : [{ sheet, rows: progress.deletes.filter((rows) => rows !== null) }],
    );
    const spares = removed.flatMap(({ sheet }) => idOf(sheet));
    await finish({ deletes, spares });
    const footers = changed.flatMap(({ sheet, footer }) =>
      sheet === null || footer === undefined ? [] : [{ sheet, footer }],
    );
    await writePages(footers).catch(() => undefined);
    return { restored: [], finished: names, removed: removed.map(({ name = "" }) => name), spares };
  }
  await restoreAll(changed, sheets);
  // new sheets may have their own names already
  const fresh = entries.filter(({ kind }) => kind === "new").flatMap(({ sheet }) => idOf(sheet));
  await deleteAll(sheets.filter(({ id, name }) => fresh.includes(id) && !isTemporary(name)));
  return { restored: names, finished: [], removed: [], spares: [] };
}

/** Rows were taken out, or sheets of no more use: the new content is there. */
function isBeyondReturn(entries: readonly Entry[], sheets: readonly SheetNow[]): boolean {
  return entries.some(
    ({ kind, sheet, copy, progress }) =>
      progress.deletes.includes(null) ||
      ((kind === "source" || kind === "removed") && sheet === null) ||
      (copy !== undefined && !sheets.some(({ name }) => name === copy)),
  );
}

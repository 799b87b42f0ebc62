import { copyName, freshName } from "../../sheet/temporary";
import { HostFailure } from "../failure";
import { command } from "../request";
import { bringIn } from "./bringIn";
import { hiddenAgain, lookForHidden, nothingHidden } from "./hidden";
import type { Hidden } from "./hidden";
import type { Edited, Job } from "./job";
import { putJournal } from "./journal";
import { askKnown, isSameKnown } from "./known";
import { rewriteOf } from "./rewrite";
import type { Rewrite } from "./rewrite";
import type { Rows } from "./rowMoves";
import { isNamedAfter } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";
import { survey } from "./survey";
import type { Found, Survey } from "./survey";

/** What will be done to one sheet that is there: either edited in place or written anew. */
export interface Change {
  readonly sheet: SheetNow;
  readonly found: Found;
  readonly inserts: readonly Rows[];
  readonly deletes: readonly Rows[];
  readonly what: { readonly edited: Edited } | { readonly rewrite: Rewrite };
  /** What the user has hidden, and what of it is hidden again afterwards, before rows are taken out. */
  readonly hidden: Hidden;
  readonly again: Pick<Hidden, "rows" | "columns">;
  /** Id of the safety copy. */
  readonly copy: string;
}

/** Safety copies, and the journal of the write. */
interface Safety {
  readonly copies: readonly string[];
  readonly journal: string | null;
}

/** What stands ready beside the old sheets. */
export interface Prepared {
  /** Ids of the sheets that were brought in, by the names they shall have. */
  readonly fresh: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** Ids of the sheets that go. */
  readonly removed: readonly string[];
  /** Id of the journal. */
  readonly journal: string | null;
  /** False where a sheet that was brought in has its cells, yet not its page. */
  readonly paged: boolean;
}

/**
 * Brings the new sheets in behind the last sheet and copies those that will change; nothing of the user's is touched. Throws
 * Cancelled between two requests, and ChangedMeanwhile where somebody else has changed a sheet since it was looked at.
 */
export async function prepare(job: Job, signal?: AbortSignal): Promise<Prepared> {
  stopIf(signal);
  const { ids, paged } = job.made.length > 0 ? await bringIn(job.write.made) : { ids: [], paged: true };
  stopIf(signal);
  const seen = await survey(job, ids);
  const changes = await withHidden(changesOf(job, seen), seen);
  stopIf(signal);
  const something = changes.length + ids.length + job.removed.length > 0;
  const safety = something ? await secure(job, changes) : { copies: [], journal: null };
  stopIf(signal);
  return {
    paged,
    journal: safety.journal,
    removed: job.removed.map(({ id }) => id),
    fresh: new Map([...seen.fresh].map(([name, { id }]) => [name, id])),
    changes: changes.map((change, index) => ({ ...change, copy: safety.copies[index]! })),
  };
}

/** Throws Cancelled where the user has ended the work. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostFailure("Cancelled");
}

type Planned = Omit<Change, "copy">;
type Bare = Omit<Planned, "hidden" | "again">;

/** Beyond what a sheet of ours reaches nothing is looked at. */
const most = { rows: 20_000, columns: 400 };

async function withHidden(changes: readonly Bare[], { hiding }: Survey): Promise<Planned[]> {
  const asked = changes.flatMap(({ sheet, what }) => {
    const area = hiding.get(sheet.id);
    const touched = "edited" in what ? what.edited.known?.area : area;
    if (!area || !touched) return [];
    const bottom = Math.min(area.bottom, touched.bottom, most.rows);
    const right = Math.min(area.right, most.columns);
    return [{ sheet: sheet.id, area: { ...area, bottom, right }, withContents: "rewrite" in what }];
  });
  const found = await lookForHidden(asked);
  return changes.map((change) => {
    const hidden = found[asked.findIndex(({ sheet }) => sheet === change.sheet.id)] ?? nothingHidden;
    return { ...change, hidden, again: { rows: rowsAgain(change, hidden), columns: hidden.columns } };
  });
}

function rowsAgain({ inserts, what }: Bare, hidden: Hidden): number[] {
  if ("rewrite" in what) {
    const { made, down, across } = what.rewrite;
    return hiddenAgain(hidden, made.values, down, across);
  }
  return hidden.rows.map((row) =>
    inserts.reduce((place, { at, count }) => (at <= row ? place + count : place), row),
  );
}

function changesOf(job: Job, { fresh, found }: Survey): Bare[] {
  const edits = job.edited.map((edited): Bare => {
    const { sheet, moves } = edited;
    return {
      sheet,
      found: found.get(sheet.id)!,
      inserts: moves.inserts,
      deletes: moves.deletes,
      what: { edited },
    };
  });
  const rewrites = job.made.flatMap((made): Bare[] => {
    const { sheet, name } = made;
    if (!sheet) return [];
    const old = found.get(sheet.id)!;
    const rewrite = rewriteOf(made, fresh.get(name)!, old);
    return [{ sheet, found: old, inserts: rewrite.inserts, deletes: [], what: { rewrite } }];
  });
  return [...edits, ...rewrites];
}

/** Begins the journal, and copies what will change. */
function secure(job: Job, changes: readonly Planned[]): Promise<Safety> {
  return command(async ({ worksheets }, sync) => {
    const journal = putJournal(worksheets, [
      ...changes.map(({ sheet, found, inserts, deletes, what }, n) => ({
        kind: "changed" as const,
        sheet: sheet.name,
        copy: copyName(n),
        others: job.before.map(({ name }) => name).filter((name) => isNamedAfter(sheet.name, name)),
        found,
        ...("edited" in what ? { footer: what.edited.edits.footer } : {}),
        inserts,
        deletes,
      })),
      ...job.made.map(({ sheet }, n) => ({
        kind: sheet ? ("source" as const) : ("new" as const),
        sheet: freshName(n),
      })),
      ...job.removed.map(({ name }) => ({ kind: "removed" as const, sheet: name, name })),
    ]).load("id");
    const copies = changes.map((change, n) => {
      const copy = worksheets.getItem(change.sheet.id).copy("End").load("id");
      const known = "edited" in change.what ? askKnown(copy, change.what.edited.edits) : null;
      copy.name = copyName(n);
      copy.visibility = "Hidden";
      return { change, copy, known };
    });
    await sync();
    for (const { change, known } of copies)
      if ("edited" in change.what && !isSameKnown(known!(), change.what.edited.known))
        throw new HostFailure("ChangedMeanwhile", change.sheet.name);
    return { copies: copies.map(({ copy }) => copy.id), journal: journal.id };
  });
}

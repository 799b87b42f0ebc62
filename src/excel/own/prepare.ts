import { copyName, freshName } from "../../sheet/temporary";
import { HostFailure } from "../failure";
import { command } from "../request";
import { bringIn } from "./bringIn";
import type { Edited, Job } from "./job";
import { putJournal } from "./journal";
import { askKnown, isSameKnown } from "./known";
import { rewriteOf } from "./rewrite";
import type { Rewrite } from "./rewrite";
import type { Rows } from "./rowMoves";
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
  /** Id of the safety copy. */
  readonly copy: string;
}

/** Safety copies, and the journal of the write; no journal where sheets only go. */
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
}

/**
 * Brings the new sheets in behind the last sheet and copies those that will change; nothing of the user's is touched. Throws
 * Cancelled between two requests, and ChangedMeanwhile where somebody else has changed a sheet since it was looked at.
 */
export async function prepare(job: Job, signal?: AbortSignal): Promise<Prepared> {
  stopIf(signal);
  const inserted = job.made.length > 0 ? await bringIn(job.write.made) : [];
  stopIf(signal);
  const seen = await survey(job, inserted);
  const changes = changesOf(job, seen);
  stopIf(signal);
  const safety =
    changes.length + inserted.length > 0 ? await secure(job, changes) : { copies: [], journal: null };
  stopIf(signal);
  return {
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

function changesOf(job: Job, { fresh, found }: Survey): Planned[] {
  const edits = job.edited.map((edited): Planned => {
    const { sheet, moves } = edited;
    return {
      sheet,
      found: found.get(sheet.id)!,
      inserts: moves.inserts,
      deletes: moves.deletes,
      what: { edited },
    };
  });
  const rewrites = job.made.flatMap((made): Planned[] => {
    const { sheet, name } = made;
    if (!sheet) return [];
    const old = found.get(sheet.id)!;
    const rewrite = rewriteOf(made, fresh.get(name)!, old);
    return [{ sheet, found: old, inserts: rewrite.inserts, deletes: [], what: { rewrite } }];
  });
  return [...edits, ...rewrites];
}

/** Copies what will change, and begins the journal. */
function secure(job: Job, changes: readonly Planned[]): Promise<Safety> {
  return command(async ({ worksheets }, sync) => {
    const copies = changes.map((change, n) => {
      const copy = worksheets.getItem(change.sheet.id).copy("End").load("id");
      const known = "edited" in change.what ? askKnown(copy, change.what.edited.edits) : null;
      copy.name = copyName(n);
      copy.visibility = "Hidden";
      return { change, copy, known };
    });
    const journal = putJournal(worksheets, [
      ...changes.map(({ sheet, found, inserts, deletes, what }, n) => ({
        kind: "changed" as const,
        sheet: sheet.name,
        copy: copyName(n),
        found,
        ...("edited" in what ? { footer: what.edited.edits.footer } : {}),
        inserts,
        deletes,
      })),
      ...job.made.map(({ sheet }, n) => ({
        kind: sheet ? ("source" as const) : ("new" as const),
        sheet: freshName(n),
      })),
      ...job.removed.map(({ name }) => ({ kind: "removed" as const, sheet: name })),
    ]).load("id");
    await sync();
    for (const { change, known } of copies)
      if ("edited" in change.what && !isSameKnown(known!(), change.what.edited.known))
        throw new HostFailure("ChangedMeanwhile", change.sheet.name);
    return { copies: copies.map(({ copy }) => copy.id), journal: journal.id };
  });
}

import { copyName, freshName } from "../../sheet/temporary";
import { HostFailure } from "../failure";
import { command } from "../request";
import type { Edited, Job } from "./job";
import { askKnown, isSameKnown } from "./known";
import { rewriteOf } from "./rewrite";
import type { Rewrite } from "./rewrite";
import type { Rows } from "./rowMoves";
import type { SheetNow } from "./sheetsNow";
import { survey } from "./survey";
import type { Found, Survey } from "./survey";
import { putTracers } from "./tracers";

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

/** What stands ready beside the old sheets. */
export interface Prepared {
  /** Ids of the sheets that were brought in, by the names they shall have. */
  readonly fresh: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** Ids of the sheets that go. */
  readonly removed: readonly string[];
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
  const copies = changes.length > 0 ? await copyAll(changes) : [];
  stopIf(signal);
  return {
    removed: job.removed.map(({ id }) => id),
    fresh: new Map([...seen.fresh].map(([name, { id }]) => [name, id])),
    changes: changes.map((change, index) => ({ ...change, copy: copies[index]! })),
  };
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostFailure("Cancelled");
}

function bringIn({ xlsx, names }: Job["write"]["made"]): Promise<string[]> {
  return command(async (workbook, sync) => {
    const inserted = workbook.insertWorksheetsFromBase64(xlsx, {
      sheetNamesToInsert: names.map((_name, n) => freshName(n)),
      positionType: "End",
    });
    await sync();
    return inserted.value;
  });
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

function copyAll(changes: readonly Planned[]): Promise<string[]> {
  return command(async ({ worksheets }, sync) => {
    const copies = changes.map((change, n) => {
      const copy = worksheets.getItem(change.sheet.id).copy("End").load("id");
      const known = "edited" in change.what ? askKnown(copy, change.what.edited.edits) : null;
      putTracers(copy, change);
      copy.name = copyName(n);
      copy.visibility = "Hidden";
      return { change, copy, known };
    });
    await sync();
    for (const { change, known } of copies)
      if ("edited" in change.what && !isSameKnown(known!(), change.what.edited.known))
        throw new HostFailure("ChangedMeanwhile", change.sheet.name);
    return copies.map(({ copy }) => copy.id);
  });
}

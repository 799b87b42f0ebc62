import { background, command } from "../request";
import { putHidden } from "./hidden";
import type { Job } from "./job";
import { putBeginning } from "./journal";
import type { Prepared } from "./prepare";
import { putRewrite, putTable, tableArea } from "./rewrite";
import type { Rows } from "./rowMoves";
import { growTable, putEdits, putFormulas, putInserts, takeRows } from "./sheetEdits";

/**
 * The one request that changes what the user has. First what can be undone; then, from where there is no way back, the
 * rows to be taken out; last the copies go. What is still there afterwards tells how far Excel came. It does not wait for
 * a cell that is being edited: what is typed there would come in after all was compared, and be written over.
 */
export function commit(job: Job, prepared: Prepared): Promise<void> {
  return background(async ({ worksheets }, sync) => {
    if (prepared.journal) putBeginning(worksheets);
    for (const { sheet, found, inserts, what, hidden, again } of prepared.changes) {
      const target = worksheets.getItem(sheet.id);
      putHidden(target, hidden, false);
      putInserts(target, inserts);
      if ("edited" in what) {
        growTable(target, what.edited, found);
        putFormulas(target, what.edited);
        putEdits(target, what.edited);
      } else putRewrite(worksheets, target, job, what.rewrite);
      putHidden(target, again, true);
    }
    for (const made of job.made) {
      if (made.sheet) continue;
      const sheet = worksheets.getItem(prepared.fresh.get(made.name)!);
      sheet.name = made.name;
      sheet.visibility = "Visible";
      if (made.table) putTable(sheet, tableArea(made.table.area), made, job);
    }
    putEnd(worksheets, {
      deletes: prepared.changes.map(({ sheet, deletes }) => ({ sheet: sheet.id, rows: deletes })),
      spares: sparesOf(prepared),
    });
    await sync();
  });
}

/** What is left to do once there is no way back. */
export interface End {
  /** Rows to be taken out of sheets (id or name), the lowest first. */
  readonly deletes: readonly { readonly sheet: string; readonly rows: readonly Rows[] }[];
  /** Ids of sheets that are of no more use; the journal is the last. */
  readonly spares: readonly string[];
}

/** Goes on where a commit stopped after what can be undone. */
export function finish(end: End): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    putEnd(worksheets, end);
    await sync();
  });
}

function putEnd(worksheets: Excel.WorksheetCollection, { deletes, spares }: End): void {
  for (const { sheet, rows } of deletes) takeRows(worksheets.getItem(sheet), rows);
  for (const id of spares) worksheets.getItem(id).delete();
}

/** The sheets that shall go, those whose content was taken over, the safety copies, and at the very last the journal. */
export function sparesOf({ changes, removed, journal }: Prepared): string[] {
  const sources = changes.flatMap(({ what }) => ("rewrite" in what ? [what.rewrite.fresh.id] : []));
  return [...removed, ...sources, ...changes.map(({ copy }) => copy), ...(journal ? [journal] : [])];
}

/** The sheet to be looked at comes to the front. */
export function show(front: string): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    worksheets.getItem(front).activate();
    await sync();
  });
}

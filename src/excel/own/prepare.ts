import { command } from "../request";
import type { Job } from "./job";
import { isNamedAfter } from "./sheetsNow";

/** What stands ready beside the old sheets. */
export interface Prepared {
  /** Ids of the new sheets by the names they shall have. */
  readonly fresh: ReadonlyMap<string, string>;
  /** Ids of copies of the sheets to be edited, in the order of the edits. */
  readonly copies: readonly string[];
}

/** Brings the new sheets in behind the last sheet and copies those that will be edited, so that either can be dropped. */
export async function prepare(job: Job): Promise<Prepared> {
  const fresh = job.write.made.names.length > 0 ? await bringIn(job.write.made) : new Map<string, string>();
  const copies = job.edited.length > 0 ? await copy(job.edited.map(({ id }) => id)) : [];
  return { fresh, copies };
}

function bringIn({ xlsx, names }: Job["write"]["made"]): Promise<Map<string, string>> {
  return command(async (workbook, sync) => {
    const inserted = workbook.insertWorksheetsFromBase64(xlsx, {
      sheetNamesToInsert: [...names],
      positionType: "End",
    });
    await sync();
    const sheets = inserted.value.map((id) => workbook.worksheets.getItem(id).load("id,name"));
    await sync();
    return new Map(
      names.map((name) => [name, sheets.find((sheet) => isNamedAfter(name, sheet.name))!.id] as const),
    );
  });
}

function copy(ids: readonly string[]): Promise<string[]> {
  return command(async (workbook, sync) => {
    const copies = ids.map((id) => workbook.worksheets.getItem(id).copy("End").load("id"));
    await sync();
    return copies.map(({ id }) => id);
  });
}

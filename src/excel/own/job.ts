import type { SheetEdits } from "../../sheet/edits";
import { HostFailure } from "../failure";
import { sheetsNow } from "./sheetsNow";
import type { SheetNow } from "./sheetsNow";

/** New states of sheets of our own: some made anew, some edited in place. */
export interface OwnSheetsWrite {
  /** Sheets of an .xlsx (base64); they come in new, or instead of sheets of the same names. */
  readonly made: { readonly xlsx: string; readonly names: readonly string[] };
  readonly edits: readonly SheetEdits[];
}

/** The write with the sheets that it meets. */
export interface Job {
  readonly write: OwnSheetsWrite;
  /** All sheets before anything was done. */
  readonly before: readonly SheetNow[];
  /** Sheets that will be taken away. */
  readonly replaced: readonly SheetNow[];
  /** Sheets that will be edited, in the order of the edits. */
  readonly edited: readonly SheetNow[];
}

/** Throws what makes the write impossible, before anything is done: SheetGone, SheetProtected, StructureProtected. */
export async function jobOf(write: OwnSheetsWrite): Promise<Job> {
  const { sheets, structureProtected } = await sheetsNow();
  if (structureProtected) throw new HostFailure("StructureProtected");
  const replaced = sheets.filter(({ name }) => write.made.names.includes(name));
  const edited = write.edits.map(({ sheet }) => {
    const found = sheets.find(({ name }) => name === sheet);
    if (!found) throw new HostFailure("SheetGone", sheet);
    return found;
  });
  const locked = edited.find((sheet) => sheet.protected);
  if (locked) throw new HostFailure("SheetProtected", locked.name);
  return { write, before: sheets, replaced, edited };
}

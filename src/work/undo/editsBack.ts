import type { SheetEdits } from "../../sheet/edits";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { invertEdits } from "./invertEdits";
import { restoringEdits } from "./restoringEdits";
import type { UndoRecord } from "./undoRecord";

/** The edits that bring sheets which were edited in place back to what they held before. */
export function editsBack(
  { before, edits, asPlanned }: UndoRecord,
  { sheets: now }: WorkbookSnapshot,
): SheetEdits[] {
  return edits.flatMap((each) => {
    const sheet = before.sheets.find(({ name }) => name === each.sheet);
    const current = now.find(({ name }) => name === each.sheet);
    if (!sheet || !current) return [];
    return [asPlanned ? invertEdits(each, sheet) : restoringEdits(sheet, current)];
  });
}

import type { Host } from "../host";
import type { UndoRecord } from "./undoRecord";

/** What it takes to undo a write of these sheets; null where Excel does not tell how they look now. */
export async function recordUndo(
  host: Pick<Host, "readWorkbook">,
  sheets: readonly string[],
  record: Omit<UndoRecord, "after">,
): Promise<UndoRecord | null> {
  const now = await host.readWorkbook().catch(() => null);
  return now && { ...record, after: now.sheets.filter(({ name }) => sheets.includes(name)) };
}

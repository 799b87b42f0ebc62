import type { WriteControl } from "../host";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { tableEdition } from "../merge/tableEdition";
import { writeOrDoubt } from "../writeOrDoubt";
import type { Services } from "../services";
import { editsBack } from "../undo/editsBack";
import { recordUndo } from "../undo/recordUndo";
import { newSheets, undoObstacle, type UndoRecord } from "../undo/undoRecord";
import type { ProvincePreview } from "./readProvince";

export interface ProvinceWritten {
  readonly sheets: readonly string[];
  /** What it takes to undo it; null where Excel does not tell how the sheets look now. */
  readonly undo: UndoRecord | null;
  /** What is not as it was to be written, where Excel shows something else afterwards. */
  readonly doubt: string | null;
}

/** Writes the province's sheets: 省级汇总表 in place where it is there, the others anew. */
export async function writeProvince(
  { host }: Services,
  { sheets, prepared }: ProvincePreview,
  before: WorkbookSnapshot,
  control: WriteControl,
): Promise<ProvinceWritten> {
  const { plans, edits } = sheets;
  const names = [...new Set([...edits.map(({ sheet }) => sheet), ...plans.map(({ name }) => name)])];
  const doubt = await writeOrDoubt(host, { plans, edits }, names[0]!, control);
  const done = { before, state: prepared.state, edits, asPlanned: doubt === null };
  const undo = await recordUndo(host, names, done);
  return { sheets: names, undo, doubt };
}

/** Puts the province's sheets back as they were; the reason where that would lose something. Throws the host's errors. */
export async function undoProvince(
  { host }: Services,
  { prepared }: Pick<ProvincePreview, "prepared">,
  record: UndoRecord,
): Promise<string | null> {
  const now = await host.readWorkbook();
  const reason = undoObstacle(record, now);
  if (reason) return reason;
  const { editionFor, sheetsBefore, wordFinding } = await import("./stages");
  const edition = tableEdition(editionFor(record.before), prepared.state);
  const fresh = newSheets(record);
  const earlier = sheetsBefore(prepared.state, edition, wordFinding).plans.filter(
    ({ name }) => !fresh.includes(name) && record.after.some((sheet) => sheet.name === name),
  );
  const edits = editsBack(record, now);
  const plans = prepared.state.summary ? earlier : [];
  await host.writeOwnSheets({ plans, edits, remove: fresh }, prepared.state.summary?.sheet ?? null);
  return null;
}

import type { Settings } from "../../form/settings/settings";
import type { SheetPlan } from "../../sheet/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { isSettingsSheet } from "../../read/workbook/settingsSheet";
import type { Host } from "../host";
import { openForWriting } from "../openForWriting";
import { undoObstacle, type UndoRecord } from "../undo/undoRecord";
import { writeOrDoubt } from "../writeOrDoubt";
import { settingsIn, sheetForSettings } from "./settingsIn";
import { settingsPlan } from "./settingsPlan";

type Before = Pick<UndoRecord, "before" | "after">;

export interface PutSettings {
  /** The sheet in which they stand. */
  readonly sheet: string;
  /** What it takes to undo it; null where the host does not tell how the sheet looks now. */
  readonly undo: Before | null;
  /** What is not as it was to be written, where the host shows something else afterwards. */
  readonly doubt: string | null;
}

type Writing = Pick<
  Host,
  | "recoverLeftovers"
  | "readWorkbook"
  | "assertFit"
  | "writingRemark"
  | "writeOwnSheets"
  | "isWritten"
  | "writeErrorText"
>;

/** Puts settings into the open workbook, in the place of those that are there; all or nothing. Throws the host's errors. */
export async function putSettings(host: Writing, settings: Settings): Promise<PutSettings> {
  const { workbook: before } = await openForWriting(host);
  const sheet = sheetForSettings(before);
  const plans = [settingsPlan(settings, sheet)];
  const doubt = await writeOrDoubt(host, { plans, edits: [] }, sheet);
  const now = await host.readWorkbook().catch(() => null);
  const after = now?.sheets.filter(({ name }) => name === sheet);
  return { sheet, undo: after ? { before, after } : null, doubt };
}

/** The settings as they were before; the reason where that would lose something. Throws the host's errors. */
export async function undoSettings(
  host: Pick<Host, "readWorkbook" | "writeOwnSheets">,
  { before, after }: Before,
): Promise<string | null> {
  const now = await host.readWorkbook();
  const reason = undoObstacle({ before, after } as UndoRecord, now);
  if (reason) return reason;
  const own = before.sheets.find(isSettingsSheet);
  const plans = own ? [planBefore(own, before)] : [];
  const remove = own ? [] : after.map(({ name }) => name);
  await host.writeOwnSheets({ plans, edits: [], remove }, own?.name ?? null);
  return null;
}

/** The sheet as it was: laid out as ours is where it held nothing else, else its cells as they stood. */
function planBefore(sheet: SheetSnapshot, workbook: WorkbookSnapshot): SheetPlan {
  const plan = settingsPlan(settingsIn(workbook)!.settings, sheet.name);
  const planned = plan.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
  const stood = sheet.cells.map(({ value }) => String(value));
  if (stood.every((text) => planned.includes(text))) return plan;
  const rows: SheetPlan["rows"][number][] = [];
  for (const { row, col, value } of sheet.cells) {
    while (rows.length <= row) rows.push({ cells: [] });
    const cells = [...rows[row]!.cells];
    while (cells.length < col) cells.push(null);
    rows[row] = { cells: [...cells, { value }] };
  }
  return { name: sheet.name, columnWidths: plan.columnWidths, rows, merges: sheet.merges };
}

import type { SheetPlan } from "../../sheet/plan";
import { writeXlsx, type WorkbookProperties } from "../write/workbook";
import type { EditResult } from "./problem";
import { asMacroWorkbook } from "./package/macroWorkbook";
import { disagreement } from "./readBack";
import { tooLarge } from "./tooLarge";

/** A new .xlsx with the planned sheets, an .xlsm where `macros` are wished for; read back and compared before it is given. */
export async function newWorkbook(
  plans: readonly SheetPlan[],
  properties: WorkbookProperties,
  macros: boolean,
): Promise<EditResult> {
  const problem = tooLarge({ plans, edits: [] }, true);
  if (problem) return { ok: false, problem };
  const written = await writeXlsx(plans, properties);
  const bytes = macros ? asMacroWorkbook(written) : written;
  const wrong = disagreement(null, bytes, { edits: [], plans });
  return wrong ? { ok: false, problem: { kind: "newNotAsPlanned", ...wrong } } : { ok: true, bytes };
}

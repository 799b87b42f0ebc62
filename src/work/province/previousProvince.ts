import { foreignProvinceSheets } from "../../merge/province/foreignSheets";
import { noProvince, readProvinceState, type ProvinceState } from "../../merge/province/provinceState";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { editionFor } from "../editions";
import { settingsOffered, sheetForSettings, type OfferedSettings } from "../settings/settingsIn";
import type { Previous } from "../merge/previousMerge";

/** What earlier merges of the province have left in a workbook; null where there is no workbook yet. */
export function previousProvince(
  workbook: WorkbookSnapshot | null,
  given: OfferedSettings | null = null,
): Previous<ProvinceState> {
  const settings = given ?? (workbook && settingsOffered(workbook, null));
  const open = editionFor(null, settings?.settings);
  const settingsSheet = sheetForSettings(workbook);
  if (!workbook) return { kind: "ours", state: noProvince, settings, settingsSheet };
  const state = readProvinceState(workbook, open);
  if (!state.summary && state.ledger.length === 0 && !settingsOffered(workbook, null))
    return { kind: "none" };
  const names = foreignProvinceSheets(workbook, open);
  return names.length > 0 ? { kind: "foreign", names } : { kind: "ours", state, settings, settingsSheet };
}

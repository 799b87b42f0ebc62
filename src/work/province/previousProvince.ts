import { foreignProvinceSheets } from "../../merge/province/foreignSheets";
import { noProvince, readProvinceState, type ProvinceState } from "../../merge/province/provinceState";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { editionFor } from "../editions";
import type { Previous } from "../merge/previousMerge";

/** What earlier merges of the province have left in a workbook; null where there is no workbook yet. */
export function previousProvince(workbook: WorkbookSnapshot | null): Previous<ProvinceState> {
  const edition = editionFor(workbook);
  if (!workbook) return { kind: "ours", state: noProvince, open: edition };
  const state = readProvinceState(workbook, edition);
  if (!state.summary && state.ledger.length === 0) return { kind: "none" };
  const names = foreignProvinceSheets(workbook, edition);
  return names.length > 0 ? { kind: "foreign", names } : { kind: "ours", state, open: edition };
}

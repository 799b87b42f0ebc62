import type { Edition } from "../../form/edition";
import { editionFor } from "../editions";
import { foreignSheets } from "../../merge/own/foreignSheets";
import { nothingMerged, readState, type MergeState } from "../../merge/own/state";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

/**
 * What a workbook that is to be written holds: `none` of ours, or sheets of somebody else's under our names. `open`: the
 * editions by which is judged what comes into it.
 */
export type Previous<State> =
  | { readonly kind: "ours"; readonly state: State; readonly open: Edition }
  | { readonly kind: "none" }
  | { readonly kind: "foreign"; readonly names: readonly string[] };

/** What earlier merges have left in a workbook; null where there is no workbook yet. */
export function previousMerge(workbook: WorkbookSnapshot | null): Previous<MergeState> {
  const edition = editionFor(workbook);
  if (!workbook) return { kind: "ours", state: nothingMerged, open: edition };
  const state = readState(workbook, edition);
  if (!state.summary && state.ledger.length === 0) return { kind: "none" };
  const names = foreignSheets(workbook, state, edition);
  return names.length > 0 ? { kind: "foreign", names } : { kind: "ours", state, open: edition };
}

import { tableEdition } from "./tableEdition";
import { editionFor } from "../editions";
import { settingsOffered, sheetForSettings, type OfferedSettings } from "../settings/settingsIn";
import { standingEntries } from "../../merge/own/readLedger";
import { standingOpinions } from "../../merge/own/readOpinions";
import { foreignSheets } from "../../merge/own/foreignSheets";
import { isHeadAltered } from "../../merge/own/nameTaken";
import { nothingMerged, readState, type MergeState } from "../../merge/own/state";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

/**
 * What a workbook that is to be written holds: `none` of ours, or sheets of somebody else's under our names. Plain records, so
 * that a thread can hand them over: it reads the workbook, which has far more in it.
 */
export type Previous<State> =
  | {
      readonly kind: "ours";
      readonly state: State;
      /** 本次申报设置 that holds for it: the one that was given, else its own. */
      readonly settings: OfferedSettings | null;
      /** The sheet in which settings are put: the one that is there, else a new one. */
      readonly settingsSheet: string;
    }
  | { readonly kind: "none" }
  | {
      readonly kind: "foreign";
      readonly names: readonly string[];
      /** Whether one of them is ours, and the titles of its columns were written over. */
      readonly headAltered?: boolean;
    };

/** What earlier merges have left in a workbook; null where there is no workbook yet. */
export function previousMerge(
  workbook: WorkbookSnapshot | null,
  given: OfferedSettings | null = null,
): Previous<MergeState> {
  const settings = given ?? (workbook && settingsOffered(workbook, null));
  const open = editionFor(null, settings?.settings);
  const settingsSheet = sheetForSettings(workbook);
  if (!workbook) return { kind: "ours", state: nothingMerged, settings, settingsSheet };
  const state = readState(workbook, open);
  if (!state.summary && state.ledger.length === 0 && !settingsOffered(workbook, null))
    return { kind: "none" };
  const names = foreignSheets(workbook, state, open);
  if (names.length > 0) return { kind: "foreign", names, headAltered: isHeadAltered(names, state) };
  const standing = {
    ledger: standingEntries(workbook, state.ledger, open, tableEdition(open, state)),
    opinions: standingOpinions(workbook, state.opinions),
  };
  return { kind: "ours", state: { ...state, standing }, settings, settingsSheet };
}

import type { MergeState } from "../merge/own/state";
import type { ProvinceState } from "../merge/province/provinceState";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { previousMerge, type Previous } from "../work/merge/previousMerge";
import { previousProvince } from "../work/province/previousProvince";
import type { OfferedSettings } from "../work/settings/settingsIn";

/** What a run has left before it, by what it makes. */
export interface PreviousOf {
  readonly merge: MergeState;
  readonly province: ProvinceState;
}

/** What is asked of the workbook that a run writes. */
export interface PreviousAsked {
  readonly previous: keyof PreviousOf;
  /** 本次申报设置 that was given with the call. */
  readonly given: OfferedSettings | null;
}

/** What earlier runs have left in a workbook; null where there is no workbook yet. */
export function previousIn<Kind extends keyof PreviousOf>(
  workbook: WorkbookSnapshot | null,
  { previous, given }: PreviousAsked & { readonly previous: Kind },
): Previous<PreviousOf[Kind]> {
  const found: Previous<MergeState> =
    previous === "merge" ? previousMerge(workbook, given) : previousProvince(workbook, given);
  return found as Previous<PreviousOf[Kind]>;
}

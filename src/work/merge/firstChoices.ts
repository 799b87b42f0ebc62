import type { MergeChoices } from "../../merge/compare/applyMerge";
import { ownSheets } from "../../merge/own/ownSheets";

/** Where a merge puts rows, and how it calls its table, when nobody has chosen. */
export function firstChoices(
  placement: MergeChoices["placement"] = "category",
  city = "",
  unit = "",
): MergeChoices {
  return { placement, head: { sheet: ownSheets.summary, city, unit } };
}

import type { Edition } from "../../form/edition";
import { keptForMerge } from "../../merge/filed/keptForMerge";
import type { FileOutcome } from "../../report/fileOutcome";

/** Of what was read in a file only what the merge needs. */
export function kept(outcome: FileOutcome, edition: Edition): FileOutcome {
  if (outcome.status === "unsure") return { ...outcome, filed: [] };
  if (outcome.status !== "read") return outcome;
  return { ...outcome, filed: outcome.filed.map((each) => keptForMerge(each, edition)) };
}

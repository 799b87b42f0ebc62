import type { Edition } from "../../form/edition";
import { keptForMerge } from "../../merge/filed/keptForMerge";
import { formSharer } from "../../merge/filed/shareForms";
import type { FileOutcome } from "../../report/fileOutcome";

/** Of what was read in a file only what the merge needs. */
export function kept(outcome: FileOutcome, edition: Edition): FileOutcome {
  if (outcome.status === "unsure") return { ...outcome, filed: [] };
  if (outcome.status !== "read") return outcome;
  return { ...outcome, filed: outcome.filed.map((each) => keptForMerge(each, edition)) };
}

/** For outcomes that come out of other threads: what their forms have in common is kept once; see formSharer. */
export function outcomeSharer(): (outcome: FileOutcome) => FileOutcome {
  const share = formSharer();
  return (outcome) => (outcome.status === "read" ? { ...outcome, filed: outcome.filed.map(share) } : outcome);
}

import type { MergeState } from "../../merge/own/state";
import type { SourceOutcome } from "../../report/sourceOutcome";
import type { Services } from "../services";

/**
 * Files that the last merge could not read. The workbook goes up to the province and does not hold them: the clerk's own
 * machine keeps them, for this merge of this workbook.
 */
export interface UnreadFiles {
  /** Tells the merge, whatever the workbook is called by now. */
  readonly merge: string;
  readonly reasons: readonly string[];
}

/** Tells one merge from all others; empty where a workbook does not say. */
export const mergeMark = ({ facts }: Pick<MergeState, "facts">): string =>
  facts.made === "" ? "" : `${facts.made} ${facts.stamp}`;

/** What is to be kept of a merge that was just written; null where there is nothing to keep. Throws the host's errors. */
export async function unreadOf(
  { host, merge }: Pick<Services, "host" | "merge">,
  outcomes: readonly SourceOutcome[],
): Promise<UnreadFiles | null> {
  const reasons = outcomes.filter(({ status }) => status === "unreadable").map(({ reason }) => reason);
  if (reasons.length === 0) return null;
  const { editionFor, readState } = await merge();
  const workbook = await host.readWorkbook();
  const mark = mergeMark(readState(workbook, editionFor(workbook)));
  return mark === "" ? null : { merge: mark, reasons };
}

import type { LedgerEntry } from "../merge/own/ledger";
import { kindOf, progressText, progressEvent, type ProgressKind } from "../merge/own/progress";

const kinds: readonly ProgressKind[] = ["received", "returned", "resubmitted", "passed"];

/** How many projects are 收到, 已退回, 已重报 and 通过; the bureau's own words count as 其他. */
export function progressCounts(entries: readonly LedgerEntry[]): readonly (readonly [string, number])[] {
  const now = entries.map(({ progress, progressTyped }) => kindOf(progressTyped ?? progress.at(-1)));
  const counts = kinds.map(
    (kind) => [progressText([progressEvent("", kind)]), now.filter((each) => each === kind).length] as const,
  );
  const others = now.filter((kind) => kind === null).length;
  return others > 0 ? [...counts, ["其他", others]] : counts;
}

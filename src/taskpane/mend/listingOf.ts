import { groupOf, type WordedFinding } from "../../work/check/checkedWorkbook";
import { passes, type Filter } from "../../work/mend/filter";
import { isDone, type Round, type Step } from "../../work/mend/round";
import type { Listing, Mark } from "../check/listing";

/** The list of a round, or of a result that is only filtered. */
export function listingOf({ steps, fresh }: Round, filter: Filter, current: string | null): Listing {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const marks = new Map(steps.map((step) => [step.key, markOf(step)]));
  const groupIn = (each: WordedFinding) => byKey.get(each.key)?.group ?? groupOf(each);
  const seen = (found: readonly { readonly project: string | null; readonly finding: WordedFinding }[]) => {
    const lists = new Map<string | null, WordedFinding[]>();
    for (const { project, finding } of found) {
      if (!passes(finding, groupIn(finding), filter)) continue;
      lists.set(project, [...(lists.get(project) ?? []), finding]);
    }
    return (project: string | null): readonly WordedFinding[] => lists.get(project) ?? [];
  };
  return {
    allOf: (project) => steps.filter((step) => step.project === project).map(({ finding }) => finding),
    findingsOf: seen(steps),
    freshOf: seen(fresh),
    groupOf: groupIn,
    markOf: ({ key }) => marks.get(key) ?? null,
    isCurrent: ({ key }) => key === current,
  };
}

function markOf(step: Step): Mark | null {
  if (step.state === "open") return null;
  const done = isDone(step);
  if (step.state === "explained") return { text: "已说明", more: null, done };
  if (step.state === "mended") return { text: "已改好", more: null, done };
  return { text: "已改", more: stillText(step), done };
}

/** “仍有问题：…” in the new finding's words. */
export function stillText({ instead }: Step): string {
  return `仍有问题：${instead.map(({ message }) => message).join("；")}`;
}

import type { Edition } from "../../form/edition";
import { expectedState } from "../../match/expected";
import { foldText } from "../../text/foldText";
import { groupBy } from "../../match/group";
import type { LedgerEntry } from "../own/ledger";
import { isOpen, statusOf, type Opinion } from "../own/opinions";

/** What a project waits for: nothing · the enterprise mends · the enterprise explains · the bureau answers. */
export const standings = ["ready", "mend", "explain", "answer"] as const;
export type Standing = (typeof standings)[number];

export interface StandingProject {
  readonly entry: LedgerEntry;
  readonly standing: Standing;
  readonly open: readonly Opinion[];
}

const keyOf = (project: unknown, applicant: unknown): string =>
  `${foldText(String(project ?? ""))}|${foldText(String(applicant ?? ""))}`;

function standingOf(entry: LedgerEntry, open: readonly Opinion[]): Standing {
  const isRejectedError = (opinion: Opinion): boolean => opinion.severity === "error";
  const statuses = open.map((opinion) => (isRejectedError(opinion) ? "mend" : statusOf(opinion)));
  if (statuses.includes("mend")) return "mend";
  if (statuses.includes("explain") || statuses.includes("rejected")) return "explain";
  if (statuses.includes("answer")) return "answer";
  // where 审核意见 is gone, what the ledger says still stands
  return entry.openFindings > 0 && open.length === 0 ? "mend" : "ready";
}

/** Each project with what it waits for, by the rows of 审核意见. */
export function standingsOf(
  entries: readonly LedgerEntry[],
  opinions: readonly Opinion[],
): readonly StandingProject[] {
  const open = groupBy(opinions.filter(isOpen), (row) => keyOf(row.projectName, row.applicant));
  return entries.map((entry) => {
    const { values } = entry;
    const own = open.get(keyOf(values["project.name"], values["applicant.name"])) ?? [];
    return { entry, open: own, standing: standingOf(entry, own) };
  });
}

/** Names of expected enterprises that no project is of; null where there is no 应报名单. */
export function notApplied(entries: readonly LedgerEntry[], edition: Edition): readonly string[] | null {
  const state = expectedState(
    entries.map(({ values }) => values),
    edition,
  );
  return state && state.missing.map(({ name }) => name);
}

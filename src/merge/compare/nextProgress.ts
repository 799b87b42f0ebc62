import { groupBy } from "../../match/group";
import { foldText } from "../../text/foldText";
import type { Receipt } from "../opinions/takeSlips";
import type { LedgerEntry } from "../own/ledger";
import { kindOf, progressEvent, type ProgressEvent } from "../own/progress";
import type { Project } from "./preview";

export type Progress = Pick<LedgerEntry, "progress" | "progressTyped">;

/** What came in with this merge about a project, besides its form. */
export interface Came {
  /** When a 退回单 that came back was sent out, latest; null where none did. */
  readonly slipOf: string | null;
  /** Whether it brought explanations that were not known. */
  readonly explained: boolean;
}

/**
 * What was done about a project, with what this merge adds: 收到 with its first form, 重报 with a changed one or an explanation, 通过
 * when nothing is open any more. What the bureau wrote over 办理状态 is kept among it. `after` counts the open findings already.
 */
export function nextProgress({ before, after, filed }: Project, came: Came, at: string): Progress {
  const { progress: known, progressTyped: typed, openFindings } = after;
  const events: ProgressEvent[] = [...known];
  if (events.length === 0) events.push(progressEvent((before ?? after).readAt || at, "received"));
  if (typed) events.push(typed);
  const { slipOf, explained } = came;
  if (slipOf !== null && !events.some(({ at: when, what }) => what === "returned" && when >= slipOf))
    events.push(progressEvent(slipOf, "returned"));
  const isNew = before !== null && filed !== null && before.fingerprint !== after.fingerprint;
  if (isNew || explained) events.push(progressEvent(filed?.readAt ?? at, "resubmitted"));
  const last = events.at(-1);
  if (openFindings > 0 && kindOf(last) === "passed" && !last?.byHand) events.pop();
  // a sound form that was sent back for its papers, or of which the bureau says something else, stays so until something comes
  const isClearNow = !before || before.openFindings > 0 || known.length === 0 || isNew || explained;
  if (openFindings === 0 && kindOf(last) !== "passed" && isClearNow) events.push(progressEvent(at, "passed"));
  return { progress: same(events, known) ? known : events, progressTyped: null };
}

function same(one: readonly ProgressEvent[], other: readonly ProgressEvent[]): boolean {
  return one.length === other.length && one.every((event, index) => event === other[index]);
}

/** What the slips that came back say of each project. */
export function cameBack(receipts: readonly Receipt[]): (projectName: string, applicant: string) => Came {
  const nameOf = (projectName: string, applicant: string): string =>
    `${foldText(projectName)}|${foldText(applicant)}`;
  const bySlip = groupBy(receipts, ({ slip }) => nameOf(slip.projectName, slip.applicant));
  return (projectName, applicant) => {
    const own = bySlip.get(nameOf(projectName, applicant)) ?? [];
    const times = own.map(({ slip }) => slipTime(slip.number)).filter((time) => time !== "");
    return {
      slipOf: times.sort().at(-1) ?? null,
      explained: own.some(({ taken, known }) => taken > known),
    };
  };
}

/** When a slip was made, by its 编号: 20200622-0930-03. */
function slipTime(number: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)-/.exec(number) ?? [];
  return year ? `${year}-${month}-${day} ${hour}:${minute}` : "";
}

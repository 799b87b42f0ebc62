import type { Edition } from "../../form/edition";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import { projectsOf } from "../../merge/compare/prepareMerge";
import type { Project } from "../../merge/compare/preview";
import { heldProjects } from "../../merge/compare/withheld";
import type { LedgerEntry } from "../../merge/own/ledger";
import { statusOf, waitsForEnterprise, type Opinion } from "../../merge/own/opinions";
import {
  notApplied,
  standings,
  standingsOf,
  type Standing,
  type StandingProject,
} from "../../merge/opinions/projectStanding";
import { placeText, projectText } from "../../report/mergeTexts";
import { enterpriseNotice, reminderForAll, reminderNotice, unreadableNotice } from "../../report/noticeText";
import type { SourceOutcome } from "../../report/sourceOutcome";
import type { Services } from "../services";
import type { Comparison } from "./comparison";
import { mergeMark, type UnreadFiles } from "./unread";

export type OverviewId = Standing | "held" | "unreadable" | "expected";

export interface OverviewItem {
  readonly text: string;
  readonly note: string;
  /** What to write to the enterprise; empty where there is nothing to write. */
  readonly message: string;
}

/** One of the counts that stand on top, with what is behind it. */
export interface OverviewPart {
  readonly id: OverviewId;
  readonly title: string;
  readonly items: readonly OverviewItem[];
  /** One text for all of them; empty where each has its own. */
  readonly message: string;
}

export const overviewTitles: Readonly<Record<OverviewId, string>> = {
  ready: "可以上报",
  mend: "待修改",
  explain: "待说明",
  answer: "待审核",
  held: "暂不列入",
  unreadable: "读不出",
  expected: "未报",
};

const byText = (a: OverviewItem, b: OverviewItem): number => a.text.localeCompare(b.text, "zh");

/** The projects at hand. */
export interface Projects {
  /** Those of 汇总表. */
  readonly listed: readonly LedgerEntry[];
  /** Those that are 暂不列入: they wait for the bureau, whatever else they wait for. */
  readonly held: readonly LedgerEntry[];
}

/**
 * What needs a person, in numbers: each project by what it waits for, those without a row, files that could not be read,
 * who has not applied.
 */
export function overviewOf(
  { listed, held }: Projects,
  opinions: readonly Opinion[],
  outcomes: readonly Pick<SourceOutcome, "status" | "reason">[],
  edition: Edition,
): readonly OverviewPart[] {
  const projects = standingsOf(listed, opinions);
  const part = (id: OverviewId, items: readonly OverviewItem[], message = ""): OverviewPart => ({
    id,
    title: overviewTitles[id],
    items: [...items].sort(byText),
    message,
  });
  const item = (project: StandingProject): OverviewItem => ({
    text: projectText(project.entry),
    note: project.open.length > 0 ? `${project.open.length} 处` : placeText(project.entry),
    message: project.open.some(waitsForEnterprise) ? enterpriseNotice(project) : "",
  });
  const waiting = standings.map((standing) =>
    part(standing, projects.filter((project) => project.standing === standing).map(item)),
  );
  const unreadable = outcomes.filter(({ status }) => status === "unreadable");
  const missing = notApplied([...listed, ...held], edition);
  return [
    ...waiting.filter(({ id, items }) => id !== "answer" || items.length > 0),
    ...(held.length > 0 ? [part("held", standingsOf(held, opinions).map(item))] : []),
    part(
      "unreadable",
      unreadable.map(({ reason }) => ({ text: reason, note: "", message: "" })),
      unreadable.length > 0 ? unreadableNotice(unreadable) : "",
    ),
    ...(missing
      ? [
          part(
            "expected",
            missing.map((name) => ({ text: name, note: "", message: reminderNotice(name, edition) })),
            missing.length > 0 ? reminderForAll(missing, edition) : "",
          ),
        ]
      : []),
  ];
}

/** The same of what a preview shows, with these choices. */
export function overviewOfComparison(
  { prepared, outcomes }: Comparison,
  edition: Edition,
  choices: MergeChoices,
): readonly OverviewPart[] {
  const { preview, opinions } = prepared;
  const held = new Set(heldProjects(preview, choices));
  const listed = projectsOf(preview).filter((project) => !held.has(project));
  const entriesOf = (projects: Iterable<Project>): LedgerEntry[] => [...projects].map(({ after }) => after);
  return overviewOf({ listed: entriesOf(listed), held: entriesOf(held) }, opinions, outcomes, edition);
}

/** Explanations that wait for the bureau's answer. */
export const toReview = (opinions: readonly Opinion[]): number =>
  opinions.filter((row) => statusOf(row) === "answer").length;

/** What the open workbook tells before anybody clicks. */
export interface WorkbookOverview {
  readonly parts: readonly OverviewPart[];
  /** 44 个项目，上次汇总 2020-06-22 09:30。 */
  readonly text: string;
  /** Explanations that wait for the bureau's answer. */
  readonly toReview: number;
}

/**
 * The same of the open workbook as it is, with the files that this machine could not read at its last merge; null where
 * nothing was merged into it yet. Throws the host's errors.
 */
export async function overviewOfWorkbook(
  { host, merge }: Services,
  unread: UnreadFiles | null = null,
): Promise<WorkbookOverview | null> {
  const { editionFor, readState } = await merge();
  const workbook = await host.readWorkbook();
  const edition = editionFor(workbook);
  const state = readState(workbook, edition);
  const listed = state.ledger.filter((entry) => entry.state === "listed");
  const held = state.ledger.filter((entry) => entry.state === "withdrawn");
  if (state.ledger.length === 0) return null;
  const reasons = unread && unread.merge === mergeMark(state) ? unread.reasons : [];
  const outcomes = reasons.map((reason) => ({ status: "unreadable" as const, reason }));
  const { made } = state.facts;
  return {
    parts: overviewOf({ listed, held }, state.opinions, outcomes, edition),
    text: `本工作簿已有 ${listed.length} 个项目${made === "" ? "" : `，上次汇总 ${made}`}。`,
    toReview: toReview(state.opinions),
  };
}

import type { Edition } from "../../form/edition";
import { findShared, type SharedFinding } from "../opinions/acrossOpinions";
import { foldAlike } from "../opinions/foldAlike";
import { compareSources } from "./doubles";
import type { LedgerEntry } from "../own/ledger";
import { cameBack, nextProgress } from "./nextProgress";
import type { WordFinding } from "../opinions/draftOpinions";
import type { FiledApplication } from "../filed/filed";
import { openOpinionBook } from "../opinions/opinionBook";
import type { Opinion } from "../own/opinions";
import type { Explained } from "../opinions/sameContent";
import { explanationsOf, receiptsOf, type Receipt, type SlipSource } from "../opinions/takeSlips";
import { projectsWithoutRow, type MergePreview, type Project } from "./preview";
import type { Answers } from "./questions";
import { previewMerge } from "./previewMerge";
import type { MergeState } from "../own/state";
import { unreadForm } from "./unreadForm";
import { withEntries, type Standing } from "./withEntries";

export interface MergeSources {
  readonly filed: readonly FiledApplication[];
  /** Files that were read in this run, also those without a form. */
  readonly files: readonly string[];
  /** Whether `files` are all there are, so that what they do not hold has been taken back. */
  readonly complete: boolean;
  /** Rows of 审核意见 with explanations that came in with the forms or in a file of their own. */
  readonly offered: readonly Explained[];
  /** 退回单 that came back filled in. */
  readonly slips?: readonly SlipSource[];
  /** When this is done, "2020-06-22 09:30"; the time of the last form where it is not said. */
  readonly at?: string;
  /** Who recommends the projects, where no 汇总表 says so yet. */
  readonly unit?: string;
  /** The bureau's answers to the questions of an earlier preview of these sources. */
  readonly answers?: Answers;
}

export interface PreparedMerge {
  readonly preview: MergePreview;
  /** 审核意见 after the merge. */
  readonly opinions: readonly Opinion[];
  /** What was found between the forms read now, and between them and those of the ledger; alike ones are one. */
  readonly shared: readonly SharedFinding[];
  /** What became of each 退回单 that came back. */
  readonly receipts: readonly Receipt[];
}

/** Every project that the ledger will hold, listed or withdrawn. */
export function projectsOf({
  added,
  changed,
  unchanged,
  missing,
  leftOut,
}: MergePreview): readonly Project[] {
  return [...added, ...changed, ...unchanged, ...missing, ...projectsWithoutRow(leftOut)];
}

/** Those that will stand in 汇总表 unless the bureau decides otherwise. */
function listedOf({ added, changed, unchanged, missing }: MergePreview): readonly Project[] {
  return [...added, ...changed, ...unchanged, ...missing.filter(({ listed }) => listed)];
}

/**
 * The form of each project, as it was read now or as the ledger remembers it; none of one that was taken off before and
 * stays off. A row typed by hand can put such a project on again.
 */
function formsOf(
  projects: readonly Project[],
  listed: ReadonlySet<Project>,
  edition: Edition,
): ReadonlyMap<Project, FiledApplication> {
  return new Map(
    projects
      .filter((project) => project.filed || listed.has(project) || project.before?.state === "listed")
      .map((project) => [project, project.filed ?? unreadForm(project.after, edition)]),
  );
}

function nameOf({ values }: LedgerEntry): { readonly projectName: string; readonly applicant: string } {
  return {
    projectName: String(values["project.name"] ?? ""),
    applicant: String(values["applicant.name"] ?? ""),
  };
}

function latest(filed: readonly FiledApplication[]): string {
  return filed.reduce((last, { readAt }) => (readAt > last ? readAt : last), "");
}

/**
 * What a merge would do, with the findings' rows counted into the ledger. The rules on several projects look at those that
 * will stand in 汇总表, also at those that were not read again: a copy that is left out is nobody's fault. Nothing is written.
 */
export function prepareMerge(
  state: MergeState,
  sources: MergeSources,
  edition: Edition,
  word: WordFinding,
): PreparedMerge {
  const compared = previewMerge(state, sources, edition);
  const staying = listedOf(compared);
  const forms = formsOf(projectsOf(compared), new Set(staying), edition);
  const listed = staying.flatMap((project) => forms.get(project) ?? []);
  listed.sort(compareSources); // names come in one order, whoever came again
  const city = edition.recommendingUnits.find((each) => each.city === state.summary?.city);
  const unit = state.summary?.unit || (city?.name ?? sources.unit);
  const units = listed.map(() => unit);
  const shared = findShared(listed, edition, units, state.supported);
  const { slips = [] } = sources;
  const offered = [...explanationsOf(slips, state.opinions), ...sources.offered];
  const book = openOpinionBook(state.opinions, offered, shared, edition, word);
  const standingOf = (project: Project): Standing => {
    const { filed, before, after } = project;
    const form = forms.get(project);
    if (!form) return after;
    const now = book.standingOf(form, filed ? before : null);
    if (filed || state.opinions.length > 0) return now;
    // Where 审核意见 is gone, what the ledger says still stands.
    return {
      openFindings: Math.max(now.openFindings, after.openFindings),
      doubted: [...new Set([...after.doubted, ...now.doubted])],
    };
  };
  const counted = withEntries(compared, standingOf);
  const fresh = shared.filter(({ filed }) => filed.some((form) => !form.unread));
  const entries = projectsOf(counted).map(({ after }) => after);
  const folded = foldAlike(fresh, (finding, group) => ({
    finding,
    filed: group.flatMap(({ filed }) => filed),
  }));
  const opinions = book.all(entries);
  const named = entries.map(nameOf);
  const receipts = receiptsOf(slips, state.opinions, opinions, named, edition);
  const came = cameBack(receipts);
  const now = sources.at ?? latest(sources.filed);
  const preview = withEntries(counted, (project) => {
    const { projectName, applicant } = nameOf(project.after);
    return nextProgress(project, came(projectName, applicant), now);
  });
  return { preview, opinions, shared: folded, receipts };
}

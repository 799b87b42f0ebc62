import type { Edition } from "../../form/edition";
import { findShared, type SharedFinding } from "../opinions/acrossOpinions";
import { compareSources } from "./doubles";
import type { Standing } from "./ledgerEntry";
import type { WordFinding } from "../opinions/draftOpinions";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { openOpinionBook } from "../opinions/opinionBook";
import type { Opinion } from "../own/opinions";
import type { MergePreview } from "./preview";
import type { Answers } from "./questions";
import { previewMerge } from "./previewMerge";
import type { MergeState } from "../own/state";
import { unreadForms } from "./unreadForms";

export interface MergeSources {
  readonly filed: readonly FiledApplication[];
  /** Files that were read in this run, also those without a form. */
  readonly files: readonly string[];
  /** Whether `files` are all there are, so that what they do not hold has been taken back. */
  readonly complete: boolean;
  /** Rows of 审核意见 with explanations that came in with the forms or in a file of their own. */
  readonly offered: readonly Opinion[];
  /** Who recommends the projects, where no 汇总表 says so yet. */
  readonly unit?: string;
  /** The bureau's answers to the questions of an earlier preview of these sources. */
  readonly answers?: Answers;
}

export interface PreparedMerge {
  readonly preview: MergePreview;
  /** 审核意见 after the merge. */
  readonly opinions: readonly Opinion[];
  /** What was found between the forms read now, and between them and those of the ledger. */
  readonly shared: readonly SharedFinding[];
}

/** Every project that the ledger will hold. */
function entriesOf(preview: MergePreview): readonly LedgerEntry[] {
  const { added, changed, unchanged, missing, leftOut } = preview;
  return [
    ...[...added, ...changed, ...unchanged, ...missing].map((project) => project.after),
    ...leftOut.flatMap((each) => (each.kind === "withdrawn" ? [each.entry] : [])),
  ];
}

/** What a merge would do, with the findings' rows counted into the ledger. Nothing is written. */
export function prepareMerge(
  state: MergeState,
  sources: MergeSources,
  edition: Edition,
  word: WordFinding,
): PreparedMerge {
  const unread = unreadForms(sources.filed, state.ledger, edition, sources.answers);
  const forms = [...sources.filed, ...unread.map(({ form }) => form)].sort(compareSources); // names come in one order, whoever came again
  const city = edition.recommendingUnits.find((each) => each.city === state.summary?.city);
  const unit = state.summary?.unit || (city?.name ?? sources.unit);
  const units = forms.map(() => unit);
  const shared = findShared(forms, edition, units, state.supported);
  const book = openOpinionBook(state.opinions, sources.offered, shared, edition, word);
  const formOf = new Map(unread.map(({ entry, form }) => [entry, form]));
  const standingUnread = (entry: LedgerEntry): Standing => {
    const form = formOf.get(entry);
    const { openFindings, doubted } = form ? book.standingOf(form, null) : { openFindings: 0, doubted: [] };
    if (form && state.opinions.length > 0) return { openFindings, doubted };
    // Where 审核意见 is gone, what the ledger says still stands.
    return {
      openFindings: Math.max(openFindings, entry.openFindings),
      doubted: [...new Set([...entry.doubted, ...doubted])],
    };
  };
  const preview = previewMerge(state, { ...sources, standing: book.standingOf, standingUnread }, edition);
  const now = shared.filter(({ filed }) => filed.some((form) => !form.unread));
  return { preview, opinions: book.all(entriesOf(preview)), shared: now };
}

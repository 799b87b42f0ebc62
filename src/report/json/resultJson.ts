import type { Edition } from "../../form/edition";
import type { SharedFinding } from "../../merge/opinions/acrossOpinions";
import type { WordFinding } from "../../merge/opinions/draftOpinions";
import type { FiledApplication } from "../../merge/filed/filed";
import type { Answers } from "../../merge/compare/questions";
import type { MergePreview } from "../../merge/compare/preview";
import { expectedOf } from "../expectedText";
import { progressCounts } from "../progressCounts";
import { questionText } from "../questionText";
import { sharedWords } from "../sharedWords";
import type { JudgedBy } from "../settings/judgedBy";
import { findingJson, inside } from "./fileEntry";
import { sealJson } from "./sealJson";
import { settingsJson } from "./settingsJson";

/** What a merge adds to the result of a run. */
export interface MergeFacts {
  readonly preview: MergePreview;
  readonly rows: number;
  readonly shared: readonly SharedFinding[];
  /** What the call answered, by the questions' ids. */
  readonly answers?: Answers;
  /** 本次申报设置 by which was judged. */
  readonly settings?: JudgedBy | null;
}

function place({ file, sheets }: FiledApplication): object {
  return { file, sheets };
}

function nameOf({ values }: FiledApplication): object {
  return { project: values["project.name"] ?? null, applicant: values["applicant.name"] ?? null };
}

function mergeJson(merged: MergeFacts, edition: Edition, word: WordFinding): object {
  const duplicates = merged.preview.leftOut.flatMap((each) =>
    each.kind === "double"
      ? [
          {
            project: each.kept.values["project.name"] ?? null,
            kept: place(each.kept),
            leftOut: place(each.left),
            identical: each.identical,
          },
        ]
      : [],
  );
  const { added, changed, unchanged, missing } = merged.preview;
  const listed = [...added, ...changed, ...unchanged, ...missing.filter((each) => each.listed)];
  const state = expectedOf(merged.preview, edition);
  return sealJson({
    rows: merged.rows,
    progress: Object.fromEntries(progressCounts(listed.map(({ after }) => after))),
    ...(state
      ? { expected: { count: state.expected.length, notApplied: state.missing.map(({ name }) => name) } }
      : {}),
    duplicates,
    questions: merged.preview.questions.map((question) => {
      const { text, unanswered } = questionText(question);
      const answered = merged.answers?.[question.id] !== undefined;
      return { text, answer: question.answer, answered, ...(answered ? {} : { unanswered }) };
    }),
    findings: merged.shared.map(({ finding, filed }) => ({
      ...findingJson(finding, edition, () => sharedWords({ finding, filed }, edition, word)),
      projects: filed.map((form) => ({ ...place(form), ...nameOf(form) })),
    })),
  });
}

/** The text of the result of a run as DESIGN.md §4 gives it, entry by entry as they were kept: it is never whole in memory. */
export function* resultText<Entry extends string | Uint8Array>(
  entries: Iterable<Entry>,
  merged: MergeFacts,
  edition: Edition,
  word: WordFinding,
): Iterable<string | Entry> {
  yield `{\n "edition": ${JSON.stringify(edition.id)},\n "files": [`;
  let separator = "\n  ";
  for (const entry of entries) {
    yield separator;
    yield entry;
    separator = ",\n  ";
  }
  const end = separator.startsWith(",") ? "\n ]" : "]";
  const settings = JSON.stringify(settingsJson(merged.settings ?? null), null, 1);
  yield `${end},\n "settings": ${inside(settings, 1)}`;
  yield `,\n "merge": ${inside(JSON.stringify(mergeJson(merged, edition, word), null, 1), 1)}\n}\n`;
}

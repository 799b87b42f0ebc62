import type { Finding } from "../check/finding";
import type { Edition } from "../form/edition";
import type { SharedFinding } from "../merge/opinions/acrossOpinions";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import type { FiledApplication } from "../merge/filed/filed";
import { secretsOf } from "../merge/filed/privacy";
import type { Answers } from "../merge/compare/questions";
import type { MergePreview } from "../merge/compare/preview";
import { questionText } from "../report/questionText";
import type { Application } from "../read/application";
import { fieldMap } from "../read/fieldMap";
import { sharedWords } from "../report/sharedWords";
import { whyText } from "../report/wording";
import { hidden } from "../text/person/maskNumbers";
import { refName } from "../sheet/address";
import type { FileOutcome } from "./fileOutcome";
import { sealDerived, sealJson } from "./sealJson";

/** What a merge adds to the result of a run. */
export interface MergeFacts {
  readonly preview: MergePreview;
  readonly rows: number;
  readonly shared: readonly SharedFinding[];
  /** What the call answered, by the questions' ids. */
  readonly answers?: Answers;
}

function findingJson(finding: Finding, edition: Edition, word: WordFinding): object {
  const { rule, severity, fields, cells } = finding;
  return { rule, severity, fields, cells: cells.map(refName), ...word(finding, edition) };
}

/** Labels that are not as the form prints them, by field, with how surely they were recognised. */
function alteredLabels(application: Application): object {
  const entries = Object.entries(application.readings).flatMap(([field, [best]]) =>
    best && best.label.match !== "exact"
      ? [[field, { label: best.label.text, cell: refName(best.label.cell), match: best.label.match }]]
      : [],
  );
  return Object.fromEntries(entries);
}

/** The fields with a value and why it was taken from its cell; of one that no merged sheet may show it is only said that it is filled in. */
function fieldsJson(application: Application, edition: Edition): object {
  const fields = Object.entries(fieldMap(application)).map(([id, read]) => {
    const why = whyText(application.readings[id]![0]!);
    const field = why === null ? read : { ...read, why };
    const secret = edition.fields.some(
      (each) => each.id === id && each.type === "code" && !each.mayBePassedOn,
    );
    if (secret) return [id, { ...field, value: null, raw: hidden }];
    return [id, { ...field, value: sealDerived(field.value, field.raw) }];
  });
  return Object.fromEntries(fields) as object;
}

function projectJson(filed: FiledApplication, edition: Edition, word: WordFinding): object {
  const { application, findings, sheets, fingerprint } = filed;
  const project = {
    sheets,
    fingerprint,
    fields: fieldsJson(application, edition),
    altered: alteredLabels(application),
    notFound: application.notFound,
    findings: findings.map((finding) => findingJson(finding, edition, word)),
  };
  return sealJson(project, secretsOf(application, edition));
}

function place({ file, sheets }: FiledApplication): object {
  return { file, sheets };
}

function nameOf({ values }: FiledApplication): object {
  return { project: values["project.name"] ?? null, applicant: values["applicant.name"] ?? null };
}

/** The result of a run as DESIGN.md §4 gives it. */
export function resultJson(
  outcomes: readonly FileOutcome[],
  merged: MergeFacts,
  edition: Edition,
  word: WordFinding,
): object {
  const files = outcomes.map((outcome) =>
    outcome.status === "read" || outcome.status === "unsure"
      ? {
          file: outcome.file,
          status: outcome.status,
          ...(outcome.status === "unsure" ? { reason: outcome.reason } : {}),
          notes: outcome.notes,
          projects: outcome.filed.map((filed) => projectJson(filed, edition, word)),
        }
      : {
          file: outcome.file,
          status: outcome.status,
          reason: outcome.reason,
          notes: outcome.notes,
          projects: [],
        },
  );
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
  return sealJson({
    edition: edition.id,
    files,
    merge: {
      rows: merged.rows,
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
    },
  });
}

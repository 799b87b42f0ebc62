import type { Finding } from "../check/finding";
import type { Edition } from "../form/edition";
import type { SharedFinding } from "../merge/acrossOpinions";
import type { WordFinding } from "../merge/draftOpinions";
import type { FiledApplication } from "../merge/filed";
import type { MergePreview } from "../merge/preview";
import { refName } from "../sheet/address";
import type { FileOutcome } from "./fileOutcome";

/** What a merge adds to the result of a run. */
export interface MergeFacts {
  readonly preview: MergePreview;
  readonly rows: number;
  readonly shared: readonly SharedFinding[];
}

function findingJson(finding: Finding, edition: Edition, word: WordFinding): object {
  const { rule, severity, fields, cells } = finding;
  return { rule, severity, fields, cells: cells.map(refName), ...word(finding, edition) };
}

function projectJson(filed: FiledApplication, edition: Edition, word: WordFinding): object {
  const readings = Object.entries(filed.application.readings).flatMap(([field, [best]]) =>
    best ? [[field, best] as const] : [],
  );
  const fields = readings.map(([field, { value, cell, raw, state, label, notes }]) => [
    field,
    { value, cell: refName(cell), raw, state, label: label.text, match: label.match, notes },
  ]);
  return {
    sheets: filed.sheets,
    fingerprint: filed.fingerprint,
    fields: Object.fromEntries(fields),
    notFound: filed.application.notFound,
    findings: filed.findings.map((finding) => findingJson(finding, edition, word)),
  };
}

function place({ file, sheets }: FiledApplication): object {
  return { file, sheets };
}

/** The result of a run as DESIGN.md §4 gives it. */
export function resultJson(
  outcomes: readonly FileOutcome[],
  merged: MergeFacts,
  edition: Edition,
  word: WordFinding,
): object {
  const files = outcomes.map((outcome) =>
    outcome.status === "read"
      ? {
          file: outcome.file,
          status: outcome.status,
          projects: outcome.filed.map((filed) => projectJson(filed, edition, word)),
        }
      : { file: outcome.file, status: outcome.status, reason: outcome.reason, projects: [] },
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
  return {
    edition: edition.id,
    files,
    merge: {
      rows: merged.rows,
      duplicates,
      findings: merged.shared.map(({ finding, filed }) => ({
        ...findingJson(finding, edition, word),
        projects: filed.map(place),
      })),
    },
  };
}

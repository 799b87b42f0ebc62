import type { Edition } from "../../form/edition";
import { classify } from "./classify";
import { gatherProjects } from "./gatherProjects";
import { matchRows, presentColumns } from "./matchRows";
import { entryKey, type Answers, type IdentityQuestion } from "./questions";
import { rowProject } from "./rowProject";
import { sortOutDoubles } from "./doubles";
import type { FiledApplication } from "../filed/filed";
import type { MergePreview } from "./preview";
import type { MergeState } from "../own/state";

export interface MergeInput {
  /** The bureau's answers to questions of an earlier preview of the same sources. */
  readonly answers?: Answers;
  readonly filed: readonly FiledApplication[];
  /** Files that were read in this run, also those in which no form was found any more. */
  readonly files: readonly string[];
  /** Whether `files` are all there are, so that what they do not hold has been taken back. */
  readonly complete: boolean;
}

/** Without a name of its own or of its enterprise a project can be neither listed nor known again. */
function isNameless(filed: FiledApplication): boolean {
  return (filed.values["project.name"] ?? "") === "" && (filed.values["applicant.name"] ?? "") === "";
}

/**
 * Compares three states: the ledger (what the last merge put in), the forms as read now (theirs), and 汇总表 (the
 * bureau's). What findings say of the projects is still to come. Pure; nothing is written. The order of `filed` has no influence.
 */
export function previewMerge(state: MergeState, input: MergeInput, edition: Edition): MergePreview {
  const { answers = {} } = input;
  const named = input.filed.filter((filed) => !isNameless(filed));
  const { kept, doubles } = sortOutDoubles(named, edition);
  const { projects, older, questions: formQuestions } = gatherProjects(kept, state, edition, answers);
  const rows = state.summary?.rows ?? [];
  const columns = presentColumns(state.summary?.columns ?? {});
  const { pairs, questions: rowQuestions } = matchRows(
    rows,
    projects.map(({ before, after }) => rowProject(before ?? after, before !== null)),
    columns,
    edition,
    answers,
  );
  const pairOf = new Map(pairs.map((pair) => [pair.project, pair]));
  const files = new Set(input.files);
  const gone = (file: string): boolean => input.complete || files.has(file);
  const found = projects.map((project, index) => {
    const { row = null, sure = true } = pairOf.get(index) ?? {};
    return classify({ ...project, row, sure, id: entryKey(project.after) }, state.summary, gone);
  });
  const shown = new Set(pairs.map(({ row }) => row));
  const questions = [
    ...rowQuestions.map(({ id, row, project, answer }): IdentityQuestion => {
      const { before, after } = projects[project]!;
      return { kind: "row", id, row: rows[row]!, project: before ?? after, answer };
    }),
    ...formQuestions,
  ];
  return {
    state,
    added: found.flatMap((each) => each.added ?? []),
    changed: found.flatMap((each) => each.changed ?? []),
    unchanged: found.flatMap((each) => each.unchanged ?? []),
    missing: found.flatMap((each) => each.missing ?? []),
    conflicts: found.flatMap((each) => each.conflicts ?? []),
    corrections: found.flatMap((each) => each.corrections ?? []),
    leftOut: [
      ...doubles.map((double) => ({ kind: "double" as const, ...double })),
      ...older,
      ...input.filed.filter(isNameless).map((left) => ({ kind: "nameless" as const, left })),
      ...found.flatMap((each) => each.leftOut ?? []),
    ],
    questions,
    ownRows: rows.filter((_, index) => !shown.has(index)),
  };
}

import type { Edition } from "../../form/edition";
import { compareProjects } from "./compareProjects";
import { gatherProjects } from "./gatherProjects";
import type { Answers } from "./questions";
import { sortOutDoubles } from "./doubles";
import type { FiledApplication } from "../filed/filed";
import type { MergePreview } from "./preview";
import type { LedgerEntry } from "../own/ledger";
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
  const { projects, older, questions } = gatherProjects(kept, state, edition, answers);
  const files = new Set(input.files);
  const gone = ({ file }: LedgerEntry): boolean => input.complete || files.has(file);
  const nameless = input.filed.filter(isNameless);
  const compared = compareProjects(state, { projects, questions, answers, gone }, edition);
  return {
    ...compared,
    leftOut: [
      ...doubles.map((double) => ({ kind: "double" as const, ...double })),
      ...older,
      ...nameless.map((left) => ({ kind: "nameless" as const, left })),
      ...compared.leftOut,
    ],
  };
}

import type { Edition } from "../../form/edition";
import type { PreparedMerge } from "../../merge/compare/prepareMerge";
import type { Answers } from "../../merge/compare/questions";
import type { Opinion } from "../../merge/own/opinions";
import type { MergeState } from "../../merge/own/state";
import type { FileOutcome } from "../../report/fileOutcome";
import { readAt } from "../readAt";
import { firstChoices } from "./firstChoices";
import { plannedWrite, type PlannedWrite, type Target } from "./plannedWrite";
import * as stages from "./stages";

/** What a merge of files into a workbook starts from. */
export interface MergeInput {
  /** What the workbook holds of earlier merges. */
  readonly state: MergeState;
  readonly outcomes: readonly FileOutcome[];
  /** Rows of 审核意见 that came in a file of their own. */
  readonly explanations: readonly Opinion[];
  /** The unit that recommends the projects, where it is known. */
  readonly unit: string | undefined;
  /** When this is done. */
  readonly now: Date;
}

/** The forms that were read, compared with what the workbook holds; nothing is written. */
export function compareOutcomes(
  { state, outcomes, explanations, unit, now }: MergeInput,
  answers: Answers,
  edition: Edition,
): PreparedMerge {
  const read = outcomes.flatMap((outcome) => (outcome.status === "read" ? [outcome] : []));
  const sources = {
    filed: read.flatMap((outcome) => outcome.filed),
    files: outcomes.filter(({ status }) => status !== "unreadable").map(({ file }) => file),
    complete: false,
    offered: [...read.flatMap((outcome) => outcome.offered), ...explanations],
    slips: outcomes.flatMap((outcome) =>
      ("slips" in outcome ? (outcome.slips ?? []) : []).map((slip) => ({ file: outcome.file, slip })),
    ),
    unit,
    answers,
    at: readAt(now),
  };
  return stages.prepareMerge(state, sources, edition, stages.wordFinding);
}

/** The workbook after the merge, by the choices that lose nothing. */
export function mergeWorkbook(
  prepared: PreparedMerge,
  target: Required<Target>,
  edition: Edition,
): PlannedWrite {
  const { city, unit } = target.head;
  const choices = firstChoices(prepared.preview.state.facts.placement, city, unit);
  return plannedWrite(prepared, choices, target, edition, stages);
}

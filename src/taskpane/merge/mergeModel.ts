import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { FiledApplication } from "../../merge/filed/filed";
import { ownSheets } from "../../merge/own/ownSheets";
import type { Answers } from "../../merge/compare/questions";
import type { PreparedMerge } from "../../merge/compare/prepareMerge";
import type { UndoRecord } from "../undo/undoRecord";
import type { PickedFile } from "./pickedFile";
import type { SourceOutcome } from "./readSources";

/** Where the forms come from. */
export interface Sources {
  readonly files: readonly PickedFile[];
  /** Forms on sheets of the open workbook count too. */
  readonly ownSheets: boolean;
  /** These sources are all there are: what they no longer hold has been taken back. */
  readonly complete: boolean;
}

/** What was read and compared, before anything is written. */
export interface Comparison {
  readonly workbook: string;
  readonly prepared: PreparedMerge;
  /** The forms as they were read now. */
  readonly filed: readonly FiledApplication[];
  /** What is wrong between several forms, a sentence each. */
  readonly shared: readonly string[];
  readonly outcomes: readonly SourceOutcome[];
  /** What the bureau has answered so far to 是同一项目改名，还是两个项目？ */
  readonly answers: Answers;
  /** The same sources compared with further answers. */
  answered(further: Answers): Comparison;
}

/** What was written. */
export interface Written {
  /** False where the workbook showed it all already. */
  readonly changed: boolean;
  readonly rows: number;
  readonly summary: string;
  readonly sheets: readonly string[];
  readonly outcomes: readonly SourceOutcome[];
  /** What of it Excel did not take, although the tables are there: a sentence each. */
  readonly missing: readonly string[];
  /** Why what was written is not known to be what the preview showed; null where it was read back and agrees. */
  readonly doubt: string | null;
}

export interface MergeModel {
  readonly phase: "choosing" | "reading" | "preview" | "writing" | "done" | "undoing";
  readonly sources: Sources;
  /** What is being done, and the share of it that is done, where known. */
  readonly progress: { readonly text: string; readonly share: number | null };
  /** Whether the writing under way can still be stopped. */
  readonly stoppable: boolean;
  readonly comparison: Comparison | null;
  readonly choices: MergeChoices;
  readonly written: Written | null;
  /** The last merge of this session, for as long as it can be taken back. */
  readonly undo: UndoRecord | null;
  /** What a step that is over has done. */
  readonly success: string | null;
  /** Why the last step did not succeed, or what else to know. */
  readonly problem: string | null;
}

export type MergeAction =
  | { readonly type: "sources"; readonly sources: Partial<Sources> }
  | { readonly type: "reading"; readonly text: string; readonly share: number | null }
  | {
      readonly type: "compared";
      readonly comparison: Comparison;
      readonly choices: MergeChoices;
      readonly problem?: string;
    }
  | { readonly type: "choices"; readonly choices: Partial<MergeChoices> }
  | { readonly type: "writing"; readonly stoppable: boolean }
  | { readonly type: "written"; readonly written: Written; readonly undo: UndoRecord | null }
  | { readonly type: "undoing" }
  | { readonly type: "undone"; readonly text: string }
  | { readonly type: "failed"; readonly problem: string }
  | { readonly type: "back" };

export const firstModel: MergeModel = {
  phase: "choosing",
  sources: { files: [], ownSheets: true, complete: false },
  progress: { text: "", share: null },
  stoppable: false,
  comparison: null,
  choices: { placement: "category", head: { sheet: ownSheets.summary, city: "", unit: "" } },
  written: null,
  undo: null,
  success: null,
  problem: null,
};

export function mergeReducer(model: MergeModel, action: MergeAction): MergeModel {
  switch (action.type) {
    case "sources":
      return { ...model, sources: { ...model.sources, ...action.sources }, problem: null };
    case "reading":
      return { ...model, phase: "reading", progress: action, problem: null, success: null };
    case "compared": {
      const { comparison, choices, problem = null } = action;
      return { ...model, phase: "preview", comparison, choices, problem };
    }
    case "choices":
      return { ...model, choices: { ...model.choices, ...action.choices }, problem: null };
    case "writing":
      return { ...model, phase: "writing", stoppable: action.stoppable, problem: null };
    case "written":
      // where nothing was written the merge before can still be taken back
      return {
        ...model,
        phase: "done",
        written: action.written,
        undo: action.written.changed ? action.undo : model.undo,
      };
    case "undoing":
      return { ...model, phase: "undoing", problem: null, success: null };
    case "undone":
      return { ...firstModel, sources: model.sources, success: action.text };
    case "failed":
      return { ...model, phase: phaseBefore(model), problem: action.problem };
    case "back":
      return { ...model, phase: "choosing", comparison: null, written: null, problem: null };
  }
}

/** Where a step that failed leads back to: the sources stay chosen, the preview and the result stay in sight. */
function phaseBefore({ phase, written }: MergeModel): MergeModel["phase"] {
  if (phase === "writing") return "preview";
  return phase === "undoing" && written ? "done" : "choosing";
}

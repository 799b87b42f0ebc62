import type { Comparison, Sources, Written } from "../../work/merge/comparison";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import { firstChoices } from "../../work/merge/firstChoices";
import type { UndoRecord } from "../../work/undo/undoRecord";

export type { Comparison, Sources, Written };

export interface MergeModel {
  readonly phase: "choosing" | "reading" | "preview" | "writing" | "done" | "undoing";
  readonly sources: Sources;
  /** Files of the last merge of this session: one that comes again under its name takes its place. */
  readonly merged: Sources["files"];
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
  merged: [],
  progress: { text: "", share: null },
  stoppable: false,
  comparison: null,
  choices: firstChoices(),
  written: null,
  undo: null,
  success: null,
  problem: null,
};

/** The same, with files that were picked before. */
export const firstModelWith = (files: Sources["files"]): MergeModel => ({
  ...firstModel,
  sources: { ...firstModel.sources, files },
});

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
        merged: model.sources.files,
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

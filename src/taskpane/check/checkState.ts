import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";

export interface CheckState {
  readonly phase: "idle" | "running" | "done" | "failed";
  /** The last result; it stays in sight while a new check runs or after it failed. */
  readonly result: CheckedWorkbook | null;
  /** The workbook was changed since the result was read, and the result could not be renewed. */
  readonly stale: boolean;
  /** Share of the cells read, 0 to 1; null before that is known. */
  readonly share: number | null;
  /** When the result was last seen to be that of the workbook as it is, in milliseconds. */
  readonly at: number | null;
  /** Why the check failed. */
  readonly problem: string | null;
}

export type CheckAction =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly share: number }
  | { readonly type: "finished"; readonly result: CheckedWorkbook; readonly at: number }
  | { readonly type: "confirmed"; readonly at: number }
  | { readonly type: "failed"; readonly problem: string }
  | { readonly type: "cancelled" }
  | { readonly type: "leftBehind" };

export const noCheckYet: CheckState = {
  phase: "idle",
  result: null,
  stale: false,
  share: null,
  at: null,
  problem: null,
};

export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "started":
      return { ...state, phase: "running", stale: false, share: null, problem: null };
    case "progressed":
      return { ...state, share: action.share };
    case "finished":
      return { ...state, phase: "done", result: action.result, at: action.at, stale: false, problem: null };
    case "confirmed":
      return { ...state, at: action.at };
    case "failed":
      // what is still shown is the result before
      return { ...state, phase: "failed", problem: action.problem, stale: state.result !== null };
    case "cancelled":
      return { ...state, phase: state.result ? "done" : "idle", stale: state.result !== null };
    case "leftBehind":
      return { ...state, stale: true };
  }
}

import type { FileProblem } from "../problem";

/** Why a workbook cannot be edited without losing something of it: facts only, worded by problemText.ts. */
export type EditProblem =
  /** The file cannot be opened at all. */
  | { readonly kind: "unreadable"; readonly problem: FileProblem }
  /** Its content is no .xlsx or .xlsm, whatever its name says. */
  | { readonly kind: "otherFormat" }
  /** A sheet that is to be changed is not there. */
  | { readonly kind: "noSheet"; readonly sheet: string }
  /** A digital signature, which any change makes invalid. */
  | { readonly kind: "signed" }
  /** A shared workbook keeps a journal of changes, which names cells. */
  | { readonly kind: "shared" }
  /** A chart sheet or dialog has the name of a sheet that is to be written. */
  | { readonly kind: "nameTaken"; readonly sheet: string }
  /** A sheet that is written anew holds things that others put there. */
  | { readonly kind: "foreignContent"; readonly sheet: string; readonly things: readonly ForeignThing[] }
  /** Rows that move would cut a thing into pieces; `at` is its area. */
  | { readonly kind: "cutApart"; readonly sheet: string; readonly thing: CutThing; readonly at: string }
  /** The sheet has no room for more rows. */
  | { readonly kind: "full"; readonly sheet: string }
  /** More than a later merge could read back. */
  | {
      readonly kind: "tooLarge";
      readonly limit: number;
      readonly of: "cells" | "letters";
      /** Of a workbook that is new. */
      readonly isNew: boolean;
    }
  /** What was written does not say, when it is read back, what it should. */
  | { readonly kind: "notAsPlanned"; readonly sheet: string; readonly cell: string }
  /** The same of a workbook that is new: the writer is at fault, nothing that somebody did. */
  | { readonly kind: "newNotAsPlanned"; readonly sheet: string; readonly cell: string }
  /** Formulas, charts or names lean on a sheet that is to be taken out; `where` names some. */
  | { readonly kind: "leanedOn"; readonly sheet: string; readonly where: readonly string[] };

export type ForeignThing = "comment" | "formula" | "pivotTable" | "table" | "control" | "other";
export type CutThing = "array" | "dataTable" | "pivotTable" | "table";

/** The bytes after all edits, or why nothing was edited. */
export type EditResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: EditProblem };

/** Carries a problem from deep inside the editor to the one place that turns it into a result. */
export class EditError extends Error {
  constructor(readonly problem: EditProblem) {
    super(problem.kind);
  }
}

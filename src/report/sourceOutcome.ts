import type { Doubt, SheetRole } from "../read/application";

/** A sheet that holds something, yet no form to be merged. */
export interface PassedSheet {
  readonly sheet: string;
  readonly role: Exclude<SheetRole, "form" | "own">;
}

/** What became of one source. */
export interface SourceOutcome {
  readonly name: string;
  readonly status:
    "read" | "unsure" | "notAForm" | "blankForm" | "summary" | "slip" | "settings" | "unreadable";
  /** Names of the projects read. */
  readonly projects: readonly string[];
  /** Its other sheets, but for those that this program made and empty ones. */
  readonly passedOver: readonly PassedSheet[];
  /** Why it could not be read. */
  readonly reason: string;
  /** Where its page can be explained in several ways: the ways, and the one that a person chose. */
  readonly doubt?: { readonly ways: Doubt; readonly chosen: string | null };
  /** What of it should be looked at, a sentence each: parts that could not be read, and the like. */
  readonly notes: readonly string[];
}

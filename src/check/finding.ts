import type { Severity } from "../form/severity";
import type { CellRef } from "../sheet/snapshot";

export type { Severity };

/** A value offered for a cell. */
export interface Suggestion {
  readonly cell: CellRef;
  readonly value: string | number;
}

/** Facts of one finding, without wording: report/ words it. */
export interface Finding {
  /** Id of the rule list, e.g. FIN-15. */
  readonly rule: string;
  readonly severity: Severity;
  /** Field ids, the one to mend first. */
  readonly fields: readonly string[];
  readonly cells: readonly CellRef[];
  /** Facts that the message names, by the placeholder's name. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Id of the edition's clause that the finding comes from. */
  readonly clause?: string;
  /** Which wording of the rule applies, where it has several. */
  readonly variant?: string;
  /** Offered, applied only by a click in the enterprise's own sheet. */
  readonly suggestion?: Suggestion;
  /** Further cells that the same click mends: the other amounts of a year given in 元. */
  readonly furtherSuggestions?: readonly Suggestion[];
  /** Another way to mend it that is about as likely, offered beside the first: the two years before in 元. */
  readonly alternative?: readonly Suggestion[];
}

/** A finding on several projects: `cells` are those of the first field, in the projects' order. */
export interface AcrossFinding extends Finding {
  /** Places of the projects in the list that was checked. */
  readonly projects: readonly number[];
}

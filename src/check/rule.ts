import type { CellRef } from "../sheet/snapshot";
import type { Facts } from "./facts";
import type { Severity, Suggestion } from "./finding";
import type { FactValues, RuleId, Variant } from "./variants";

/** What a rule says of one case; its id, cells and the values concerned are added by the gate that runs it. */
export interface Draft {
  readonly severity: Severity;
  /** Field ids, the one to mend first. */
  readonly fields: readonly string[];
  /** Only where they are not the cells of the fields' best readings. */
  readonly cells?: readonly CellRef[];
  readonly values?: FactValues;
  readonly variant?: Variant;
  readonly suggestion?: Suggestion;
  readonly furtherSuggestions?: readonly Suggestion[];
  readonly alternative?: readonly Suggestion[];
}

/**
 * form: is it this edition's form · structure: are its labels there · fields: is each cell filled in and readable
 * · units: are amounts given in the form's unit · sense: is each value sound by itself · across: do values agree with each other.
 * A value that an earlier gate called an error or a query is not used by a later one.
 */
export const gates = ["form", "structure", "fields", "units", "sense", "across"] as const;
export type Gate = (typeof gates)[number];

/**
 * Which amounts a finding of a rule puts in doubt, so that they enter no sum: the first that it names · all that it names ·
 * all that it names and every other amount of their years, since a unit is that of a whole column.
 */
export type Doubts = "first" | "named" | "years";

export interface Rule {
  /** Id of the rule list. */
  readonly id: RuleId;
  /** By what the edition knows it: its id, or id/part where it has several parts. */
  readonly part: string;
  readonly gate: Gate;
  /** Absent where its findings leave the size of the amounts alone. */
  readonly doubts?: Doubts;
  /** Its findings ask how the page is to be read, or whether a value can be what its label asks for: they are said even of a form whose table is mostly missing. */
  readonly ofReading?: true;
  readonly run: (facts: Facts) => readonly Draft[];
}

import type { Severity } from "../../../src/check";
import type { Application } from "../../../src/read/application";
import type { Givens } from "../applicationWith";
import type { Project } from "./soundProject";

/** One mistake made for one rule, on any made-up project. */
export interface RuleMistake {
  readonly rule: string;
  /** What the rule has to say at least. */
  readonly severity: Severity;
  /** The field that the finding has to name; none for the form as a whole. */
  readonly field?: string;
  readonly change: (project: Project) => Givens;
  readonly form?: (application: Application) => Application;
}

type Change = Givens | ((project: Project) => Givens);
const severities: Readonly<Record<string, Severity>> = { E: "error", Q: "query", H: "hint" };

/** A rule, its severity's letter, the field to be named, and the fields as they are wrong. */
export function mistake(rule: string, letter: "E" | "Q" | "H", field: string, change: Change): RuleMistake {
  return {
    rule,
    severity: severities[letter]!,
    field,
    change: typeof change === "function" ? change : () => change,
  };
}

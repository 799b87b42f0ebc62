import type { Severity } from "../finding";
import type { Doubts } from "../rule";

interface AcrossRule {
  readonly clause: string;
  readonly severities: readonly Severity[];
  readonly doubts?: Doubts;
  /** Of findings on one project each: the values in which they agree where a list says them together. */
  readonly folds?: readonly string[];
}

/**
 * The rules on several forms: the clause that each comes from, the severities that it may give, and which amounts it puts
 * in doubt.
 */
export const acrossRules: Readonly<Record<string, AcrossRule>> = {
  "SUM-06": { clause: "summary", severities: ["error", "query"] },
  "SUM-07": { clause: "summary", severities: ["query"] },
  "SUM-08": { clause: "note.4", severities: ["error", "query"] },
  "SUM-09": { clause: "guide.3.1.5", severities: ["error"], doubts: "named" },
  "SUM-10": { clause: "summary", severities: ["query"] },
  "SUM-11": { clause: "note.2", severities: ["error", "query"] },
  "SUM-12": { clause: "guide.3.1.5", severities: ["query"] },
  "UNT-06": { clause: "note.2", severities: ["query"], folds: ["unit"] },
};

import type { Severity } from "../finding";

/** The rules on several forms: the clause that each comes from, and the severities that it may give. */
export const acrossRules: Readonly<
  Record<string, { readonly clause: string; readonly severities: readonly Severity[] }>
> = {
  "SUM-06": { clause: "summary", severities: ["error", "query"] },
  "SUM-07": { clause: "summary", severities: ["query"] },
  "SUM-08": { clause: "note.4", severities: ["error", "query"] },
  "SUM-09": { clause: "guide.3.1.5", severities: ["error"] },
  "SUM-10": { clause: "summary", severities: ["query"] },
  "SUM-11": { clause: "note.2", severities: ["error", "query"] },
  "SUM-12": { clause: "guide.3.1.5", severities: ["query"] },
  "UNT-06": { clause: "note.2", severities: ["query"] },
};

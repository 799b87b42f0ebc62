import type { Doubts } from "../rule";

interface AcrossRule {
  readonly doubts?: Doubts;
  /** Of findings on one project each: the values in which they agree where a list says them together. */
  readonly folds?: readonly string[];
}

/** The rules on several forms, and which amounts each puts in doubt; clause and severities are the edition's. */
export const acrossRules: Readonly<Record<string, AcrossRule>> = {
  "SUM-06": {},
  "SUM-07": {},
  "SUM-08": {},
  "SUM-09": { doubts: "named" },
  "SUM-10": {},
  "SUM-11": {},
  "SUM-12": {},
  "UNT-06": { folds: ["unit"] },
};

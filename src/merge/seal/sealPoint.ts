import type { Finding } from "../../check/finding";
import type { SummaryColumn } from "../own/askedColumns";
import type { CellRef } from "../../sheet/snapshot";

/** What is looked at before 汇总表 is printed and sealed, in the order in which it is told. */
export const sealTopics = [
  "cells",
  "open",
  "unit",
  "order",
  "quota",
  "sums",
  "forms",
  "papers",
  "slips",
] as const;
export type SealTopic = (typeof sealTopics)[number];

/** What was found, as plain facts; the words stand in src/report. */
export type SealFact =
  | { readonly kind: "noTable" }
  | { readonly kind: "noColumn"; readonly column: SummaryColumn }
  | { readonly kind: "blank"; readonly column: SummaryColumn }
  | { readonly kind: "category"; readonly text: string; readonly column: SummaryColumn }
  | { readonly kind: "finding"; readonly finding: Finding }
  | {
      readonly kind: "open";
      readonly mend: number;
      readonly explain: number;
      readonly answer: number;
    }
  | { readonly kind: "noUnit" }
  | { readonly kind: "unknownUnit"; readonly unit: string }
  | { readonly kind: "noCity" }
  | { readonly kind: "otherCity"; readonly city: string; readonly unit: string }
  | { readonly kind: "number"; readonly shown: string; readonly expected: string }
  | { readonly kind: "apart"; readonly category: string }
  | { readonly kind: "quota"; readonly quota: number; readonly count: number }
  | { readonly kind: "doubted"; readonly figures: readonly string[] }
  | { readonly kind: "total"; readonly shown: number; readonly sum: number }
  | { readonly kind: "noForm" }
  | { readonly kind: "papers"; readonly open: number | null }
  | { readonly kind: "slip"; readonly sheet: string };

export type SealPoint = SealFact & {
  /** must: it does not go up like this · look: somebody has to look at it. */
  readonly weight: "must" | "look";
  /** The row's 项目名称 and 依托企业; empty where it is about no single row. */
  readonly project: string;
  readonly applicant: string;
  readonly cell: CellRef | null;
};

/** One topic: what was found, or why nothing could be looked at. Nothing passes in silence. */
export interface SealResult {
  readonly topic: SealTopic;
  /** How many things were looked at: cells, projects, sheets; null where there is nothing to compare with. */
  readonly looked: number | null;
  readonly points: readonly SealPoint[];
}

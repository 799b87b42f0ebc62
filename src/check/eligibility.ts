import type { Condition, Edition } from "../form/edition";
import { readingOf, type Application, type FieldValue } from "../read/application";
import { maskNumbers } from "../text/person/maskNumbers";
import type { CellRef } from "../sheet/snapshot";
import {
  checklistFor,
  openItems,
  type ApplicantKind,
  type ChecklistAnswer,
  type ChecklistItem,
} from "./checklist";
import type { Finding } from "./finding";

/** What the form says to a condition: a field's value, and its cell. */
export interface Evidence {
  readonly field: string;
  readonly value: FieldValue;
  readonly cell: CellRef;
}

/** A paper that a condition asks for, and what the officer found. */
export interface Paper {
  readonly item: ChecklistItem;
  readonly answer: ChecklistAnswer | null;
}

/**
 * notAsked: of another category · refuted: the form, or a paper that is not there, speaks against it · open: something is still
 * to be looked at · shown: the form and the papers show it · weighed: nothing shows it, the experts weigh it.
 */
export type ConditionState = "notAsked" | "refuted" | "open" | "shown" | "weighed";

/** One condition of the guide for one project, ready to be laid out. */
export interface ConditionOfProject {
  /** Id of the clause. */
  readonly clause: string;
  readonly state: ConditionState;
  readonly evidence: readonly Evidence[];
  /** Fields by which the form would prove it, and which say nothing. */
  readonly unsaid: readonly string[];
  readonly papers: readonly Paper[];
  /** Errors and queries that speak against it. */
  readonly against: readonly Finding[];
}

/** What is known of the applicant and its papers beside the form. */
export interface Known {
  /** Findings on the form that still stand. */
  readonly findings: readonly Finding[];
  readonly answers?: Readonly<Record<string, ChecklistAnswer | undefined>>;
  readonly applicant?: ApplicantKind | null;
}

/** The edition's conditions of eligibility, each with what the form proves, what paper proves and what is open. */
export function eligibilityOf(
  application: Application,
  edition: Edition,
  { findings, answers = {}, applicant = null }: Known,
): ConditionOfProject[] {
  const chosen = readingOf(application, "project.category");
  const category = chosen?.state === "value" && typeof chosen.value === "string" ? chosen.value : null;
  const items = checklistFor(edition, category, applicant);
  return edition.conditions.map((condition): ConditionOfProject => {
    const served = edition.guideCoverage.filter(({ clause }) => clause === condition.clause);
    const rules = new Set(served.flatMap((sentence) => sentence.rules ?? []));
    const asked = new Set(served.flatMap((sentence) => sentence.items ?? []));
    const isAsked = category === null || !condition.categories || condition.categories.includes(category);
    if (!isAsked) return { ...nothing, clause: condition.clause, state: "notAsked" };
    const papers = items
      .filter(({ id, severity }) => asked.has(id) && severity !== "hint")
      .map((item) => ({ item, answer: answers[item.id] ?? null }));
    const parts = {
      ...onForm(application, condition),
      papers,
      against: findings.filter(({ rule, severity }) => severity !== "hint" && rules.has(rule)),
    };
    return { clause: condition.clause, ...parts, state: stateOf(parts, answers) };
  });
}

const nothing = { evidence: [], unsaid: [], papers: [], against: [] };

function onForm(
  application: Application,
  { fields }: Condition,
): Pick<ConditionOfProject, "evidence" | "unsaid"> {
  const evidence = fields.flatMap((field): Evidence[] => {
    const best = readingOf(application, field);
    if (best?.state !== "value" || best.value === null) return [];
    // A text may hold what no sheet of ours may.
    const value = typeof best.value === "string" ? maskNumbers(best.value) : best.value;
    return [{ field, value, cell: best.cell }];
  });
  const said = new Set(evidence.map(({ field }) => field));
  return { evidence, unsaid: fields.filter((field) => !said.has(field)) };
}

function stateOf(
  { evidence, unsaid, papers, against }: Omit<ConditionOfProject, "clause" | "state">,
  answers: Readonly<Record<string, ChecklistAnswer | undefined>>,
): ConditionState {
  const items = papers.map(({ item }) => item);
  const isMissing = papers.some(({ item, answer }) => answer === "no" && item.severity === "error");
  if (isMissing || against.some(({ severity }) => severity === "error")) return "refuted";
  if (against.length > 0 || unsaid.length > 0 || openItems(items, answers).length > 0) return "open";
  return evidence.length + papers.length > 0 ? "shown" : "weighed";
}

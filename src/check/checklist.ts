import { industrialSoftware, platforms, publicBodies, servitization } from "./categories";
import type { Severity } from "./finding";

/** What no sheet shows: the officer looks at the papers and answers. Texts stand in the wording, by id. */

/** Kind of enterprise, as the officer records it (申报指南 二（一）). */
export type ApplicantKind = "manufacturing" | "informationTechnology" | "other";
export type ChecklistAnswer = "yes" | "no" | "notApplicable";

export interface ChecklistItem {
  /** Id of the rule list. */
  readonly id: string;
  /** Rules that ask for the same papers. */
  readonly also: readonly string[];
  /** What a "no" amounts to; a hint is a reminder and is never open. */
  readonly severity: Severity;
  /** Id of the edition's clause. */
  readonly clause: string;
  /** Categories of project for which it is asked; all where it is left out. */
  readonly categories?: readonly string[];
  /** Kinds of applicant for which it is asked; all where it is left out. */
  readonly applicants?: readonly ApplicantKind[];
}

interface For {
  readonly categories?: readonly string[];
  readonly applicants?: readonly ApplicantKind[];
  readonly also?: readonly string[];
}

function item(
  id: string,
  severity: Severity,
  clause: string,
  { also = [], ...rest }: For = {},
): ChecklistItem {
  return { id, also, severity, clause, ...rest };
}

const [researchInstitution, publicService] = publicBodies as [string, string];

/** ELG-01, ELG-03 and ELG-12 are not here: the form itself shows them (UNT-05 and USC-07, FIN, PFM). */
export const checklist: readonly ChecklistItem[] = [
  item("ELG-02", "error", "guide.2.1"),
  item("ELG-04", "error", "guide.2.1", { applicants: ["manufacturing"], also: ["MAT-11"] }),
  item("ELG-05", "error", "guide.2.2", { categories: platforms, also: ["MAT-14"] }),
  item("ELG-06", "error", "guide.2.2", { categories: platforms, also: ["MAT-14"] }),
  item("ELG-07", "query", "guide.2.3", { categories: [researchInstitution] }),
  item("ELG-08", "error", "guide.2.4", { categories: [publicService], also: ["MAT-16"] }),
  item("ELG-09", "error", "guide.2.5", { categories: industrialSoftware, also: ["MAT-15"] }),
  item("ELG-10", "error", "guide.2.6", { categories: servitization }),
  item("ELG-11", "error", "guide.2.9"),
  item("MAT-01", "error", "guide.3.1.1"),
  item("MAT-02", "error", "guide.3.1.2"),
  item("PLN-01", "query", "outline"),
  item("CMT-01", "error", "commitment", { also: ["MAT-03", "ELG-13"] }),
  item("CMT-02", "query", "commitment"),
  item("MAT-04", "error", "guide.2.10"),
  item("MAT-05", "error", "guide.3.1.4"),
  item("MAT-06", "error", "guide.3.1.5"),
  item("MAT-07", "error", "guide.3.1.5"),
  item("MAT-08", "error", "guide.3.1.5"),
  item("MAT-09", "query", "guide.3.1.5"),
  item("MAT-10", "query", "guide.3.1.5"),
  item("CAP-15", "query", "form.capability"),
  item("MAT-13", "error", "guide.3.1.9"),
  item("MAT-12", "hint", "guide.3.1.7"),
  item("MAT-17", "hint", "guide.3.2"),
  item("CAP-16", "hint", "form.capability"),
  item("FIN-23", "hint", "form.finance"),
  item("FIN-24", "hint", "form.finance"),
];

/** The items to ask for one project; where its category or the kind of applicant is not known (null), all that may apply. */
export function checklistFor(
  category: string | null,
  applicant: ApplicantKind | null,
): readonly ChecklistItem[] {
  return checklist.filter(
    ({ categories, applicants }) =>
      (!categories || category === null || categories.includes(category)) &&
      (!applicants || applicant === null || applicants.includes(applicant)),
  );
}

/** Items that stand in the way: answered with no, or, reminders apart, not answered. */
export function openItems(
  items: readonly ChecklistItem[],
  answers: Readonly<Record<string, ChecklistAnswer | undefined>>,
): readonly ChecklistItem[] {
  return items.filter(({ id, severity }) => severity !== "hint" && (answers[id] ?? "no") === "no");
}

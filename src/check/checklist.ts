import type { ApplicantKind, ChecklistItem, Edition } from "../form/edition";

/** What no sheet shows, as far as a project is asked for it; the edition lists it. */

export type { ApplicantKind, ChecklistItem } from "../form/edition";
export type ChecklistAnswer = "yes" | "no" | "notApplicable";

/** The items to ask for one project; where its category or the kind of applicant is not known (null), all that may apply. */
export function checklistFor(
  { checklist }: Edition,
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

import type { ChecklistItem, Edition } from "../../form/edition";
import { basisText } from "./basis";

/** An item of the checklist in Chinese: what is asked, and the sentence that asks for it. */
export function wordChecklistItem(
  item: ChecklistItem,
  edition: Edition,
): { readonly text: string; readonly basis: string } {
  const outline = edition.reviewerFields.find(({ id }) => id === "plan.sections")?.choices ?? [];
  const lastYear = edition.financeYears.reduce((last, year) => Math.max(last, year));
  const facts: Readonly<Record<string, string | number>> = {
    outline: outline.map(({ label }) => label).join("、"),
    formYear: edition.formYear,
    lastYear,
    yearBefore: lastYear - 1,
  };
  return {
    text: item.text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name])),
    basis: basisText(edition.clauses[item.clause]),
  };
}

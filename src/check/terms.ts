import type { Edition, RuleTerms } from "../form/edition";
import { severities as order, type Severity } from "../form/severity";
import type { Finding } from "./finding";

/** A severity as an edition allows it: one that it does not give becomes the next milder one that it gives, else its mildest. */
export function severityBy({ severities }: RuleTerms, severity: Severity): Severity {
  if (severities.includes(severity)) return severity;
  const allowed = order.filter((each) => severities.includes(each));
  return allowed.find((each) => order.indexOf(each) > order.indexOf(severity)) ?? allowed.at(-1) ?? severity;
}

/** The clause of a case of a rule. */
export function clauseBy(
  { grounds }: Edition,
  { clause }: RuleTerms,
  { rule, variant }: Pick<Finding, "rule" | "variant">,
): string {
  return (variant !== undefined && grounds[`${rule}.${variant}`]) || clause;
}

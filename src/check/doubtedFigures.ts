import type { Edition } from "../form/edition";
import { acrossRules } from "./across/table";
import type { Finding } from "./finding";
import { doubtsOfRule } from "./rules";

/** The part of a finding that tells which amounts are in doubt. */
export type Doubting = Pick<Finding, "rule" | "severity" | "fields">;

/**
 * Ids of the amounts that a finding puts in doubt, in the form's order: 2018's revenue, taxes, profit and assets where the year
 * was given in 元. The rule tables say which rules do so; a hint never does.
 */
export function figuresInDoubt({ rule, severity, fields }: Doubting, edition: Edition): readonly string[] {
  const doubts = severity === "hint" ? undefined : (acrossRules[rule]?.doubts ?? doubtsOfRule(rule));
  if (!doubts) return [];
  const amounts = edition.fields.filter(({ type }) => type === "amount");
  const named = amounts.filter(({ id }) => (doubts === "first" ? fields[0] === id : fields.includes(id)));
  if (doubts !== "years") return named.map(({ id }) => id);
  const years = new Set(named.flatMap(({ year }) => year ?? []));
  return amounts
    .filter((field) => named.includes(field) || (field.year !== undefined && years.has(field.year)))
    .map(({ id }) => id);
}

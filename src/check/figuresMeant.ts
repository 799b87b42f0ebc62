import type { Finding } from "./finding";

/** Rules that hold a figure against another one, which they name behind it. */
const comparing: ReadonlySet<string> = new Set(["FIN-09", "FIN-10", "FIN-11", "FIN-12", "FIN-20"]);

/**
 * Fields that a finding asks about: all that it names, or the first where the others are what that is held against: of
 * “2018's revenue is 1000 times that of 2017” 2018's.
 */
export function figuresMeant({
  rule,
  variant,
  fields,
}: Pick<Finding, "rule" | "variant" | "fields">): readonly string[] {
  const compares = comparing.has(rule) || (rule === "FIN-14" && variant === "aboveRevenue");
  return compares ? fields.slice(0, 1) : fields;
}

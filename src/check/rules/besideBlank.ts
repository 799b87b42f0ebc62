import type { Facts } from "../facts";
import { movedOf } from "../moved/aroundBlank";
import type { Draft } from "../rule";

/**
 * STR-17: figures that may stand one place off beside a blank. That the blank was forgotten its own finding tells; that the
 * others moved nothing else tells: one figure looks like another.
 */
export const besideBlank = (facts: Facts): Draft[] =>
  movedOf(facts).map(({ kind, blank, figures, outside }) => ({
    severity: "query",
    fields: [blank, ...figures].map(({ field }) => field.id),
    // The blank has its own finding.
    cells: [...figures.flatMap(({ best }) => best?.cell ?? []), ...(outside ? [outside] : [])],
    variant: kind,
    values: { count: figures.length },
  }));

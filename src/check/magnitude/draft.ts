import { reading, type Facts } from "../facts";
import type { Suggestion } from "../finding";
import type { Draft } from "../rule";
import { movedFields } from "../moved/aroundBlank";
import { amountsOf, scaled } from "./amounts";
import type { Explanation } from "./explanation";
import type { Cause } from "./search";
import type { Slip } from "./slips";

/** How a slip is worded: in 元, in 亿元, or a decimal point (or a further factor) out of place, as decimals tell it. */
type SlipKind = "yuan" | "yi" | "point" | "fine" | "whole";

function kindOf({ power, by }: Slip): SlipKind {
  if (by) return by;
  return power === -4 ? "yuan" : power === 4 ? "yi" : "point";
}

/** Fields of a slip, in the form's order. */
export function fieldsOf(facts: Facts, { amounts }: Slip): string[] {
  return amounts.map((one) => amountsOf(facts).all[one]!.field);
}

/** The cells of a slip in 万元, for a click. */
export function mended(facts: Facts, slip: Slip): Suggestion[] {
  return slip.amounts.map((one) => {
    const amount = amountsOf(facts).all[one]!;
    return { cell: reading(facts, amount.field)!.cell, value: scaled(facts, amount, slip.power) };
  });
}

/**
 * What speaks for an explanation: an amount of it, and how many times another one it is. `against` is empty where the
 * amount itself is out of all measure.
 */
export function evidenceOf(
  facts: Facts,
  { slip, worst, factor }: Explanation,
): Record<string, string | number> {
  const { all } = amountsOf(facts);
  const isFirst = slip.amounts.includes(worst.amount);
  const example = isFirst ? worst.amount : worst.by!;
  const against = isFirst ? worst.by : worst.amount;
  return {
    example: all[example]!.field,
    exampleValue: all[example]!.value,
    against: against === undefined ? "" : all[against]!.field,
    times: Number((10 ** (isFirst ? factor : -factor)).toPrecision(2)),
    power: slip.power,
  };
}

/** Whether an amount of a cause seems to stand in another one's place: its size is not its own, and nothing is offered for it. */
export const isOfMoved = (facts: Facts, { best, near }: Cause): boolean =>
  [best, ...near].some(({ slip }) => fieldsOf(facts, slip).some((field) => movedFields(facts).has(field)));

/**
 * One finding for one cause, with all its cells; the second explanation, where there is one as good, beside the first. Where
 * both would leave a table without a question, neither is offered for a click.
 */
export function draftOf(facts: Facts, cause: Cause): Draft {
  const { best, near, sure, open } = cause;
  if (isOfMoved(facts, cause)) {
    const fields = fieldsOf(facts, best.slip);
    const values = { ...evidenceOf(facts, best), count: fields.length };
    return { severity: "query", fields, variant: "moved", values };
  }
  const [other] = near;
  const second = sure ? undefined : other;
  const offered = mended(facts, best.slip);
  const [suggestion, ...furtherSuggestions] = open ? [] : offered;
  const fields = [
    ...new Set([best, ...(second ? [second] : [])].flatMap(({ slip }) => fieldsOf(facts, slip))),
  ];
  return {
    severity: sure ? "error" : "query",
    fields,
    variant: second ? (open ? "open" : "either") : kindOf(best.slip),
    values: {
      ...evidenceOf(facts, best),
      count: best.slip.amounts.length,
      ...(second
        ? {
            cells1: fieldsOf(facts, best.slip).join(),
            cells2: fieldsOf(facts, second.slip).join(),
            power2: second.slip.power,
            value1: offered[0]!.value,
            value2: mended(facts, second.slip)[0]!.value,
          }
        : {}),
    },
    ...(suggestion ? { suggestion } : {}),
    ...(furtherSuggestions.length ? { furtherSuggestions } : {}),
    ...(second && !open ? { alternative: mended(facts, second.slip) } : {}),
  };
}

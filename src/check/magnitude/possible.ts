import { once, type Facts } from "../facts";
import { amountsOf } from "./amounts";
import { weighedByDecimals } from "./decimals";
import { doubtsByDecimals, doubtsOf } from "./doubts";
import { ratiosOf } from "./ratios";
import { isUnremarkable, staysUnasked } from "./quiet";
import { bestCause, causesOf, type Cause } from "./search";

const mostDoubts = 2;

/**
 * What is asked of amounts that are possible: one cause after the other, each by its likeliest slip. What the search explains
 * stands mended among the others, and is asked about no more.
 */
export function doubtsOn(facts: Facts, isTold: (field: string) => boolean): Cause[] {
  const amounts = amountsOf(facts);
  const ratios = ratiosOf(amounts, facts.edition);
  const explained = explainedOf(facts);
  const sizes = amounts.all.map(({ field, size }) => size + (explained.get(field) ?? 0));
  const taken = new Set(
    amounts.all.flatMap(({ field }, i) => (isTold(field) || explained.has(field) ? [i] : [])),
  );
  const slips = weighedByDecimals(doubtsByDecimals(amounts), amounts);
  const doubts = doubtsOf(amounts);
  const causes: Cause[] = [];
  // Beside two ways of which one is wrong a further offer may agree with the wrong one: it is asked without an offer.
  let inTwoWays = causesOf(asTyped(facts)).some(({ near }) => near.length > 0);
  while (causes.length < mostDoubts) {
    const cause = bestCause(
      slips,
      ({ amounts: of }) => !of.some((one) => taken.has(one)),
      ratios,
      sizes,
      (slip) => slip.amounts.every((one) => amounts.all[one]!.row === "profit"),
      (slip, mended) => isUnremarkable(mended, ratios, [], doubts) && staysUnasked(facts, slip),
    );
    if (!cause) break;
    causes.push({ ...cause, sure: false, open: cause.open || inTwoWays });
    inTwoWays ||= cause.near.length > 0;
    for (const { slip } of [cause.best, ...cause.near]) for (const one of slip.amounts) taken.add(one);
    for (const one of cause.best.slip.amounts) sizes[one]! += cause.best.slip.power;
  }
  return causes;
}

/** The form as the units' gate saw it, which doubts what the search explains. */
const asTyped = once((facts: Facts): Facts => ({ ...facts, doubted: new Set() }));

/** Amounts that the search explains, with the powers of ten that mend them; 0 where they are only the second way. */
function explainedOf(facts: Facts): ReadonlyMap<string, number> {
  const before = asTyped(facts);
  const { all } = amountsOf(before);
  const powers = new Map<string, number>();
  for (const { best, near } of causesOf(before)) {
    for (const { slip } of near)
      for (const one of slip.amounts) powers.set(all[one]!.field, powers.get(all[one]!.field) ?? 0);
    for (const one of best.slip.amounts) powers.set(all[one]!.field, best.slip.power);
  }
  return powers;
}

/** The form in which what the search explains is trusted again: the other amounts are compared with it. */
export function withExplained(facts: Facts): Facts {
  const explained = explainedOf(facts);
  return { ...facts, doubted: new Set([...facts.doubted].filter((field) => !explained.has(field))) };
}

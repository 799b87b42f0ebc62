import type { Facts } from "../facts";
import { amountsOf } from "./amounts";
import { doubtsByDecimals, doubtsOf } from "./doubts";
import { ratiosOf } from "./ratios";
import { isUnremarkable, staysUnasked } from "./quiet";
import { bestCause, type Cause } from "./search";

const mostDoubts = 2;

/** What is asked of amounts that are possible: one cause after the other, each by its likeliest slip. */
export function doubtsOn(facts: Facts, isTold: (field: string) => boolean): Cause[] {
  const amounts = amountsOf(facts);
  const ratios = ratiosOf(amounts, facts.edition);
  const sizes = amounts.all.map(({ size }) => size);
  const taken = new Set(amounts.all.flatMap(({ field }, i) => (isTold(field) ? [i] : [])));
  const slips = doubtsByDecimals(amounts);
  const doubts = doubtsOf(amounts);
  const causes: Cause[] = [];
  while (causes.length < mostDoubts) {
    const free = slips.filter(({ amounts: of }) => !of.some((one) => taken.has(one)));
    const cause = bestCause(
      free,
      ratios,
      sizes,
      (slip) => slip.amounts.every((one) => amounts.all[one]!.row === "profit"),
      (slip, mended) => isUnremarkable(mended, ratios, [], doubts) && staysUnasked(facts, slip),
    );
    if (!cause) break;
    causes.push({ ...cause, sure: false });
    for (const { slip } of [cause.best, ...cause.near]) for (const one of slip.amounts) taken.add(one);
    for (const one of cause.best.slip.amounts) sizes[one]! += cause.best.slip.power;
  }
  return causes;
}

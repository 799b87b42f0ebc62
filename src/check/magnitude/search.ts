import type { Application } from "../../read/application";
import { limit, once, type Facts } from "../facts";
import { amountsOf } from "./amounts";
import { weighedByDecimals } from "./decimals";
import { doubtsOf } from "./doubts";
import { explanation, mendedSizes, type Explanation } from "./explanation";
import { isUnremarkable, staysUnasked } from "./quiet";
import { outside, ratiosOf, strain, type Ratio } from "./ratios";
import { slipsOf, type Slip } from "./slips";

/** One cause: the best explanation, and others that are nearly as good. */
export interface Cause {
  readonly best: Explanation;
  readonly near: readonly Explanation[];
  /** Far better than the table as it stands and than any other explanation. */
  readonly sure: boolean;
  /** Another explanation would leave nothing to ask about either: accepted, a wrong one would never be noticed. */
  readonly open: boolean;
}

/** An explanation that gains so much, and leads by so much, is told and not asked. */
const sureGain = 5;
const sureLead = 1.5;
/** One that comes so near is offered beside the best. */
const nearLead = 1.2;
/** One that comes so near, and leaves as sound a table, forbids to offer either for a click. */
const openLead = 2.5;
const mostCauses = 4;

/**
 * Why amounts do not fit each other, one cause after the other. Each comparison of the form speaks for or against each
 * slip at once: a revenue of 29.39 beside 28 000 and 31 000, assets of 40 000 and taxes of 1 300 is itself wrong, not they.
 */
export const causesOf = once((facts: Facts): readonly Cause[] => {
  const { all, founded, isHighTax } = amountsOf(facts);
  const key = [founded, isHighTax, ...all.map(({ field, value }) => `${field}=${value}`)].join();
  const known = searched.get(facts.application);
  // The gates see one form with the same amounts, and ask in turn.
  if (known?.key === key) return known.causes;
  const causes = search(facts);
  searched.set(facts.application, { key, causes });
  return causes;
});

const searched = new WeakMap<Application, { readonly key: string; readonly causes: readonly Cause[] }>();

function search(facts: Facts): readonly Cause[] {
  const amounts = amountsOf(facts);
  const { years } = amounts;
  const ratios = ratiosOf(amounts, facts.edition);
  const sizes = amounts.all.map(({ size }) => size);
  const isStrained = () => ratios.some((ratio) => outside(ratio, sizes) > 0);
  if (!isStrained()) return [];
  const all = weighedByDecimals(slipsOf(amounts), amounts);
  const doubts = doubtsOf(amounts);
  const table = amounts.all.filter(({ year }) => year !== undefined).length;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const causes: Cause[] = [];
  const taken = new Set<number>();
  while (causes.length < mostCauses && isStrained()) {
    const cause = bestCause(
      all,
      (slip) => !slip.amounts.some((one) => taken.has(one)),
      ratios,
      sizes,
      (slip) => slip.amounts.every((one) => amounts.all[one]!.row === "profit"),
      (slip, mended) => isUnremarkable(mended, ratios, all, doubts) && staysUnasked(facts, slip),
    );
    if (!cause) break;
    // Some enterprises are as large as that, with a small project.
    const { slip } = cause.best;
    const mayBeLarge =
      slip.power < 0 &&
      slip.amounts.length >= table &&
      largest < Math.log10(limit(facts, "amountImpossible"));
    // Who lives on what he holds in others has profits far above his revenue, every year: no unit lies between.
    const isPointOfRows = slip.power % 4 !== 0 && slip.amounts.length > years.length;
    causes.push(mayBeLarge || isPointOfRows ? { ...cause, sure: false } : cause);
    for (const { slip } of [cause.best, ...cause.near]) for (const one of slip.amounts) taken.add(one);
    for (const one of cause.best.slip.amounts) sizes[one]! += cause.best.slip.power;
  }
  return causes;
}

/** What a slip gains at most: all the strain that its amounts have, a hair more than sums of it can differ by. */
function gainsOf(
  ratios: readonly Ratio[],
  strains: readonly number[],
  count: number,
): (slip: Slip) => number {
  const strained = new Array<number>(count).fill(1e-9);
  ratios.forEach(({ amount, by }, i) => {
    strained[amount]! += strains[i]!;
    if (by !== undefined) strained[by]! += strains[i]!;
  });
  return ({ amounts }) => amounts.reduce((sum, one) => sum + strained[one]!, 0);
}

/**
 * The slip that explains the amounts best, with what comes near to it; null where none is worth its price. `isFree`: whether
 * nothing is said yet of its amounts. `leavesNothing`: whether nothing would be asked once a slip is mended.
 */
export function bestCause(
  slips: readonly Slip[],
  isFree: (slip: Slip) => boolean,
  ratios: readonly Ratio[],
  sizes: readonly number[],
  isOfProfits: (slip: Slip) => boolean,
  leavesNothing: (slip: Slip, sizes: readonly number[]) => boolean,
): Cause | null {
  const strains = ratios.map((ratio) => strain(ratio, sizes));
  const outsides = ratios.map((ratio) => outside(ratio, sizes));
  const mayGain = gainsOf(ratios, strains, sizes.length);
  const explaining = slips
    .flatMap((slip) =>
      slip.price < mayGain(slip) ? (explanation(slip, ratios, sizes, strains, outsides) ?? []) : [],
    )
    .sort((a, b) => b.gain - a.gain);
  const better = explaining.filter(({ slip }) => isFree(slip));
  const [best, second] = better;
  if (!best) return null;
  const lead = best.gain - (second?.gain ?? 0);
  const near = better.slice(1, 2).filter(({ gain }) => best.gain - gain < nearLead);
  const sure = best.gain >= sureGain && lead >= sureLead;
  // In 元 is what is usual; a profit may be of nearly any size, whatever fits better.
  const anySize = isOfProfits(best.slip) && !(sure && best.slip.power === -4 && !best.slip.misfits);
  const others = anySize
    ? slips.filter((slip) => isOfProfits(slip) && !explaining.some((one) => one.slip === slip))
    : [];
  // What is asked of another amount is a rival too: of 33, 1 150 and 18 the second one may be wrong, or the others.
  const rivals = [
    ...explaining.filter(({ gain }) => anySize || best.gain - gain < openLead),
    ...others.flatMap(
      (slip) => explanation({ ...slip, price: -Infinity }, ratios, sizes, strains, outsides) ?? [],
    ),
  ];
  const [quiet, rival] = rivals.filter(({ slip }) => leavesNothing(slip, mendedSizes(slip, sizes)));
  if (quiet && rival) return { best: quiet, near: [rival], sure: false, open: true };
  return { best, near, sure, open: false };
}

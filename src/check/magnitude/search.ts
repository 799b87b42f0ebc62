import { limit, once, type Facts } from "../facts";
import { amountsOf } from "./amounts";
import { deviation, outside, ratiosOf, strain, type Ratio } from "./ratios";
import { slipsOf, type Slip } from "./slips";

/** A slip that explains the table better than the table as it stands. */
export interface Explanation {
  readonly slip: Slip;
  /** By how much the table is more likely with it mended. */
  readonly gain: number;
  /** The comparison that it mends most. */
  readonly worst: Ratio;
  /** Ten to this power is how many times the one amount is the other. */
  readonly factor: number;
}

/** One cause: the best explanation, and others that are nearly as good. */
export interface Cause {
  readonly best: Explanation;
  readonly near: readonly Explanation[];
  /** Far better than the table as it stands and than any other explanation. */
  readonly sure: boolean;
}

/** An explanation that gains so much, and leads by so much, is told and not asked. */
const sureGain = 5;
const sureLead = 1.5;
/** One that comes so near is offered beside the best. */
const nearLead = 1.2;
const mostCauses = 4;

/**
 * Why amounts do not fit each other, one cause after the other. Each comparison of the form speaks for or against each
 * slip at once: a revenue of 29.39 beside 28 000 and 31 000, assets of 40 000 and taxes of 1 300 is itself wrong, not they.
 */
export const causesOf = once((facts: Facts): readonly Cause[] => {
  const amounts = amountsOf(facts);
  const ratios = ratiosOf(amounts, facts.edition);
  const sizes = amounts.all.map(({ size }) => size);
  const isStrained = () => ratios.some((ratio) => outside(ratio, sizes) > 0);
  if (!isStrained()) return [];
  const all = slipsOf(amounts);
  const table = amounts.all.filter(({ year }) => year !== undefined).length;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const causes: Cause[] = [];
  const taken = new Set<number>();
  while (causes.length < mostCauses && isStrained()) {
    const cause = bestCause(
      all.filter((slip) => !slip.amounts.some((one) => taken.has(one))),
      ratios,
      sizes,
    );
    if (!cause) break;
    // Some enterprises are as large as that, with a small project.
    const { slip } = cause.best;
    const mayBeLarge =
      slip.power < 0 &&
      slip.amounts.length >= table &&
      largest < Math.log10(limit(facts, "amountImpossible"));
    causes.push(mayBeLarge ? { ...cause, sure: false } : cause);
    for (const { slip } of [cause.best, ...cause.near]) for (const one of slip.amounts) taken.add(one);
    for (const one of cause.best.slip.amounts) sizes[one]! += cause.best.slip.power;
  }
  return causes;
});

function bestCause(slips: readonly Slip[], ratios: readonly Ratio[], sizes: readonly number[]): Cause | null {
  const strains = ratios.map((ratio) => strain(ratio, sizes));
  const outsides = ratios.map((ratio) => outside(ratio, sizes));
  const total = strains.reduce((a, b) => a + b, 0);
  const better = slips
    // What a slip gains is at most all the strain that there is.
    .flatMap((slip) =>
      slip.price < total ? (explanation(slip, ratios, sizes, strains, outsides) ?? []) : [],
    )
    .sort((a, b) => b.gain - a.gain);
  const [best, second] = better;
  if (!best) return null;
  const lead = best.gain - (second?.gain ?? 0);
  const near = better.slice(1, 2).filter(({ gain }) => best.gain - gain < nearLead);
  return { best, near, sure: best.gain >= sureGain && lead >= sureLead };
}

/** What a slip explains; null where it gains nothing, or where mending it would make another ratio worse. */
function explanation(
  slip: Slip,
  ratios: readonly Ratio[],
  sizes: readonly number[],
  strains: readonly number[],
  outsides: readonly number[],
): Explanation | null {
  const mended = sizes.slice();
  for (const one of slip.amounts) mended[one]! += slip.power;
  let gain = -slip.price;
  let most = -Infinity;
  let worst = ratios[0]!;
  for (let i = 0; i < ratios.length; i++) {
    const ratio = ratios[i]!;
    const shift = mended[ratio.amount]! - sizes[ratio.amount]!;
    const byShift = ratio.by === undefined ? 0 : mended[ratio.by]! - sizes[ratio.by]!;
    if (shift === byShift) continue;
    if (outside(ratio, mended) > outsides[i]! + 0.01) return null;
    const gained = strains[i]! - strain(ratio, mended);
    gain += gained;
    if (gained > most) [most, worst] = [gained, ratio];
  }
  return gain > 0 ? { slip, gain, worst, factor: deviation(worst, sizes) + worst.usual } : null;
}

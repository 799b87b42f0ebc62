import { deviation, outside, strain, type Ratio } from "./ratios";
import type { Slip } from "./slips";

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

/** The sizes of all amounts with a slip mended. */
export function mendedSizes(slip: Slip, sizes: readonly number[]): number[] {
  const mended = sizes.slice();
  for (const one of slip.amounts) mended[one]! += slip.power;
  return mended;
}

/** What a slip explains; null where it gains nothing, or where mending it would make another ratio worse. */
export function explanation(
  slip: Slip,
  ratios: readonly Ratio[],
  sizes: readonly number[],
  strains: readonly number[],
  outsides: readonly number[],
): Explanation | null {
  const mended = mendedSizes(slip, sizes);
  let gain = -slip.price;
  let most = -Infinity;
  let worst = ratios[0]!;
  for (let i = 0; i < ratios.length; i++) {
    const ratio = ratios[i]!;
    const shift = mended[ratio.amount]! - sizes[ratio.amount]!;
    const byShift = ratio.by === undefined ? 0 : mended[ratio.by]! - sizes[ratio.by]!;
    if (shift === byShift) continue;
    if (outside(ratio, mended) > outsides[i]! + (slip.tolerance ?? 0.01)) return null;
    const gained = strains[i]! - strain(ratio, mended);
    gain += gained;
    if (gained > most) [most, worst] = [gained, ratio];
  }
  return gain > 0 ? { slip, gain, worst, factor: deviation(worst, sizes) + worst.usual } : null;
}

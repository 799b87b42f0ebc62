import type { Amounts } from "./amounts";
import type { Slip } from "./slips";

/** More decimals than anybody types for an amount in 万元. */
export const manyDecimals = 3;

/** What it costs a slip to leave decimals that no other amount has, where the point elsewhere would leave none. */
const priceOfMisfit = 1.5;

/** How many decimals an amount has, up to more than anybody types: 16 419.28 has 2. */
export function decimalsOf(value: number): number {
  for (let digits = 0; digits < manyDecimals; digits++) {
    const shifted = value * 10 ** digits;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-6 * Math.max(1, Math.abs(shifted) / 1e6)) return digits;
  }
  return manyDecimals;
}

/**
 * The slips with what their decimals say: among amounts with two decimals 25 731 970 is 25 731.97 rather than 2 573.197. Real
 * amounts in 元 have figures in all places, and fit nowhere better.
 */
export function weighedByDecimals(slips: readonly Slip[], { all }: Amounts): Slip[] {
  const fits = (slip: Slip) => {
    const others = all.flatMap(({ value }, i) => (slip.amounts.includes(i) ? [] : [decimalsOf(value)]));
    if (!others.length) return true;
    const most = others.reduce((a, b) => Math.max(a, b));
    return slip.amounts.every((one) => decimalsOf(all[one]!.value * 10 ** slip.power) <= most);
  };
  const keyOf = ({ amounts, power }: Slip) => `${amounts.join()} ${Math.sign(power)}`;
  const fitting = new Set(slips.filter(fits).map(keyOf));
  return slips.map((slip) =>
    fitting.has(keyOf(slip)) && !fits(slip)
      ? { ...slip, misfits: true, price: slip.price + priceOfMisfit }
      : slip,
  );
}

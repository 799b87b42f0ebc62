import type { Amounts } from "./amounts";
import type { Slip } from "./slips";

/** More decimals than anybody types for an amount in 万元. */
export const manyDecimals = 3;

/** What it costs a slip to leave decimals that no other amount has, where the point elsewhere would leave none. */
const priceOfMisfit = 1.5;

/** How many decimals an amount has, up to more than anybody types: 16 419.28 has 2. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
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
  const own = all.map(({ value }) => decimalsOf(value));
  const mended = all.map(() => new Map<number, number>());
  const decimalsAt = (one: number, power: number) => {
    const known = mended[one]!.get(power) ?? decimalsOf(all[one]!.value * 10 ** power);
    mended[one]!.set(power, known);
    return known;
  };
  // Slips of one place come together, and share its amounts.
  let place: readonly number[] | undefined;
  let most = -1;
  const fits = ({ amounts, power }: Slip) => {
    if (amounts !== place) {
      place = amounts;
      most = -1;
      for (let i = 0; i < own.length; i++) if (own[i]! > most && !amounts.includes(i)) most = own[i]!;
    }
    return most < 0 || amounts.every((one) => decimalsAt(one, power) <= most);
  };
  const fitting = new Map<readonly number[], Set<number>>();
  const fit = slips.map((slip) => {
    if (!fits(slip)) return false;
    fitting.set(slip.amounts, (fitting.get(slip.amounts) ?? new Set()).add(Math.sign(slip.power)));
    return true;
  });
  return slips.map((slip, i) =>
    !fit[i] && fitting.get(slip.amounts)?.has(Math.sign(slip.power))
      ? { ...slip, misfits: true, price: slip.price + priceOfMisfit }
      : slip,
  );
}

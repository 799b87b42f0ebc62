import { reading, type Facts } from "../facts";
import { askedOfFigures } from "../rules/finance/askedOfFigures";
import { amountsOf, scaled } from "./amounts";
import { outside, strain, type Ratio } from "./ratios";
import { explanation } from "./explanation";
import type { Slip } from "./slips";

/** Whether nothing would be asked about amounts of these sizes: no slip explains them better. */
export function isUnremarkable(
  sizes: readonly number[],
  ratios: readonly Ratio[],
  slips: readonly Slip[],
  doubts: readonly Slip[],
): boolean {
  const strains = ratios.map((ratio) => strain(ratio, sizes));
  const outsides = ratios.map((ratio) => outside(ratio, sizes));
  const explains = (slip: Slip) => explanation(slip, ratios, sizes, strains, outsides) !== null;
  return !doubts.some(explains) && !(outsides.some((off) => off > 0) && slips.some(explains));
}

/** Whether none of a slip's amounts would be asked about once they are mended: revenue ten times that of the year before is. */
export function staysUnasked(facts: Facts, slip: Slip): boolean {
  const amounts = slip.amounts.map((one) => amountsOf(facts).all[one]!);
  const mended = amounts.map((amount) => {
    const before = reading(facts, amount.field)!;
    const value = scaled(facts, amount, slip.power);
    return [amount.field, [{ ...before, value, raw: String(value) }]] as const;
  });
  const { application } = facts;
  const readings = { ...application.readings, ...Object.fromEntries(mended) };
  const asked = askedOfFigures({ ...facts, application: { ...application, readings } });
  return !amounts.some(({ field }) => asked.has(field));
}

import type { Edition, Proportion } from "../../form/edition";
import { amountRows } from "../finance";
import type { Amount, Amounts } from "./amounts";

/** Two amounts that are compared (or one by itself), and how far their ratio may go. Bounds and sizes are decimal logarithms. */
export interface Ratio {
  readonly amount: number;
  /** Place of the amount that it is divided by; absent where its own size counts. */
  readonly by?: number;
  readonly usual: number;
  readonly below: number;
  readonly above: number;
  readonly weight: number;
}

/** Young enterprises grow from next to nothing: so many powers of ten more are natural. */
const startUp = 1.3;
const startUpProfit = 0.5;

/** All comparisons that a form allows. */
export function ratiosOf(amounts: Amounts, { proportions }: Edition): Ratio[] {
  const { all, years, founded, isGroup, isHighTax } = amounts;
  const ofTrade = isHighTax ? ".highTax" : "";
  const ratios: Ratio[] = [];
  const add = (
    name: string,
    amount: Amount | undefined,
    by: Amount | null | undefined,
    loose = 0,
    weight = 1,
  ) => {
    const known = proportions[name];
    if (!amount || by === undefined || !known) return;
    const [usual, below, above] = widths(known);
    ratios.push({
      amount: all.indexOf(amount),
      ...(by ? { by: all.indexOf(by) } : {}),
      usual,
      below: below + loose,
      above: above + loose,
      weight,
    });
  };
  const at = (row: string, year: number) => all.find((one) => one.row === row && one.year === year);
  for (const row of amountRows) {
    // From a loss to a profit any factor is natural.
    const given = years.flatMap((year) => at(row, year) ?? []).filter(({ value }) => value > 0);
    given.slice(1).forEach((later, i) => {
      const before = given[i]!;
      add(
        `${row}.years`,
        later,
        before,
        isYoung(before.year!, founded) ? (row === "profit" ? startUpProfit : startUp) : 0,
      );
    });
  }
  for (const year of years) {
    const [assets, revenue, taxes, profit] = [
      at("totalAssets", year),
      at("mainBusinessRevenue", year),
      at("taxes", year),
      at("profit", year),
    ];
    const loose = isYoung(year, founded) ? startUp : 0;
    const gain = profit && profit.value > 0 ? "profit" : "loss";
    add("mainBusinessRevenue/totalAssets", revenue, assets, loose);
    add(`taxes/mainBusinessRevenue${ofTrade}`, taxes, revenue, loose);
    add(`taxes/totalAssets${ofTrade}`, taxes, assets, loose, 0.5);
    const looseProfit = loose && startUpProfit;
    add(`${gain}/mainBusinessRevenue`, profit, revenue, looseProfit);
    add(`${gain}/totalAssets`, profit, assets, looseProfit, 0.5);
    const group = isGroup ? ".group" : "";
    add(`totalAssets${group}`, assets, null, loose);
    add(`mainBusinessRevenue${group}`, revenue, null, loose);
  }
  const investments = all.filter(({ row }) => row === "investment");
  const lastOf = (row: string) => all.filter((one) => one.row === row && one.year !== undefined).at(-1);
  for (const investment of investments) {
    add("investment/totalAssets", investment, lastOf("totalAssets"), 0, 1.5);
    add("investment", investment, null, 0, 0.7);
  }
  const services = all.find(({ row }) => row === "plannedServices");
  add("plannedServices/mainBusinessRevenue", services, lastOf("mainBusinessRevenue"), 0.3);
  const [first, second] = investments;
  if (first && second)
    ratios.push({
      amount: all.indexOf(first),
      by: all.indexOf(second),
      usual: 0,
      below: 0.3,
      above: 0.3,
      weight: 2,
    });
  return ratios;
}

/** The founding year and the one after it. */
export function isYoung(year: number, founded: number | null): boolean {
  return founded !== null && year <= founded + 1;
}

function widths({ least, usual, most }: Proportion): readonly [number, number, number] {
  const middle = Math.log10(usual);
  return [middle, middle - Math.log10(least), Math.log10(most) - middle];
}

/** How far a ratio lies from what is usual, in powers of ten; negative below. */
export function deviation(ratio: Ratio, sizes: readonly number[]): number {
  return sizes[ratio.amount]! - (ratio.by === undefined ? 0 : sizes[ratio.by]!) - ratio.usual;
}

/** How far a ratio lies outside its bounds; 0 inside. */
export function outside(ratio: Ratio, sizes: readonly number[]): number {
  const off = deviation(ratio, sizes);
  return Math.max(0, off < 0 ? -off - ratio.below : off - ratio.above);
}

/** What a ratio costs: little inside its bounds, and as much as the distance outside. */
export function strain(ratio: Ratio, sizes: readonly number[]): number {
  const off = deviation(ratio, sizes);
  const width = off < 0 ? ratio.below : ratio.above;
  const distance = Math.abs(off);
  // What an amount is by itself says nothing inside its bounds: a small enterprise is no worse than a middling one.
  if (ratio.by === undefined) return ratio.weight * Math.max(0, distance - width);
  return ratio.weight * (distance <= width ? distance ** 2 / (2 * width) : distance - width / 2);
}

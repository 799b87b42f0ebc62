import { amountRows } from "../finance";
import type { Amounts } from "./amounts";
import { decimalsOf, manyDecimals } from "./decimals";
import { isYoung } from "./ratios";
import type { Slip } from "./slips";

/** By how much a table must be more likely with a slip mended, for it to be asked about. No ordinary sound table gains as much. */
const bar = 0.75;
/** Profits come near to zero where there are losses, and more so in the first years. */
const barOfUnsteadyProfit = 1.3;
const barOfFirstProfit = 2.3;
/** Who has next to no margin has none in any year. */
const barOfProfits = 2;

/**
 * Decimals that no other amount of the table has speak for a point out of place: 52.3648 among 1 201.35 and 1 330.02. So do
 * whole numbers in a row or a year, where the other amounts have decimals: 3316, 1150, 1795. What they are worth, and each
 * further amount of the slip.
 */
const priceOfFine = [-0.4, -0.15] as const;
const priceOfWhole = [0, -0.7] as const;
/** That one more amount is a whole number is chance. */
const furtherWhole = 1;
/** So far outside its bounds may such a slip leave another comparison: it is asked, not told. */
const toleranceWithDecimals = 0.35;

/** Where the figures would be possible as they are, only a point out of place is supposed. */
const powers = [-3, -2, 2, 3];

/**
 * Slips that are asked about though every amount is possible by itself and beside the others: a profit of 12 between 1 100
 * and 1 300. The price is the bar; one amount, one row or one year, no more.
 */
export function doubtsOf(amounts: Amounts): readonly Slip[] {
  let doubts = known.get(amounts);
  if (!doubts) known.set(amounts, (doubts = doubtsAbout(amounts)));
  return doubts;
}

const known = new WeakMap<Amounts, readonly Slip[]>();

function doubtsAbout({ all, years, founded }: Amounts): Slip[] {
  const where = (wanted: (row: string, year: number) => boolean) =>
    all.flatMap(({ row, year }, i) => (year !== undefined && wanted(row, year) ? [i] : []));
  const isUnsteady =
    all.some(({ row, value }) => row === "profit" && value < 0) ||
    years.some((year) => isYoung(year, founded));
  const cells = all.flatMap(({ row, year }, i) => {
    if (year === undefined) return [];
    if (row !== "profit") return [{ amounts: [i], price: bar }];
    const own = isYoung(year, founded) ? barOfFirstProfit : isUnsteady ? barOfUnsteadyProfit : bar;
    return [{ amounts: [i], price: own }];
  });
  const rows = amountRows.map((name) => ({
    amounts: where((row) => row === name),
    price: name === "profit" ? barOfProfits : bar,
  }));
  // Nobody puts the point wrong in every cell: the year of a table that has no other is none.
  const table = where(() => true).length;
  const columns = years
    .map((of) => ({ amounts: where((_, year) => year === of), price: bar }))
    .filter(({ amounts }) => amounts.length < table);
  return [...cells, ...[...rows, ...columns].filter(({ amounts }) => amounts.length > 1)].flatMap((place) =>
    powers.map((power) => ({ ...place, power })),
  );
}

/** The same, where the decimals speak for a slip. */
export function doubtsByDecimals(amounts: Amounts): Slip[] {
  const places = amounts.all.flatMap(({ year }, i) => (year === undefined ? [] : [i]));
  const digits = (one: number) => decimalsOf(amounts.all[one]!.value);
  const fine = places.filter((one) => digits(one) >= manyDecimals);
  const whole = places.filter((one) => digits(one) === 0);
  const isAllThatIsWhole = (of: readonly number[]): boolean => {
    const others = whole.filter((one) => !of.includes(one)).length;
    return (
      whole.length - others === of.length &&
      others <= Math.min(furtherWhole, places.length - whole.length - 1)
    );
  };
  return doubtsOf(amounts).map((slip) => {
    const { amounts: of, power } = slip;
    const isTooSmall = power > 0 && fine.length > 0 && fine.every((one) => of.includes(one));
    // That one amount is a whole number says nothing.
    const isTooLarge = power < 0 && of.length > 1 && isAllThatIsWhole(of);
    if (!isTooSmall && !isTooLarge) return slip;
    const [base, each] = isTooSmall ? priceOfFine : priceOfWhole;
    const by = isTooSmall ? "fine" : "whole";
    return { ...slip, by, price: base + each * slip.amounts.length, tolerance: toleranceWithDecimals };
  });
}

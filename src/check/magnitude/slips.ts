import { amountRows } from "../finance";
import type { Amounts } from "./amounts";

/** A supposed slip: these amounts are wrong, and times 10 to this power they are right. −4: given in 元. */
export interface Slip {
  readonly amounts: readonly number[];
  readonly power: number;
  /** How unlikely it is by itself: the more is to be supposed, the dearer. */
  readonly price: number;
  /** How far outside its bounds it may leave another comparison; next to nothing where it is absent. */
  readonly tolerance?: number;
  /** Decimals that speak for it: more than the other amounts have, or none beside amounts with decimals. */
  readonly by?: "fine" | "whole";
  /** It would leave decimals that no other amount has, and the point elsewhere would not. */
  readonly misfits?: boolean;
}

/** In 元, in 亿元, 万 taken twice, a decimal point out of place. */
const powers: readonly (readonly [number, number])[] = [
  [-4, 0],
  [4, 0.2],
  [-3, 0.9],
  [3, 1],
  [-2, 1.1],
  [2, 1.1],
  [-8, 1.2],
  [8, 1.5],
];

/** Whether one amount is the other in another unit, to the last figure that counts. */
export function differsByUnit(a: number, b: number): boolean {
  return powers.some(([power]) => Math.abs(a / b / 10 ** power - 1) < 0.001);
}

const base = 1.7;
/** What so many rows, and so many years, add to the price; all of them together add nothing. */
const rowPrice = [0, 0.2, 0.5, 0.7, 0];
const yearPrice = [0, 0.1, 0.4, 0];

/**
 * All slips that are worth supposing: a cell, a row, a year, the table, or some rows in some years, since whoever fills in
 * a table in another unit does so by rows or by columns; the investments; the table with them.
 */
export function slipsOf({ all, years }: Amounts): Slip[] {
  const places = new Map<string, { amounts: readonly number[]; price: number }>();
  const add = (amounts: readonly number[], price: number) => {
    const key = amounts.join();
    const same = places.get(key);
    if (amounts.length && (!same || price < same.price)) places.set(key, { amounts, price });
  };
  const where = (wanted: (row: string, year?: number) => boolean) =>
    all.flatMap(({ row, year }, i) => (wanted(row, year) ? [i] : []));
  for (const rows of subsets<string>(amountRows))
    for (const some of subsets(years)) {
      const price =
        rowPrice[rows.length]! + (some.length === years.length ? 0 : (yearPrice[some.length] ?? 0.4));
      add(
        where((row, year) => rows.includes(row) && year !== undefined && some.includes(year)),
        base + price,
      );
    }
  const table = where((_, year) => year !== undefined);
  const investments = where((row) => row === "investment");
  const services = where((row) => row === "plannedServices");
  for (const one of investments) add([one], base);
  add(investments, base + 0.1);
  add([...table, ...investments], base + 0.3);
  add([...table, ...investments, ...services], base + 0.3);
  const slips = [...places.values()].flatMap(({ amounts, price }) =>
    powers
      // Nobody puts the point wrong in every cell; that both statements of a small project are is no likelier.
      .filter(([power]) => power % 4 === 0 || (amounts.length < table.length && amounts !== investments))
      .map(([power, more]) => ({ amounts, power, price: price + more })),
  );
  // What is planned may be little.
  return services.length ? [...slips, { amounts: services, power: -4, price: base }] : slips;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items
    .reduce<T[][]>((some, item) => [...some, ...some.map((each) => [...each, item])], [[]])
    .filter((each) => each.length > 0);
}

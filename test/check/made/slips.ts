import { checkApplication, type Finding } from "../../../src/check";
import { waysToMend } from "../../../src/check/waysToMend";
import { edition2020 } from "../../../src/form/edition2020";
import { cellName } from "../../../src/sheet/address";
import { applicationWith, cellOf, type Givens } from "../applicationWith";

/** Slips in another unit or with the point elsewhere, made in a sound table, and what accepting the offers leaves of it. */

export const rows = ["totalAssets", "mainBusinessRevenue", "taxes", "profit"];
export const years = [2017, 2018, 2019];
export const field = (row: string, year: number) => `finance.${row}.${year}`;
const units = new Set(["FIN-15", "FIN-16", "BAS-02"]);

export const findings = (given: Givens): Finding[] => checkApplication(applicationWith(given), edition2020);
export const ofUnits = (found: readonly Finding[]) => found.filter(({ rule }) => units.has(rule));
export const cellsOf = (finding: Finding) => finding.cells.map(({ row, col }) => cellName(row, col)).sort();

export interface Slip {
  readonly name: string;
  readonly cells: readonly string[];
  readonly power: number;
}

const powers = [-8, -4, -3, -2, 2, 3, 4, 8];

/** A cell, a row, a year or all of the table; nobody puts the point wrong in all of it. */
export function slipsOn(given: Givens): Slip[] {
  const places: [string, string[]][] = [
    ...rows.flatMap((row) => years.map((year): [string, string[]] => [field(row, year), [field(row, year)]])),
    ...rows.map((row): [string, string[]] => [`row ${row}`, years.map((year) => field(row, year))]),
    ...years.map((year): [string, string[]] => [`year ${year}`, rows.map((row) => field(row, year))]),
    ["table", rows.flatMap((row) => years.map((year) => field(row, year)))],
  ];
  return places.flatMap(([name, all]) => {
    const cells = all.filter((id) => typeof given[id] === "number");
    const possible = powers.filter((power) => name !== "table" || power % 4 === 0);
    return cells.length ? possible.map((power) => ({ name, cells, power })) : [];
  });
}

export function slipped(given: Givens, { cells, power }: Slip): Givens {
  const wrong = cells.map((id) => [id, Number(((given[id] as number) * 10 ** power).toPrecision(12))]);
  return { ...given, ...Object.fromEntries(wrong) };
}

/** What is left of a table for each set of offers that can be accepted: of each finding none, the first way or the other. */
export function acceptedSets(given: Givens, found: readonly Finding[]): Givens[] {
  const none: readonly (readonly [string, string | number])[] = [];
  const sets = found.reduce(
    (all, finding) =>
      all.flatMap((set) => [
        set,
        ...waysToMend(finding).map((way) => [
          ...set,
          ...way.map(({ cell, value }) => [cellName(cell.row, cell.col), value] as const),
        ]),
      ]),
    [none],
  );
  return sets
    .filter((set) => set.length > 0)
    .map((set) => {
      const byCell = new Map(set);
      return Object.fromEntries(
        Object.entries(given).map(([id, value]) => [id, byCell.get(cellOf(id)) ?? value]),
      );
    });
}

/** Whether two tables are the same but for rounding. */
export function isSame(a: Givens, b: Givens): boolean {
  return Object.keys(a).every((id) => {
    const [one, other] = [a[id], b[id]];
    return typeof one !== "number" || Math.abs(one - (other as number)) <= 0.001 * Math.abs(one) + 0.011;
  });
}

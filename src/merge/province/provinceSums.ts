import type { Edition } from "../../form/edition";
import { sumOf, type CountedProject, type GroupSums } from "../figures/groupSums";
import { statisticsOf } from "../figures/statistics";
import { statisticsColumns } from "../figures/statisticsColumns";
import type { ProvinceRow } from "./provinceRows";
import type { StatedFigures } from "./statedFigures";

/** A figure that should be the same in two places (rule PRV-02). */
export interface Difference {
  readonly title: string;
  /** What the city's 统计 says, or the units add up to. */
  readonly stated: number;
  /** What its rows and its ledger add up to, or the province has. */
  readonly counted: number;
}

/** The rows as the statistics take them; a row without an entry in the ledger has no figures. */
export function countedProjects(rows: readonly ProvinceRow[], place: string): readonly CountedProject[] {
  return rows.map(({ values, entry, doubted }) => {
    return { values, openFindings: entry?.openFindings ?? 0, doubted, place, formless: entry === null };
  });
}

export function sumsOf(rows: readonly ProvinceRow[], edition: Edition): GroupSums {
  return statisticsOf(countedProjects(rows, ""), [], edition).total;
}

/** Where a city's 统计 does not say what its rows add up to. */
export function differencesFrom(
  stated: StatedFigures | null,
  sums: GroupSums,
  edition: Edition,
): readonly Difference[] {
  return statisticsColumns(edition).flatMap(({ title, of }) => {
    const said = stated?.[title];
    const counted = of(sums);
    return said === undefined || same(said, counted) ? [] : [{ title, stated: said, counted }];
  });
}

/** Where the units do not add up to the province. */
export function differencesBetween(
  units: readonly GroupSums[],
  total: GroupSums,
  edition: Edition,
): readonly Difference[] {
  return statisticsColumns(edition)
    .filter(({ additive }) => additive)
    .map(({ title, of }) => ({ title, stated: sumOf(units.map(of)), counted: of(total) }))
    .filter(({ stated, counted }) => !same(stated, counted));
}

/** 统计 shows two decimals; files keep them all but for the noise of binary fractions. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}

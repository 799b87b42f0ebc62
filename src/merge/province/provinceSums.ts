import type { Edition } from "../../form/edition";
import { sumGroup, type GroupSums } from "../figures/groupSums";
import { statisticsColumns } from "../figures/statisticsColumns";
import type { ReceivedRow } from "./receivedRows";
import type { CityTable } from "./cityTable";

/** A figure that should be the same in two places (rule PRV-02). */
export interface Difference {
  readonly title: string;
  /** What the city's 统计, or the line 合计 of its table, says. */
  readonly stated: number;
  readonly inTable: boolean;
  /** What its rows and its ledger add up to. */
  readonly counted: number;
}

/** The sums of a table as it came; a city knows nothing of other cities' projects, and of its own doubts only. */
export function receivedSums(rows: readonly ReceivedRow[], edition: Edition): GroupSums {
  const counted = rows.map(({ values, entry, doubted }) => {
    return { values, openFindings: entry?.openFindings ?? 0, doubted, place: "" };
  });
  return sumGroup("", counted, edition);
}

/** Where a city's 统计 does not say what its rows add up to. */
export function differencesFrom(
  { stated, statedInTable }: Pick<CityTable, "stated" | "statedInTable">,
  sums: GroupSums,
  edition: Edition,
): readonly Difference[] {
  return statisticsColumns(edition).flatMap(({ title, of }) => {
    const said = stated?.[title];
    const counted = of(sums);
    return said === undefined || same(said, counted)
      ? []
      : [{ title, stated: said, inTable: statedInTable, counted }];
  });
}

/** 统计 shows two decimals; files keep them all but for the noise of binary fractions. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}

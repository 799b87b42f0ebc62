import type { Edition } from "../../form/edition";
import { financeRows, type GroupSums } from "./groupSums";

/** A figure of 统计: what its column is called, and what a group of projects shows there. */
export interface StatisticsColumn {
  readonly title: string;
  /** Whether the groups' figures add up to the total; an enterprise of several groups counts once in the total. */
  readonly additive: boolean;
  readonly of: (group: GroupSums) => number;
}

/** The figures of 统计 from the first to the last column; amounts in 万元. */
export function statisticsColumns(edition: Edition): readonly StatisticsColumn[] {
  const label = (row: string): string =>
    (edition.fields.find((field) => field.row === row)?.label ?? row).replace(/（万元）$/, "");
  return [
    { title: "项目数", additive: true, of: (group) => group.projects },
    { title: "总投资", additive: true, of: (group) => group.investment },
    ...edition.financeYears.flatMap((year) =>
      financeRows.map((row) => ({
        title: `${year}年${label(row)}`,
        additive: false,
        of: (group: GroupSums) => group.finance[year]?.[row] ?? 0,
      })),
    ),
  ];
}

import { plain } from "../../text/plain";
import type { Edition, RecommendingUnit } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { LedgerEntry } from "../own/ledger";
import type { Opinion } from "../own/opinions";
import { stampOf } from "../own/stamp";
import { readState } from "../own/state";
import type { SummaryTable } from "../own/summaryTable";
import { statedFigures, type StatedFigures } from "./statedFigures";

/** A city's 汇总表 as it came to the province. */
export interface CityTable {
  readonly file: string;
  /** Who sends it; null where title, unit and file name tell none of the list. */
  readonly unit: RecommendingUnit | null;
  readonly summary: SummaryTable;
  /** Whose projects it lists: the place that its title names (a county's table under its city), else "". */
  readonly part: string;
  /** Entries of its ledger; none in a table typed by hand. */
  readonly ledger: readonly LedgerEntry[];
  /** Its 审核意见: findings, explanations and the city's answers. */
  readonly opinions: readonly Opinion[];
  /** Stamp of the rows as they stand. */
  readonly stamp: string;
  /** Whether rows were changed after the program had stamped them (rule PRV-03). */
  readonly changedAfterStamp: boolean;
  /** What its 统计 says; null in a table typed by hand. */
  readonly stated: StatedFigures | null;
  /** When the newest of its forms was read; empty without a ledger. */
  readonly newest: string;
}

function unitOf(file: string, { unit, city }: SummaryTable, edition: Edition): RecommendingUnit | null {
  const units = edition.recommendingUnits;
  const namesOf = (each: RecommendingUnit): string[] => [each.name, ...each.aliases].map(plain);
  const byUnit = units.find((each) => unit !== "" && namesOf(each).includes(plain(unit)));
  const byCity = units.find(
    (each) =>
      city !== "" && (each.city === city || namesOf(each).some((name) => name.startsWith(plain(city)))),
  );
  return byUnit ?? byCity ?? units.find((each) => file.includes(each.city)) ?? null;
}

/** The city's table in a workbook, made by this program or typed by hand; null where it holds none. */
export function readCityTable(file: string, workbook: WorkbookSnapshot, edition: Edition): CityTable | null {
  const { summary, ledger, opinions, facts } = readState(workbook, edition);
  if (!summary || summary.rows.length === 0) return null;
  const stamp = stampOf(summary.rows);
  const times = ledger.map((entry) => entry.readAt).sort();
  return {
    file,
    unit: unitOf(file, summary, edition),
    summary,
    part: summary.city,
    ledger,
    opinions,
    stamp,
    changedAfterStamp: facts.stamp !== "" && facts.stamp !== stamp,
    stated: statedFigures(workbook, edition),
    newest: times.at(-1) ?? "",
  };
}

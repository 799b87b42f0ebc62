import { checkAcross } from "../../check/checkAcross";
import type { AcrossFinding } from "../../check/finding";
import { groupBy } from "../../match/group";
import type { Edition, RecommendingUnit, SupportedProject } from "../../form/edition";
import type { GroupSums } from "../figures/statistics";
import type { CityTable } from "./cityTable";
import { provinceApplication } from "./provinceApplication";
import { provinceRows, type ProvinceRow } from "./provinceRows";
import { differencesBetween, differencesFrom, sumsOf, type Difference } from "./provinceSums";

/** What the province has from one unit. */
export interface UnitReport {
  /** Null for a table whose unit is none of the list. */
  readonly unit: RecommendingUnit | null;
  /** The table that counts; null where none came (rule PRV-01). */
  readonly table: CityTable | null;
  /** Earlier tables of the same unit; they are kept, not counted. */
  readonly superseded: readonly CityTable[];
  readonly rows: readonly ProvinceRow[];
  readonly sums: GroupSums;
  /** Where its 统计 says something else than its rows (rule PRV-02). */
  readonly differences: readonly Difference[];
}

/** How many projects a unit may recommend, where its table has more (rule PRV-04); else null. */
export function quotaExceeded({ unit, table }: UnitReport): number | null {
  const quota = unit?.quota;
  return quota !== undefined && table && table.summary.rows.length > quota ? quota : null;
}

/** Something to settle between projects, with the rows that it is about. */
export interface Doubt {
  readonly finding: AcrossFinding;
  readonly rows: readonly ProvinceRow[];
}

export interface ProvinceResult {
  /** Every unit of the list in its order, then tables of unknown units by file name. */
  readonly units: readonly UnitReport[];
  /** By unit, in each unit's own order. */
  readonly rows: readonly ProvinceRow[];
  readonly doubts: readonly Doubt[];
  readonly total: GroupSums;
  /** Where the units do not add up to the province (rule PRV-02). */
  readonly differences: readonly Difference[];
}

/** The newest first; tables that do not tell their time come last, by file name. */
function byAge(a: CityTable, b: CityTable): number {
  if (a.newest !== b.newest) return a.newest > b.newest ? -1 : 1;
  return a.file > b.file ? -1 : 1;
}

function reportOf(unit: RecommendingUnit | null, tables: readonly CityTable[], edition: Edition): UnitReport {
  const [table = null, ...superseded] = [...tables].sort(byAge);
  const rows = table ? provinceRows(table, edition) : [];
  const sums = sumsOf(rows, edition);
  const differences = differencesFrom(table?.stated ?? null, sums, edition);
  return { unit, table, superseded, rows, sums, differences };
}

/**
 * One provincial table from the cities' tables. The order of `tables` has no influence. `supported`: projects of earlier
 * years that the province has listed.
 */
export function mergeProvince(
  tables: readonly CityTable[],
  edition: Edition,
  supported: readonly SupportedProject[] = [],
): ProvinceResult {
  const byUnit = groupBy(tables, (table) => table.unit);
  const unknown = [...(byUnit.get(null) ?? [])].sort((a, b) => (a.file < b.file ? -1 : 1));
  const units = [
    ...edition.recommendingUnits.map((unit) => reportOf(unit, byUnit.get(unit) ?? [], edition)),
    ...unknown.map((table) => reportOf(null, [table], edition)),
  ];
  const rows = units.flatMap((report) => report.rows);
  const findings = checkAcross(
    rows.map((row) => provinceApplication(row, edition)),
    edition,
    rows.map((row) => row.table.unit?.name),
    supported,
  );
  const doubts = findings.map((finding) => ({
    finding,
    rows: finding.projects.flatMap((index) => rows[index] ?? []),
  }));
  const total = sumsOf(rows, edition);
  const differences = differencesBetween(
    units.map(({ sums }) => sums),
    total,
    edition,
  );
  return { units, rows, doubts, total, differences };
}

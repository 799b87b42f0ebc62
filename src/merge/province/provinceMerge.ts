import { checkAcross } from "../../check/checkAcross";
import type { AcrossFinding } from "../../check/finding";
import { groupBy } from "../../match/group";
import type { Edition, RecommendingUnit, SupportedProject } from "../../form/edition";
import { figuresInDoubt } from "../../check/doubtedFigures";
import type { GroupSums } from "../figures/groupSums";
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

/** What came from a unit, before its projects lie beside those of other units. */
type UnitRows = Pick<UnitReport, "unit" | "table" | "superseded" | "rows">;

function rowsFrom(unit: RecommendingUnit | null, tables: readonly CityTable[], edition: Edition): UnitRows {
  const [table = null, ...superseded] = [...tables].sort(byAge);
  return { unit, table, superseded, rows: table ? provinceRows(table, edition) : [] };
}

function reportOf(sent: UnitRows, rows: readonly ProvinceRow[], edition: Edition): UnitReport {
  // A city knows nothing of other cities' projects: its 统计 is held against its own doubts only.
  const differences = differencesFrom(sent.table?.stated ?? null, sumsOf(sent.rows, edition), edition);
  return { ...sent, rows, sums: sumsOf(rows, edition), differences };
}

/** The rows with the amounts that findings between them put in doubt, beside those that their cities doubt. */
function withDoubts(
  rows: readonly ProvinceRow[],
  findings: readonly AcrossFinding[],
  edition: Edition,
): ReadonlyMap<ProvinceRow, ProvinceRow> {
  const found = new Map<number, string[]>();
  for (const finding of findings) {
    const figures = figuresInDoubt(finding, edition);
    if (figures.length === 0) continue;
    for (const index of finding.projects) found.set(index, [...(found.get(index) ?? []), ...figures]);
  }
  const fresh = (row: ProvinceRow, index: number): ProvinceRow => {
    return { ...row, doubted: [...new Set([...row.doubted, ...(found.get(index) ?? [])])] };
  };
  return new Map(rows.map((row, index) => [row, fresh(row, index)]));
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
  const sent = [
    ...edition.recommendingUnits.map((unit) => rowsFrom(unit, byUnit.get(unit) ?? [], edition)),
    ...unknown.map((table) => rowsFrom(null, [table], edition)),
  ];
  const known = sent.flatMap((each) => each.rows);
  const findings = checkAcross(
    known.map((row) => provinceApplication(row, edition)),
    edition,
    known.map((row) => row.table.unit?.name),
    supported,
  );
  const doubting = withDoubts(known, findings, edition);
  const rows = [...doubting.values()];
  const units = sent.map((each) =>
    reportOf(
      each,
      each.rows.map((row) => doubting.get(row)!),
      edition,
    ),
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

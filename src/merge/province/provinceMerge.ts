import { checkAcross } from "../../check/checkAcross";
import { figuresInDoubt } from "../../check/doubtedFigures";
import type { AcrossFinding } from "../../check/finding";
import { groupBy } from "../../match/group";
import { groupSame } from "../../match/groups";
import { identityOf, keysOf, sameProject } from "../../match/identity";
import type { Edition, RecommendingUnit } from "../../form/edition";
import { applyMerge, type MergeChoices, type MergeResult } from "../compare/applyMerge";
import { investmentField } from "../filed/investment";
import { sumGroup, type GroupSums } from "../figures/groupSums";
import { statisticsTotal } from "../own/ownSheets";
import { printedApplication } from "../filed/printedApplication";
import { placeByUnit } from "./placeByUnit";
import type { PreparedProvince } from "./prepareProvince";
import { provinceSheetNames } from "./provinceColumns";
import { countedRows, provinceRows, type ProvinceRow } from "./provinceRows";
import { differencesFrom, receivedSums, type Difference } from "./provinceSums";
import type { ProvinceState } from "./provinceState";
import type { UnitTables } from "./unitTables";

/** What the province has from one unit. */
export interface UnitReport extends UnitTables {
  /** Its rows of 省级汇总表. */
  readonly rows: readonly ProvinceRow[];
  readonly sums: GroupSums;
  /** Where its 统计 says something else than its rows (rule PRV-02). */
  readonly differences: readonly Difference[];
  /** Whether it sent nothing this time, and its projects of last time stay. */
  readonly carried: boolean;
}

/** How many projects a unit may recommend, where its table has more (rule PRV-04); else null. */
export function quotaExceeded({ unit, rows }: UnitReport): number | null {
  const quota = unit?.quota;
  return quota !== undefined && rows.length > quota ? quota : null;
}

/** Something to settle between projects, with the rows that it is about. */
export interface Doubt {
  readonly finding: AcrossFinding;
  readonly rows: readonly ProvinceRow[];
}

export type ProvinceChoices = Pick<MergeChoices, "conflicts" | "listed">;

export interface ProvinceResult extends MergeResult {
  readonly state: ProvinceState;
  /** The day of the merge. */
  readonly today: string;
  /** Every unit of the list in its order, then unknown ones. */
  readonly units: readonly UnitReport[];
  readonly rows: readonly ProvinceRow[];
  readonly doubts: readonly Doubt[];
  /** All rows, however often a project was recommended. */
  readonly total: GroupSums;
  /** A project that several units recommend once. */
  readonly net: GroupSums;
}

/** The rows with the amounts that findings between them put in doubt, beside those that their cities doubt. */
function withDoubts(
  rows: readonly ProvinceRow[],
  findings: readonly AcrossFinding[],
  edition: Edition,
): readonly ProvinceRow[] {
  const found = new Map<number, string[]>();
  for (const finding of findings) {
    const figures = figuresInDoubt(finding, edition);
    if (figures.length === 0) continue;
    for (const index of finding.projects) found.set(index, [...(found.get(index) ?? []), ...figures]);
  }
  return rows.map((row, index) => {
    return { ...row, doubted: [...new Set([...row.doubted, ...(found.get(index) ?? [])])] };
  });
}

function findingsBetween(
  rows: readonly ProvinceRow[],
  { supported }: PreparedProvince,
  edition: Edition,
): readonly AcrossFinding[] {
  const cell = { sheet: provinceSheetNames.summary, row: 0, col: 0 };
  return checkAcross(
    rows.map(({ values }) => printedApplication(values, [cell.sheet], () => cell, edition)),
    edition,
    rows.map(({ unitName }) => unitName),
    supported,
  );
}

/**
 * The rows with each project once: of those that several units recommend the first with an amount that counts, since one of
 * them may come from a table typed by hand, without any.
 */
function eachOnce(rows: readonly ProvinceRow[], edition: Edition): readonly ProvinceRow[] {
  const identities = rows.map(({ values, unitName }) => ({ ...identityOf(values, edition), unitName }));
  const groups = groupSame(identities, keysOf, (a, b) => a.unitName !== b.unitName && sameProject(a, b));
  const counts = (index: number): boolean =>
    typeof rows[index]!.values[investmentField] === "number" &&
    !rows[index]!.doubted.includes(investmentField);
  const chosen = new Set(groups.map((group) => group.find(counts) ?? group[0]));
  return rows.filter((_, index) => chosen.has(index));
}

/** A county's bureau that sends its table to its city is listed where something of it came in all the same. */
function isListed({ unit, counted, older, unread, rows }: UnitReport): boolean {
  return unit?.reportsTo === undefined || counted.length + older.length + unread.length + rows.length > 0;
}

/** One provincial table from what the cities sent and what stands there. */
export function mergeProvince(
  prepared: PreparedProvince,
  choices: ProvinceChoices,
  edition: Edition,
): ProvinceResult {
  const { state } = prepared;
  const head = { sheet: provinceSheetNames.summary, city: "", unit: "" };
  const all = { ...choices, placement: "end" as const, head };
  const merged = applyMerge(prepared.preview, all, edition, placeByUnit(state, prepared.renamed, edition));
  const listed = provinceRows(merged, state, edition);
  const findings = findingsBetween(listed, prepared, edition);
  const rows = withDoubts(listed, findings, edition);
  const byUnit = groupBy(rows, ({ unitName }) => unitName);
  const empty = (name: string): UnitTables => ({ unit: null, name, counted: [], older: [], unread: [] });
  const others = [...byUnit.keys()].filter((name) => prepared.units.every((each) => each.name !== name));
  const sums = (name: string, of: readonly ProvinceRow[]): GroupSums =>
    sumGroup(name, countedRows(of), edition);
  const units = [...prepared.units, ...others.map(empty)].map((each): UnitReport => {
    const own = byUnit.get(each.name) ?? [];
    return {
      ...each,
      rows: own,
      sums: sums(each.name, own),
      differences: each.counted.flatMap(({ table, rows: received }) =>
        differencesFrom(table, receivedSums(received, edition), edition),
      ),
      carried: each.counted.length === 0 && own.length > 0,
    };
  });
  const doubts = findings.map((finding) => ({
    finding,
    rows: finding.projects.flatMap((index) => rows[index] ?? []),
  }));
  const net = sums(statisticsTotal, eachOnce(rows, edition));
  return {
    ...merged,
    state,
    today: prepared.today,
    units: units.filter(isListed),
    rows,
    doubts,
    total: sums(statisticsTotal, rows),
    net,
  };
}

/** Units that are on the list and send their tables to the province. */
export function expectedUnits(
  units: readonly UnitReport[],
): readonly (UnitReport & { unit: RecommendingUnit })[] {
  return units.filter((each): each is UnitReport & { unit: RecommendingUnit } => each.unit !== null);
}

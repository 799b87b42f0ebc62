import { groupSame } from "../../match/groups";
import { identityOf, keysOf, sameProject } from "../../match/identity";
import { groupBy } from "../../match/group";
import type { Edition, RecommendingUnit } from "../../form/edition";
import type { CityTable } from "./cityTable";
import { receivedRows, type ReceivedRow } from "./receivedRows";

/** A table whose projects count: all of them, or those that no newer table of the unit has. */
export interface CountedTable {
  readonly table: CityTable;
  readonly rows: readonly ReceivedRow[];
}

/** A table beside a newer one with some of the same projects. */
export interface OlderTable {
  readonly table: CityTable;
  readonly newer: CityTable;
  /** Projects that only this one has. */
  readonly only: readonly ReceivedRow[];
  /** Why the other is taken to be newer: when it was made, what its file is called, or nothing tells. */
  readonly because: "time" | "name" | "nothing";
  /** Whether its own projects count as well; the province decides. */
  readonly together: boolean;
}

/** What came in from one unit this time. */
export interface UnitTables {
  /** Null where it is none of the list. */
  readonly unit: RecommendingUnit | null;
  readonly name: string;
  /** None where nothing came in. */
  readonly counted: readonly CountedTable[];
  readonly older: readonly OlderTable[];
}

/** By a table's file: whether its own projects count beside those of the newer one. */
export type Together = Readonly<Record<string, boolean>>;

const corrected = /更正|改正|订正|修订|修改|重报|最新|定稿|终稿/;
const isNamedCorrection = ({ file }: CityTable): boolean => corrected.test(file);

/** Negative where `a` is newer. A name is evidence and never more; where nothing tells, the order is that of the content. */
function byAge(a: CityTable, b: CityTable): number {
  if (a.newest !== b.newest) return a.newest > b.newest ? -1 : 1;
  const named = Number(isNamedCorrection(b)) - Number(isNamedCorrection(a));
  return named || b.summary.rows.length - a.summary.rows.length || (a.stamp < b.stamp ? -1 : 1);
}

function reasonFor(newer: CityTable, older: CityTable): OlderTable["because"] {
  if (newer.newest !== older.newest) return "time";
  return isNamedCorrection(newer) === isNamedCorrection(older) ? "nothing" : "name";
}

/** The rows of one table that the other has too. */
function common(
  rows: readonly ReceivedRow[],
  others: readonly ReceivedRow[],
  edition: Edition,
): ReadonlySet<ReceivedRow> {
  const all = [...rows, ...others].map((row) => ({ row, ...identityOf(row.values, edition) }));
  const groups = groupSame(all, keysOf, sameProject);
  const theirs = new Set(others);
  const shared = groups
    .map((group) => group.map((index) => all[index]!.row))
    .filter((group) => group.some((row) => theirs.has(row)));
  return new Set(shared.flat().filter((row) => !theirs.has(row)));
}

function sortOut(tables: readonly CityTable[], edition: Edition, together: Together) {
  const counted: CountedTable[] = [];
  const older: OlderTable[] = [];
  for (const table of [...tables].sort(byAge)) {
    const rows = receivedRows(table, edition);
    const known = common(
      rows,
      counted.flatMap((each) => each.rows),
      edition,
    );
    const only = rows.filter((row) => !known.has(row));
    if (known.size === 0) {
      counted.push({ table, rows });
      continue;
    }
    const shares = (each: CountedTable): boolean => common(rows, each.rows, edition).size > 0;
    const newer = counted.find(shares)!.table;
    const added = only.length > 0 && (together[table.file] ?? false);
    older.push({ table, newer, only, because: reasonFor(newer, table), together: added });
    if (added) counted.push({ table, rows: only });
  }
  return { counted, older };
}

/** What units call a table whose unit is none of the list. */
function unknownName({ summary, file }: CityTable): string {
  return summary.unit || file;
}

/**
 * The tables that came in, by unit: every unit of the list in its order, then unknown ones. Tables of one unit without a
 * project in common are its parts and all count (a county's beside its city's); of others the newer counts.
 */
export function unitTables(
  tables: readonly CityTable[],
  edition: Edition,
  together: Together = {},
): readonly UnitTables[] {
  const byUnit = groupBy(tables, ({ unit }) => unit);
  const unknown = groupBy(byUnit.get(null) ?? [], unknownName);
  return [
    ...edition.recommendingUnits.map((unit) => ({
      unit,
      name: unit.name,
      ...sortOut(byUnit.get(unit) ?? [], edition, together),
    })),
    ...[...unknown.keys()].sort().map((name) => ({
      unit: null,
      name,
      ...sortOut(unknown.get(name)!, edition, together),
    })),
  ];
}

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
  /** Why the other is taken: the province said so, it was made later, its file's name, only it has a ledger, or nothing tells. */
  readonly because: "chosen" | "time" | "name" | "ledger" | "nothing";
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
  /** What came in from it and holds no table that can be read. */
  readonly unread: readonly UnreadFile[];
}

/** A file that came in and holds no table that can be read. */
export interface UnreadFile {
  readonly file: string;
  /** Who sent it, as far as its name or its texts tell. */
  readonly unit: RecommendingUnit | null;
  /** Why, a sentence. */
  readonly reason: string;
}

/** What the province says of several tables of one unit, each by its file. */
export interface TableChoices {
  /** Whether its own projects count beside those of the one that is taken. */
  readonly together?: Readonly<Record<string, boolean>>;
  /** Whether it is the one that is taken. */
  readonly prefer?: Readonly<Record<string, boolean>>;
}

const corrected = /更正|改正|订正|修订|修改|重报|最新|定稿|终稿/;

/** The day in a file's name, 6月24日, 20200624 or 2020-06-24, as a number that grows with it; 0 where there is none. */
function dayNamed(file: string): number {
  const numbers =
    /(20\d\d)[-.年_]?(\d{1,2})[-.月_]?(\d{1,2})/.exec(file) ??
    /()(\d{1,2})[月.](\d{1,2})日?(?!\d)/.exec(file);
  return numbers ? Number(numbers[2]) * 100 + Number(numbers[3]) : 0;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many projects of a table typed by hand come with their 总投资. */
const amountsOf = ({ summary }: CityTable): number =>
  summary.rows.filter(({ investment }) => investment !== undefined).length;

/** By what of two tables one is taken to be the newer, the strongest first; a name is evidence and never more. */
const evidence: readonly {
  readonly because: OlderTable["because"];
  readonly tells: (a: CityTable, b: CityTable) => number;
}[] = [
  // a table typed by hand tells no time: it may be the older one or the newer one
  { because: "ledger", tells: (a, b) => Number(a.newest !== "") - Number(b.newest !== "") },
  { because: "time", tells: (a, b) => (a.newest === b.newest ? 0 : a.newest > b.newest ? 1 : -1) },
  {
    because: "name",
    tells: (a, b) => Number(corrected.test(a.file)) - Number(corrected.test(b.file)),
  },
  { because: "name", tells: (a, b) => dayNamed(a.file) - dayNamed(b.file) },
  {
    because: "nothing",
    tells: (a, b) =>
      a.summary.rows.length - b.summary.rows.length ||
      amountsOf(a) - amountsOf(b) ||
      compareTexts(b.stamp, a.stamp) ||
      compareTexts(b.file, a.file),
  },
];

/** Negative where `a` counts rather than `b`: the province says so, or the evidence. */
function byEvidence(choices: TableChoices): (a: CityTable, b: CityTable) => number {
  const chosen = ({ file }: CityTable): number => Number(choices.prefer?.[file] ?? false);
  return (a, b) => {
    const told = [chosen(a) - chosen(b), ...evidence.map(({ tells }) => tells(a, b))];
    return -(told.find((each) => each !== 0) ?? 0);
  };
}

function reasonFor(newer: CityTable, older: CityTable, { prefer }: TableChoices): OlderTable["because"] {
  if (prefer?.[newer.file]) return "chosen";
  return evidence.find(({ tells }) => tells(newer, older) !== 0)?.because ?? "nothing";
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

function sortOut(tables: readonly CityTable[], edition: Edition, choices: TableChoices) {
  const counted: CountedTable[] = [];
  const older: OlderTable[] = [];
  for (const table of [...tables].sort(byEvidence(choices))) {
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
    const added = only.length > 0 && (choices.together?.[table.file] ?? false);
    older.push({ table, newer, only, because: reasonFor(newer, table, choices), together: added });
    if (added) counted.push({ table, rows: only });
  }
  return { counted, older };
}

/** What units call a table whose unit is none of the list. */
export function unknownName({ summary, file }: CityTable): string {
  return summary.unit || file;
}

/**
 * The tables that came in, by unit: every unit of the list in its order, then unknown ones. Tables of one unit without a
 * project in common are its parts and all count (a county's beside its city's); of others the newer counts.
 */
export function unitTables(
  tables: readonly CityTable[],
  edition: Edition,
  choices: TableChoices = {},
  unread: readonly UnreadFile[] = [],
): readonly UnitTables[] {
  const byUnit = groupBy(tables, ({ unit }) => unit);
  const unreadOf = groupBy(unread, ({ unit }) => unit);
  const unknown = groupBy(byUnit.get(null) ?? [], unknownName);
  return [
    ...edition.recommendingUnits.map((unit) => ({
      unit,
      name: unit.name,
      ...sortOut(byUnit.get(unit) ?? [], edition, choices),
      unread: unreadOf.get(unit) ?? [],
    })),
    ...[...unknown.keys()].sort().map((name) => ({
      unit: null,
      name,
      ...sortOut(unknown.get(name)!, edition, choices),
      unread: [],
    })),
  ];
}

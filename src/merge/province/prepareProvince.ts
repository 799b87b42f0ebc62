import { groupBy } from "../../match/group";
import type { Edition, SupportedProject } from "../../form/edition";
import { compareProjects } from "../compare/compareProjects";
import type { MergePreview } from "../compare/preview";
import type { Answers } from "../compare/questions";
import type { LedgerEntry } from "../own/ledger";
import type { CityTable } from "./cityTable";
import { gatherUnit } from "./gatherUnit";
import { provinceColumns, provinceFacts } from "./provinceColumns";
import type { ProvinceState } from "./provinceState";
import { unitTables, unknownName, type TableChoices, type UnitTables, type UnreadFile } from "./unitTables";

export interface ProvinceSources extends TableChoices {
  readonly tables: readonly CityTable[];
  /** Projects of earlier years that the province has listed. */
  readonly supported?: readonly SupportedProject[];
  /** The day of the merge: what came in now was received on it. */
  readonly today?: string;
  /** Files that came in and hold no table that can be read. */
  readonly unread?: readonly UnreadFile[];
  /** By a table's file, the name of the unit that the province says it comes from. */
  readonly senders?: Readonly<Record<string, string>>;
  /** The province's answers to the questions of an earlier preview of these sources. */
  readonly answers?: Answers;
}

/** What a merge of the province would do. */
export interface PreparedProvince {
  readonly state: ProvinceState;
  readonly preview: MergePreview;
  readonly units: readonly UnitTables[];
  /** Tables of other provinces: they are left out. */
  readonly foreign: readonly CityTable[];
  readonly supported: readonly SupportedProject[];
  /** Units of which nothing was known at an earlier merge, by the names that they had then: who they have turned out to be. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The day of the merge, 2020-06-22; "" where it plays no part. */
  readonly today: string;
}

/** The table with the sender that the province names. */
function withSender(table: CityTable, senders: ProvinceSources["senders"], edition: Edition): CityTable {
  const name = senders?.[table.file];
  const unit = edition.recommendingUnits.find((each) => each.name === name);
  return unit ? { ...table, unit, elsewhere: false, against: "" } : table;
}

/** Who has turned out to be the sender of tables that bore no known unit at an earlier merge. */
function renamedUnits(tables: readonly CityTable[], edition: Edition): ReadonlyMap<string, string> {
  const known = new Set(edition.recommendingUnits.map(({ name }) => name));
  const unknown = new Set(tables.filter(({ unit }) => unit === null).map(unknownName));
  return new Map(
    tables.flatMap((table): [string, string][] => {
      const before = unknownName(table);
      return table.unit && !known.has(before) && !unknown.has(before) ? [[before, table.unit.name]] : [];
    }),
  );
}

/** The entry under the unit that it has turned out to be of. */
function ofUnit(entry: LedgerEntry, renamed: ReadonlyMap<string, string>): LedgerEntry {
  const unit = renamed.get(provinceFacts(entry).unit);
  return unit === undefined ? entry : { ...entry, extra: { ...entry.extra, [provinceColumns.unit]: unit } };
}

/** Whether the unit's new tables are of the part that a project came with; a table that names no part is of all. */
function covers({ counted, older }: UnitTables, part: string): boolean {
  const parts = [...counted, ...older].map(({ table }) => table.part);
  return parts.some((each) => each === "" || part === "" || each === part);
}

/**
 * Compares the cities' tables with 省级汇总表 and with what the last merge put in. Units that sent nothing this time stay as
 * they are; a project that its unit's new table no longer has is a question. The order of the tables has no influence.
 */
export function prepareProvince(
  state: ProvinceState,
  sources: ProvinceSources,
  edition: Edition,
): PreparedProvince {
  const { answers = {}, supported = [] } = sources;
  const sent = sources.tables.map((table) => withSender(table, sources.senders, edition));
  const tables = sent.filter(({ unit, elsewhere }) => unit !== null || !elsewhere);
  const foreign = sent.filter((table) => !tables.includes(table));
  const units = unitTables(tables, edition, sources, sources.unread);
  const bySender = new Map(
    units.filter(({ counted }) => counted.length > 0).map((each) => [each.name, each]),
  );
  const renamed = renamedUnits(tables, edition);
  const entries = state.ledger.map((entry) => ofUnit(entry, renamed));
  const remembered = groupBy(entries, (entry) => provinceFacts(entry).unit);
  const names = [...new Set([...units.map(({ name }) => name), ...remembered.keys()])];
  const gathered = names.map((name) => {
    const received = bySender.get(name)?.counted.flatMap(({ rows }) => rows) ?? [];
    return gatherUnit(name, received, remembered.get(name) ?? [], state, edition, answers);
  });
  const gone = (before: LedgerEntry): boolean => {
    const { unit, part } = provinceFacts(before);
    const tablesNow = bySender.get(unit);
    return tablesNow !== undefined && covers(tablesNow, part);
  };
  const known = new Set(names);
  const preview = compareProjects(
    state,
    {
      projects: gathered.flatMap(({ projects }) => projects),
      questions: gathered.flatMap(({ questions }) => questions),
      answers,
      gone,
      mayShow: ({ row }, { entry }) => {
        const stands = row === null ? "" : (state.unitAt[row] ?? "");
        const unit = renamed.get(stands) ?? stands;
        return !known.has(unit) || unit === provinceFacts(entry).unit;
      },
    },
    edition,
  );
  return {
    state,
    preview,
    renamed,
    units,
    foreign,
    supported: [...state.supported, ...supported],
    today: sources.today ?? "",
  };
}

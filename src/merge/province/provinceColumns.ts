import type { Printed } from "../filed/printed";
import type { LedgerEntry } from "../own/ledger";

/** Names of the sheets that the program keeps in the province's workbook. */
export const provinceSheetNames = {
  summary: "省级汇总表",
  units: "报送情况",
  doubts: "疑点核实",
  statistics: "统计",
  ledger: "省级台账",
} as const;

/** What 省级台账 keeps of a project beside what a city's 项目台账 keeps. */
export const provinceColumns = {
  unit: "推荐单位",
  /** The city's workbook. */
  file: "市（州）文件",
  /** Whose projects that table lists, where a unit sends several. */
  part: "报送范围",
  sequence: "本地序号",
  /** Explanations that the city accepted. */
  settled: "市（州）认可的说明",
} as const;

export type ProvinceFacts = Readonly<Record<keyof typeof provinceColumns, string>>;

const ids = Object.keys(provinceColumns) as (keyof typeof provinceColumns)[];

export function provinceFacts({ extra }: LedgerEntry): ProvinceFacts {
  return Object.fromEntries(ids.map((id) => [id, String(extra[provinceColumns[id]] ?? "")])) as ProvinceFacts;
}

/** The entry with these facts; notes of the province in columns of its own stay. */
export function withFacts(
  entry: LedgerEntry,
  notes: LedgerEntry["extra"],
  facts: ProvinceFacts,
): LedgerEntry {
  const own = Object.fromEntries(
    ids.map((id): [string, Printed] => [provinceColumns[id], facts[id] || null]),
  );
  return { ...entry, extra: { ...notes, ...own } };
}

/** What the province noted in columns of its own. */
export function notesOf({ extra }: LedgerEntry): LedgerEntry["extra"] {
  const own = new Set<string>(Object.values(provinceColumns));
  return Object.fromEntries(Object.entries(extra).filter(([title]) => !own.has(title)));
}

/** Whether a project is known from a table typed by hand only: no form and no ledger stand behind it. */
export function isFormless(entry: LedgerEntry): boolean {
  return entry.file === provinceFacts(entry).file;
}

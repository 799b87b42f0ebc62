import { groupBy } from "../../../../src/match/group";
import type { LedgerEntry } from "../../../../src/merge/own/ledger";
import type { SummaryCells } from "../../../../src/merge/own/summaryTable";
import type { CityTable } from "../../../../src/merge/province/cityTable";
import { provinceFacts } from "../../../../src/merge/province/provinceColumns";
import { readProvinceState } from "../../../../src/merge/province/provinceState";
import type { ProvincePlan } from "../../../../src/report/planProvince";
import { edition } from "../../make";
import { sheetNamed } from "../../workbook";
import { labels, type Label } from "../sheetActs";
import { investmentOf } from "./cities";
import type { ProvinceDesk, ProvinceKnownRow } from "./provinceDesk";
import { summaryOf } from "../bureau";
import { layoutOf, remark, textAt } from "../sheetActs";

const columns: Readonly<Record<Label, keyof SummaryCells>> = {
  项目名称: "projectName",
  依托企业: "applicant",
  项目类别: "category",
  联系人: "contactName",
  "联系方式（手机）": "contactMobile",
};

/** A project as one unit sent it. */
interface Received {
  readonly unit: string;
  readonly key: string;
  readonly cells: SummaryCells;
}

const nameOf = ({ projectName, applicant }: SummaryCells): string => `${projectName}|${applicant}`;

export function receivedOf(tables: readonly CityTable[]): Received[] {
  return tables.flatMap(({ unit, summary }) =>
    summary.rows.map(({ cells }) => ({ unit: unit?.name ?? "", key: nameOf(cells), cells })),
  );
}

const placeOf = ({ unit, key }: Pick<Received, "unit" | "key">): string => `${unit} ${key}`;

function entryPlace(entry: LedgerEntry): string {
  const text = (field: string): string => String(entry.values[field] ?? "");
  return placeOf({
    unit: provinceFacts(entry).unit,
    key: `${text("project.name")}|${text("applicant.name")}`,
  });
}

/** Projects about which the province is told that something has to be looked at. */
function told({ prepared }: ProvincePlan): ReadonlySet<string> {
  const { questions, missing, conflicts } = prepared.preview;
  const older = prepared.units.flatMap((unit) => unit.older);
  return new Set([
    ...questions.flatMap((each) => [
      entryPlace(each.project),
      ...(each.kind === "form" ? [entryPlace(each.form)] : []),
    ]),
    ...missing.map(({ after }) => entryPlace(after)),
    ...conflicts.map(({ project }) => entryPlace(project)),
    ...older.flatMap(({ only, table }) =>
      only.map(({ row }) => placeOf({ unit: table.unit?.name ?? "", key: nameOf(row.cells) })),
    ),
  ]);
}

/**
 * What has to hold after each merge of the province, whatever came in and whatever was done by hand. `came`: what
 * came in so far. Gives what does not hold, in words.
 */
export function provinceFaults(
  desk: ProvinceDesk,
  before: readonly ProvinceKnownRow[],
  tables: readonly CityTable[],
  came: Came,
  plan: ProvincePlan,
): string[] {
  const now = receivedOf(tables);
  const heard = told(plan);
  const state = readProvinceState(desk.workbook, edition);
  const known = new Set(state.ledger.map(entryPlace));
  for (const place of now.map(placeOf)) if (known.has(place)) came.projects.add(place);
  came.take(plan);
  return [
    ...rowFaults(desk, before, now),
    ...freshFaults(desk, before, now, heard),
    ...now
      .map(placeOf)
      .flatMap((place) => (known.has(place) || heard.has(place) ? [] : [`${place} is lost`])),
    ...[...came.projects].flatMap((place) => (known.has(place) ? [] : [`${place} is forgotten`])),
    ...ledgerFaults(desk, plan, heard),
    ...sumFaults(desk, plan, came),
  ];
}

function rowFaults(
  desk: ProvinceDesk,
  before: readonly ProvinceKnownRow[],
  now: readonly Received[],
): string[] {
  const after = desk.rows();
  const byMark = new Map(after.map((row) => [row.mark, row]));
  const marks = before.map(({ mark }) => mark);
  const kept = after.map(({ mark }) => mark).filter((mark) => marks.includes(mark));
  const faults = kept.join() === marks.join() ? [] : ["rows lost or in another order"];
  for (const row of before) {
    const later = byMark.get(row.mark);
    if (!later) continue;
    if (later.others !== row.others) faults.push(`${row.mark}: ${row.others} → ${later.others}`);
    for (const label of labels) {
      if (later.cells[label] === row.cells[label]) continue;
      const what = `${row.mark} ${label}: ${row.cells[label]} → ${later.cells[label]}`;
      if (desk.hand.has(`${row.mark}|${label}`)) faults.push(`hand-made cell, ${what}`);
      const isOwn = ({ unit, key, cells }: Received): boolean =>
        (unit === row.unit || row.unit === "") &&
        (key === row.key || cells.projectName === row.cells.项目名称) &&
        cells[columns[label]] === later.cells[label];
      if (!now.some(isOwn)) faults.push(`of another project, ${what}`);
    }
  }
  return faults;
}

function freshFaults(
  desk: ProvinceDesk,
  before: readonly ProvinceKnownRow[],
  now: readonly Received[],
  heard: ReadonlySet<string>,
): string[] {
  const had = new Set(before.flatMap(({ unit, key }) => (key === null ? [] : [placeOf({ unit, key })])));
  const came = new Set(now.map(placeOf));
  return desk.markNew().flatMap(({ unit, key }) => {
    const place = placeOf({ unit, key: key! });
    if (had.has(place) && !heard.has(place)) return [`doubled without a word: ${place}`];
    return came.has(place) || heard.has(place) ? [] : [`a row out of nothing: ${place}`];
  });
}

function ledgerFaults(desk: ProvinceDesk, { result }: ProvincePlan, heard: ReadonlySet<string>): string[] {
  const state = readProvinceState(desk.workbook, edition);
  const sheet = summaryOf(desk.workbook);
  const layout = layoutOf(sheet);
  const rows = state.summary?.rows ?? [];
  const listed = state.ledger.filter((entry) => entry.state === "listed");
  const faults = rows.length === result.rows.length ? [] : ["the table has other rows than were planned"];
  if (new Set(listed.map(({ place }) => place)).size !== listed.length)
    faults.push("two projects in one row");
  for (const entry of listed) {
    const row = rows[(entry.place ?? 0) - 1];
    const place = entryPlace(entry);
    if (!row) {
      faults.push(`${place} is listed without a row`);
      continue;
    }
    const mark = textAt(sheet, row.row!, layout.columns.get(remark));
    const owner = desk.keys.get(mark);
    const says = row.cells.projectName === entry.values["project.name"];
    if (!place.endsWith(` ${owner}`) && !says && !heard.has(place))
      faults.push(`${mark} stands for ${place}`);
  }
  return faults;
}

/** What came in so far: all projects by their units, and those of them that came with their 总投资. */
export class Came {
  readonly projects = new Set<string>();
  readonly figures = new Set<string>();

  /** The figures of the tables that count; those beside them are told. */
  take({ prepared }: ProvincePlan): void {
    for (const { table, rows } of prepared.units.flatMap(({ counted }) => counted)) {
      for (const { row, entry } of rows) {
        const place = placeOf({ unit: table.unit?.name ?? "", key: nameOf(row.cells) });
        if (entry || row.investment !== undefined) this.figures.add(place);
      }
    }
  }
}

/** Counts and sums of the sheets, beside what is reckoned here from the projects' own figures. */
function sumFaults(desk: ProvinceDesk, { result }: ProvincePlan, { figures }: Came): string[] {
  const state = readProvinceState(desk.workbook, edition);
  const listed = state.ledger.filter((entry) => entry.state === "listed");
  const worth = (entry: LedgerEntry): number => {
    const place = entryPlace(entry);
    const [name, applicant] = place.slice(place.indexOf(" ") + 1).split("|") as [string, string];
    return figures.has(place) ? investmentOf(name, applicant) : 0;
  };
  const sum = listed.reduce((total, entry) => total + worth(entry), 0);
  const rows = state.summary?.rows.length ?? 0;
  const wanted = { projects: rows, investment: sum };
  const stated = { projects: statedTotal(desk, "项目数"), investment: statedTotal(desk, "总投资") };
  const said = { projects: result.total.projects, investment: result.total.investment };
  const differ = (each: object, from: object): string[] =>
    JSON.stringify(each) === JSON.stringify(from)
      ? []
      : [`${JSON.stringify(each)} where ${JSON.stringify(from)} stand`];
  const isRenamed = [...desk.hand].some((cell) => /项目名称|依托企业/.test(cell)) || rows !== listed.length;
  const net = { projects: result.net.projects, investment: result.net.investment };
  return [
    ...differ(stated, wanted),
    ...differ(said, wanted),
    ...(isRenamed ? [] : differ(net, eachOnce(listed, worth))),
  ];
}

/** A project that several units recommend once, with its figure where any of them told it. */
function eachOnce(listed: readonly LedgerEntry[], worth: (entry: LedgerEntry) => number) {
  const keyOf = (entry: LedgerEntry): string => entryPlace(entry).replace(/^\S+ /, "");
  const groups = [...groupBy(listed, keyOf).values()];
  const parts = groups.flatMap((group) =>
    new Set(group.map((entry) => provinceFacts(entry).unit)).size > 1 ? [group] : group.map((each) => [each]),
  );
  const values = parts.map((part) => Math.max(...part.map(worth)));
  return { projects: parts.length, investment: values.reduce((sum, each) => sum + each, 0) };
}

/** A figure of 合计 in 统计, by its column. */
function statedTotal({ workbook }: ProvinceDesk, title: string): number {
  const { cells } = sheetNamed(workbook, "统计");
  const col = cells.find(({ value }) => String(value).startsWith(title))!.col;
  const { row } = cells.find(({ value }) => value === "合计")!;
  return Number(cells.find((each) => each.row === row && each.col === col)?.value ?? 0);
}

import { bareCompany } from "../check/across/companyName";
import { groupBy } from "../check/group";
import { placeOfRegion } from "../check/region";
import type { Edition } from "../form/edition";
import { foldText } from "./names";
import type { LedgerEntry } from "./ledger";

/** Sums of one group of projects; amounts in 万元. */
export interface GroupSums {
  readonly name: string;
  readonly projects: number;
  readonly investment: number;
  /** By year, then by row: mainBusinessRevenue, taxes, profit. An enterprise with several projects counts once. */
  readonly finance: Readonly<Record<number, Readonly<Record<FinanceRow, number>>>>;
}

export const financeRows = ["mainBusinessRevenue", "taxes", "profit"] as const;
export type FinanceRow = (typeof financeRows)[number];

export interface Statistics {
  readonly categories: readonly GroupSums[];
  readonly places: readonly GroupSums[];
  readonly total: GroupSums;
  /** Projects with findings that still wait for someone: their figures may yet change. */
  readonly unsettled: number;
}

/** Groups of projects that do not name one category or a place. */
const noCategory = "类别未填或多选";
const noPlace = "地区未填写";

function numberOf(entry: LedgerEntry, field: string): number {
  const value = entry.values[field];
  return typeof value === "number" ? value : 0;
}

function enterpriseOf(entry: LedgerEntry, edition: Edition): string {
  const code = foldText(String(entry.values["applicant.creditCode"] ?? ""));
  return code || bareCompany(String(entry.values["applicant.name"] ?? ""), edition) || entry.fingerprint;
}

/** Cents are kept apart from the noise of adding binary fractions. */
function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 1e6) / 1e6;
}

function sumGroup(name: string, entries: readonly LedgerEntry[], edition: Edition): GroupSums {
  const enterprises = [...groupBy(entries, (entry) => enterpriseOf(entry, edition)).values()];
  const once = enterprises.map((group) => group[0]!);
  const amount = (row: FinanceRow, year: number): number =>
    sum(once.map((entry) => numberOf(entry, `finance.${row}.${year}`)));
  return {
    name,
    projects: entries.length,
    investment: sum(entries.map((entry) => numberOf(entry, "situation.totalInvestment"))),
    finance: Object.fromEntries(
      edition.financeYears.map((year) => [
        year,
        {
          mainBusinessRevenue: amount("mainBusinessRevenue", year),
          taxes: amount("taxes", year),
          profit: amount("profit", year),
        },
      ]),
    ),
  };
}

/** The prefecture that 所在地区 names; the text itself where it is none of the list. */
export function prefectureOf(region: string, edition: Edition): string {
  const place = placeOfRegion(edition, region);
  return (place.kind === "here" && place.divisions[0]?.prefecture) || region.trim() || noPlace;
}

/** Counts and sums of the projects in 汇总表, by category in the form's order and by place in the divisions' order. */
export function statisticsOf(ledger: readonly LedgerEntry[], edition: Edition): Statistics {
  const listed = ledger.filter((entry) => entry.state === "listed");
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const labels = choices.map((choice) => choice.label);
  const categoryOf = (entry: LedgerEntry): string =>
    labels.find((label) => label === entry.values["project.category"]) ?? noCategory;
  const placeOf = (entry: LedgerEntry): string =>
    prefectureOf(String(entry.values["applicant.region"] ?? ""), edition);
  const sums = (order: readonly string[], nameOf: (entry: LedgerEntry) => string): GroupSums[] => {
    const groups = groupBy(listed, nameOf);
    const names = [...new Set([...order, ...groups.keys()])];
    return names.map((name) => sumGroup(name, groups.get(name) ?? [], edition));
  };
  const prefectures = new Set(edition.divisions.map((division) => division.prefecture));
  const places = sums([...prefectures], placeOf).filter((group) => group.projects > 0);
  return {
    categories: sums(labels, categoryOf),
    places,
    total: sumGroup("合计", listed, edition),
    unsettled: listed.filter((entry) => entry.openFindings > 0).length,
  };
}

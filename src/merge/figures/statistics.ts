import { bareCompany } from "../../match/companyName";
import { groupBy } from "../../match/group";
import { placeOfRegion } from "../../check/region";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import { statisticsTotal } from "../own/ownSheets";
import type { LedgerEntry } from "../own/ledger";
import { columnSources, dataColumns, type SummaryCells, type SummaryRow } from "../own/summaryTable";
import type { PrintedValues } from "../filed/printApplication";

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

/** A project as the statistics take it. */
export interface CountedProject {
  readonly values: PrintedValues;
  readonly openFindings: number;
  /** The place or unit that it is counted under. */
  readonly place: string;
  /** Whether it is known from a row of 汇总表 only. */
  readonly formless?: boolean;
}

export interface Statistics {
  readonly categories: readonly GroupSums[];
  readonly places: readonly GroupSums[];
  readonly total: GroupSums;
  /** Projects with findings that still wait for someone: their figures may yet change. */
  readonly unsettled: number;
  /** Projects that are rows typed by hand: they have no figures. */
  readonly formless: number;
}

/** Groups of projects that do not name one category or a place. */
const noCategory = "类别未填或多选";
const noPlace = "地区未填写";

function numberOf({ values }: CountedProject, field: string): number {
  const value = values[field];
  return typeof value === "number" ? value : 0;
}

/** By what projects of one enterprise are known: its code, else its name; a project that names neither stands alone. */
function enterpriseOf({ values }: CountedProject, index: number, edition: Edition): string {
  const code = foldText(String(values["applicant.creditCode"] ?? ""));
  return code || bareCompany(String(values["applicant.name"] ?? ""), edition) || String(index);
}

/** Cents are kept apart from the noise of adding binary fractions. */
export function sumOf(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 1e6) / 1e6;
}

function sumGroup(name: string, projects: readonly CountedProject[], edition: Edition): GroupSums {
  const owners = new Map(projects.map((project, index) => [enterpriseOf(project, index, edition), project]));
  const once = [...owners.values()];
  const amount = (row: FinanceRow, year: number): number =>
    sumOf(once.map((project) => numberOf(project, `finance.${row}.${year}`)));
  return {
    name,
    projects: projects.length,
    investment: sumOf(projects.map((project) => numberOf(project, "situation.totalInvestment"))),
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

/** The projects of a ledger that stand in 汇总表, each under its prefecture. */
export function listedProjects(ledger: readonly LedgerEntry[], edition: Edition): readonly CountedProject[] {
  return ledger
    .filter((entry) => entry.state === "listed")
    .map(({ values, bureau, openFindings }) => {
      const place = prefectureOf(String(values["applicant.region"] ?? ""), edition);
      return { values: { ...values, ...valuesOf(bureau) }, openFindings, place };
    });
}

/** What 汇总表 shows counts where the bureau has corrected a category. */
function valuesOf(cells: Partial<SummaryCells>): PrintedValues {
  const shown = dataColumns.filter((column) => cells[column]);
  return Object.fromEntries(shown.map((column) => [columnSources[column], cells[column]!]));
}

/** Rows of 汇总表 without a form: they count as projects, and have no figures. */
export function ownRowProjects(rows: readonly SummaryRow[]): readonly CountedProject[] {
  return rows.map(({ cells }) => {
    return { values: valuesOf(cells), openFindings: 0, place: noPlace, formless: true };
  });
}

/** Counts and sums by category in the form's order and by place in the order of `places`, further places behind. */
export function statisticsOf(
  projects: readonly CountedProject[],
  places: readonly string[],
  edition: Edition,
): Statistics {
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const labels = choices.map((choice) => choice.label);
  const categoryOf = ({ values }: CountedProject): string =>
    labels.find((label) => label === values["project.category"]) ?? noCategory;
  const sums = (order: readonly string[], nameOf: (project: CountedProject) => string): GroupSums[] => {
    const groups = groupBy(projects, nameOf);
    const names = [...new Set([...order, ...groups.keys()])];
    return names.map((name) => sumGroup(name, groups.get(name) ?? [], edition));
  };
  return {
    categories: sums(labels, categoryOf),
    places: sums(places, (project) => project.place).filter((group) => group.projects > 0),
    total: sumGroup(statisticsTotal, projects, edition),
    unsettled: projects.filter((project) => project.openFindings > 0).length,
    formless: projects.filter((project) => project.formless).length,
  };
}

/** Prefectures in the order of the divisions' list. */
export function prefecturesOf(edition: Edition): readonly string[] {
  return [...new Set(edition.divisions.map((division) => division.prefecture))];
}

import { bareCompany } from "../../match/companyName";
import { groupBy } from "../../match/group";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import { investmentField } from "../filed/investment";
import type { PrintedValues } from "../filed/printApplication";

/** A project of which some amounts enter no sum, because findings put them in doubt. */
export interface DoubtedProject {
  readonly name: string;
  readonly applicant: string;
  /** Ids of the amounts that are left out. */
  readonly figures: readonly string[];
}

/** Sums of one group of projects; amounts in 万元. */
export interface GroupSums {
  readonly name: string;
  readonly projects: number;
  /** Those that applied, each once. */
  readonly enterprises: number;
  readonly investment: number;
  /** By year, then by row: mainBusinessRevenue, taxes, profit. An enterprise with several projects counts once. */
  readonly finance: Readonly<Record<number, Readonly<Record<FinanceRow, number>>>>;
  /** What the sums leave out, in the projects' order. */
  readonly doubted: readonly DoubtedProject[];
}

export const financeRows = ["mainBusinessRevenue", "taxes", "profit"] as const;
export type FinanceRow = (typeof financeRows)[number];

/** A project as the statistics take it. */
export interface CountedProject {
  readonly values: PrintedValues;
  readonly openFindings: number;
  /** Ids of its amounts that are in doubt. */
  readonly doubted: readonly string[];
  /** The place or unit that it is counted under. */
  readonly place: string;
  /** Whether it is known from a row of 汇总表 only. */
  readonly formless?: boolean;
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

/** One amount of several projects that state the same thing: what it is worth, and which projects' doubts leave it out. */
interface Amount {
  readonly value: number;
  readonly leftOut: readonly CountedProject[];
}

const isStated = ({ values }: CountedProject, field: string): boolean => (values[field] ?? null) !== null;
const nobody: readonly CountedProject[] = [];

/** The amount that one of the projects states without a doubt; where all that is stated is in doubt, nothing. */
function amountOf(projects: readonly CountedProject[], field: string): Amount {
  let value = 0;
  let [isSound, isDoubted] = [false, false];
  for (const project of projects) {
    if (!isStated(project, field)) continue;
    if (project.doubted.includes(field)) isDoubted = true;
    else {
      isSound = true;
      const figure = project.values[field];
      if (typeof figure === "number") value = figure;
    }
  }
  const leftOut = isDoubted && !isSound ? projects.filter((project) => isStated(project, field)) : nobody;
  return { value, leftOut };
}

/** The sums of a group of projects, without what is in doubt. */
export function sumGroup(name: string, projects: readonly CountedProject[], edition: Edition): GroupSums {
  const enterprises = [
    ...groupBy([...projects.entries()], ([i, project]) => enterpriseOf(project, i, edition)),
  ];
  const owners = enterprises.map(([, members]) => members.map(([, project]) => project));
  const leftOut = new Map<CountedProject, string[]>();
  const total = (parts: readonly (readonly CountedProject[])[], field: string): number => {
    const amounts = parts.map((part) => amountOf(part, field));
    for (const project of amounts.flatMap((amount) => amount.leftOut))
      leftOut.set(project, [...(leftOut.get(project) ?? []), field]);
    return sumOf(amounts.map(({ value }) => value));
  };
  const amount = (row: FinanceRow, year: number): number => total(owners, `finance.${row}.${year}`);
  return {
    name,
    projects: projects.length,
    enterprises: owners.length,
    investment: total(
      projects.map((project) => [project]),
      investmentField,
    ),
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
    doubted: projects.flatMap((project): DoubtedProject[] => {
      const figures = leftOut.get(project);
      const text = (field: string): string => String(project.values[field] ?? "");
      return figures ? [{ name: text("project.name"), applicant: text("applicant.name"), figures }] : [];
    }),
  };
}

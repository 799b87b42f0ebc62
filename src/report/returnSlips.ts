import { leastExplanation } from "../check/explanation";
import type { Edition } from "../form/edition";
import { groupBy } from "../match/group";
import { identityOf } from "../match/identity";
import type { LedgerEntry } from "../merge/own/ledger";
import type { MaterialsRecord } from "../merge/own/materials";
import { waitsForEnterprise, type Opinion } from "../merge/own/opinions";
import type { SheetPlan } from "../sheet/plan";
import { returnSlipSheet } from "./returnSlipSheet";
import { foldText } from "../text/foldText";
import { missingPapers } from "./missingPapers";
import { slipNumber, type SlipIssue } from "./slipIssue";
import { sheetNames } from "./sheetNames";
import { slipFiles } from "./slipFiles";

/** What goes back to one enterprise: a workbook with a sheet for each of its projects. */
export interface ReturnSlip {
  readonly applicant: string;
  /** 退回单-长春启明.xlsx; none twice on any system. */
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
  /** What each of its sheets is about. */
  readonly projects: readonly Pick<Opinion, "projectName" | "applicant">[];
}

/** Rules on several enterprises: their messages name others, so they stay with the bureau. */
const betweenProjects = /^SUM-/;

function goesBack(opinion: Opinion): boolean {
  return waitsForEnterprise(opinion) && !betweenProjects.test(opinion.rule);
}

const fileOf = ({ place }: Opinion): string => place.split(" › ")[0] ?? "";

/** What the ledger says of an opinion's enterprise: the codes of its forms, that of the very form first. */
function codesOf(
  { projectName, applicant, ...opinion }: Opinion,
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly string[] {
  const fold = (value: unknown): string => foldText(String(value ?? ""));
  const named = ledger.filter(({ values }) => fold(values["applicant.name"]) === fold(applicant));
  const own = named.filter(({ values }) => fold(values["project.name"]) === fold(projectName));
  const form = own.filter(({ file }) => file === fileOf({ projectName, applicant, ...opinion }));
  const of = (entries: readonly LedgerEntry[]): string[] =>
    [...new Set(entries.map(({ values }) => identityOf(values, edition).code))].filter((code) => code !== "");
  return [of(form), of(own), of(named)].find((codes) => codes.length > 0) ?? [];
}

/**
 * To whom a row goes: an enterprise by its name and its code, since two of one name are two. Where the code is not known though
 * several bear the name, and where no name is filled in, the form stands alone.
 */
function addressee(opinion: Opinion, ledger: readonly LedgerEntry[], edition: Edition): string {
  const { applicant, projectName } = opinion;
  if (applicant === "") return JSON.stringify(["", projectName, fileOf(opinion)]);
  const codes = codesOf(opinion, ledger, edition);
  return JSON.stringify([applicant, codes.length > 1 ? [projectName, fileOf(opinion)] : (codes[0] ?? "")]);
}

function titleOf({ applicant, place }: Opinion): string {
  return applicant || `未填单位名称（${place.split(" › ")[0]}）`;
}

/** What slips are made from. */
export interface SlipSources {
  readonly opinions: readonly Opinion[];
  /** Who sends them; empty where that is not known. */
  readonly unit: string;
  readonly ledger: readonly LedgerEntry[];
  /** What was looked up in the papers. */
  readonly materials: readonly MaterialsRecord[];
}

/**
 * A slip for each enterprise that has something to mend, to explain, to explain again or to hand in. Nothing of other
 * enterprises is in it.
 */
export function returnSlips(
  { opinions, unit, ledger, materials }: SlipSources,
  issue: SlipIssue,
  edition: Edition,
): readonly ReturnSlip[] {
  const to = (opinion: Opinion): string => addressee(opinion, ledger, edition);
  const open = [...opinions.filter(goesBack), ...missingPapers(materials, ledger, edition)];
  const groups = [...groupBy(open, to).values()].map((rows) => [titleOf(rows[0]!), rows] as const);
  const files = slipFiles(groups.map(([applicant]) => applicant));
  let count = 0;
  return groups.map(([applicant, rows], place) => {
    const projects = [...groupBy(rows, (row) => row.projectName)];
    const names = sheetNames(
      projects.map(([name]) => name),
      "退回单",
    );
    const sheets = projects.map(([name, own], index) =>
      returnSlipSheet({
        name: names[index]!,
        number: slipNumber(issue, count++),
        applicant: own[0]!.applicant,
        project: name,
        unit,
        issue,
        least: leastExplanation(edition),
        rows: own,
      }),
    );
    const about = projects.map(([projectName, own]) => ({ projectName, applicant: own[0]!.applicant }));
    return { applicant, file: files[place]!, sheets, projects: about };
  });
}

import type { Edition } from "../form/edition";
import { groupBy } from "../match/group";
import { identityOf } from "../match/identity";
import type { LedgerEntry } from "../merge/own/ledger";
import { statusOf, type Opinion } from "../merge/own/opinions";
import type { SheetPlan } from "../sheet/plan";
import { returnSlipSheet } from "./returnSlipSheet";
import { foldText } from "../text/foldText";
import { sheetNames } from "./sheetNames";
import { slipFiles } from "./slipFiles";

/** What goes back to one enterprise: a workbook with a sheet for each of its projects. */
export interface ReturnSlip {
  readonly applicant: string;
  /** 退回单-长春启明.xlsx; none twice on any system. */
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
}

/** Rules on several enterprises: their messages name others, so they stay with the bureau. */
const betweenProjects = /^SUM-/;

function goesBack(opinion: Opinion): boolean {
  return ["mend", "explain", "rejected"].includes(statusOf(opinion)) && !betweenProjects.test(opinion.rule);
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

/**
 * A slip for each enterprise with errors to mend or an explanation that the bureau rejected; questions still to be
 * explained go along. Nothing of other enterprises is in it.
 */
export function returnSlips(
  opinions: readonly Opinion[],
  unit: string,
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly ReturnSlip[] {
  const to = (opinion: Opinion): string => addressee(opinion, ledger, edition);
  const groups = [...groupBy(opinions.filter(goesBack), to).values()]
    .filter((rows) => rows.some((row) => ["mend", "rejected"].includes(statusOf(row))))
    .map((rows) => [titleOf(rows[0]!), rows] as const);
  const files = slipFiles(groups.map(([applicant]) => applicant));
  return groups.map(([applicant, rows], place) => {
    const projects = [...groupBy(rows, (row) => row.projectName)];
    const names = sheetNames(
      projects.map(([name]) => name),
      "退回单",
    );
    const sheets = projects.map(([name, own], index) =>
      returnSlipSheet({ name: names[index]!, applicant, project: name, unit, rows: own }),
    );
    return { applicant, file: files[place]!, sheets };
  });
}

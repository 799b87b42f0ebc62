import { groupBy } from "../match/group";
import { statusOf, type Opinion } from "../merge/own/opinions";
import type { SheetPlan } from "../sheet/plan";
import { returnSlipSheet } from "./returnSlipSheet";
import { sheetNames } from "./sheetNames";

/** What goes back to one enterprise: a workbook with a sheet for each of its projects. */
export interface ReturnSlip {
  readonly applicant: string;
  /** "退回单-长春启明.xlsx"; letters that file systems refuse are left out. */
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
}

/** Rules on several enterprises: their messages name others, so they stay with the bureau. */
const betweenProjects = /^SUM-/;

function goesBack(opinion: Opinion): boolean {
  return ["mend", "explain", "rejected"].includes(statusOf(opinion)) && !betweenProjects.test(opinion.rule);
}

/** A form without an enterprise's name stands alone: others in the same workbook may be other enterprises'. */
function addressee({ applicant, projectName, place }: Opinion): string {
  return JSON.stringify(applicant ? [applicant] : ["", projectName, place.split(" › ")[0]]);
}

function titleOf({ applicant, place }: Opinion): string {
  return applicant || `未填单位名称（${place.split(" › ")[0]}）`;
}

function fileNames(applicants: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return applicants.map((applicant) => {
    const name = applicant.replace(/[\\/:*?"<>|\s]/g, "");
    const number = (times.get(name) ?? 0) + 1;
    times.set(name, number);
    return `退回单-${name}${number > 1 ? `（${number}）` : ""}.xlsx`;
  });
}

/**
 * A slip for each enterprise with errors to mend or an explanation that the bureau rejected; questions still to be
 * explained go along. Nothing of other enterprises is in it.
 */
export function returnSlips(opinions: readonly Opinion[], unit: string): readonly ReturnSlip[] {
  const groups = [...groupBy(opinions.filter(goesBack), addressee).values()]
    .filter((rows) => rows.some((row) => ["mend", "rejected"].includes(statusOf(row))))
    .map((rows) => [titleOf(rows[0]!), rows] as const);
  const files = fileNames(groups.map(([applicant]) => applicant));
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

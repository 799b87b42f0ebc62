import { bareCompany } from "../../match/companyName";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import { pairUp, type Pair } from "../../match/pairUp";
import { similarity } from "../../match/similarity";
import { dataColumns, type SummaryCells } from "../own/summaryTable";

interface Folded {
  readonly project: string;
  readonly applicant: string;
  readonly contact: string;
  readonly mobile: string;
  readonly exact: SummaryCells;
}

/**
 * Points for what a row of 汇总表 and a project have in common; the bureau may have corrected some of its cells,
 * or filled in an enterprise that the form does not name.
 */
const points = {
  project: 6,
  similarProject: 3,
  applicant: 4,
  applicantBlank: 1.5,
  mobile: 4,
  contact: 2,
  each: 0.1,
};
const allEqual = 100;
const least = 7;
const similarNames = 0.7;

function fold(cells: SummaryCells, edition: Edition): Folded {
  return {
    project: foldText(cells.projectName),
    applicant: bareCompany(cells.applicant, edition),
    contact: foldText(cells.contactName),
    mobile: foldText(cells.contactMobile),
    exact: cells,
  };
}

function keys(item: Folded): readonly string[] {
  const named = { p: item.project, a: item.applicant, m: item.mobile, c: item.contact };
  const filled = Object.entries(named).filter(([, text]) => text !== "");
  return filled.map(([kind, text]) => kind + text);
}

function score(a: Folded, b: Folded): number {
  const equal = (x: string, y: string): boolean => x !== "" && x === y;
  const project = equal(a.project, b.project)
    ? points.project
    : similarity(a.project, b.project) >= similarNames
      ? points.similarProject
      : 0;
  if (dataColumns.every((column) => a.exact[column] === b.exact[column])) return allEqual;
  const blank = a.applicant === "" || b.applicant === "";
  return (
    project +
    (equal(a.applicant, b.applicant) ? points.applicant : blank ? points.applicantBlank : 0) +
    (equal(a.mobile, b.mobile) ? points.mobile : 0) +
    (equal(a.contact, b.contact) ? points.contact : 0) +
    points.each * dataColumns.filter((column) => equal(a.exact[column], b.exact[column])).length
  );
}

/**
 * Which row of 汇总表 shows which project, as pairs of indexes. Rows carry no number of their own, so they are
 * known again by their contents: a corrected name still leaves the enterprise and its contact.
 */
export function matchRows(
  rows: readonly SummaryCells[],
  projects: readonly SummaryCells[],
  edition: Edition,
): readonly Pair[] {
  return pairUp(
    rows.map((cells) => fold(cells, edition)),
    projects.map((cells) => fold(cells, edition)),
    { left: keys, right: keys },
    score,
    least,
  );
}

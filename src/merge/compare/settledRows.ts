import { bareCompany } from "../../match/companyName";
import type { Edition } from "../../form/edition";
import type { Pair } from "../../match/pairUp";
import { cleanText } from "../../text/cleanText";
import type { SummaryCells, SummaryRow } from "../own/summaryTable";
import type { MayShow } from "./findAnchors";
import { entryKey, type Answers } from "./questions";
import type { ComparedColumns, RowProject } from "./rowProject";

/** Indexes by a key; null for a key that several have. */
function alone(keys: readonly string[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  keys.forEach((key, index) => found.set(key, found.has(key) ? null : index));
  return found;
}

/** Rows and projects that an answer of the bureau is about: its id is the row's number and the project's key. */
function answered(answers: Answers): (row: SummaryRow, project: RowProject) => boolean {
  const ids = Object.keys(answers);
  if (ids.length === 0) return () => false;
  const rows = new Set(ids.map((id) => id.slice(0, id.indexOf("|"))));
  const projects = new Set(ids.map((id) => id.slice(id.indexOf("|") + 1)));
  return ({ row }, { entry }) => rows.has(String(row)) || projects.has(entryKey(entry));
}

/**
 * Rows that say to the letter what the last merge left in them for one project and no other, their enterprise named: of
 * a table that is merged again nearly all. Nothing else can be a better pair, so that they need not be weighed against
 * each other (relateRow), which takes most of the time with thousands of rows.
 */
export function settledRows(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  { present }: ComparedColumns,
  edition: Edition,
  answers: Answers,
  mayShow: MayShow,
): readonly Pair[] {
  const keyOf = (cells: SummaryCells): string =>
    present.map((column) => cleanText(cells[column] ?? "")).join("\u0000");
  const keys = rows.map(({ cells }) => keyOf(cells));
  const byRow = alone(keys);
  const byProject = alone(projects.map(({ shown }) => keyOf(shown)));
  const isAnswered = answered(answers);
  return rows.flatMap((row, index): Pair[] => {
    const other = byProject.get(keys[index]!) ?? null;
    if (other === null || byRow.get(keys[index]!) !== index) return [];
    const project = projects[other]!;
    const { applicant } = row.cells;
    const open =
      applicant !== project.shown.applicant ||
      bareCompany(applicant, edition) === "" ||
      row.covered?.includes("projectName") ||
      isAnswered(row, project) ||
      !mayShow(row, project);
    return open ? [] : [[index, other]];
  });
}

import { alikeNames, mendedName } from "../../match/alike";
import type { Edition } from "../../form/edition";
import { sameValue } from "../filed/sameValue";
import { isUnnumbered } from "../own/rowNumbers";
import type { DataColumn } from "../own/askedColumns";
import type { SummaryRow } from "../own/summaryTable";
import { foldCells, type ComparedColumns, type FoldedCells, type RowProject } from "./rowProject";

/**
 * How sure it is that a row shows a project. known: it is as the last merge left it, or names project and enterprise ·
 * certain: what it says and where it stands leave no doubt · likely: so it is taken to be, and asked · possible: asked,
 * and taken for another · forced: the bureau says so.
 */
const strengths = ["possible", "likely", "certain", "known", "forced"] as const;
export type Strength = (typeof strengths)[number];

export interface Relation {
  readonly strength: Strength;
  readonly score: number;
}

export const rank = ({ strength }: Pick<Relation, "strength">): number => strengths.indexOf(strength);
export const certain = rank({ strength: "certain" });

export interface ComparedRow {
  /** Its place among all rows. */
  readonly index: number;
  readonly row: SummaryRow;
  readonly folded: FoldedCells;
}

export interface ComparedProject {
  /** Its place among all projects. */
  readonly index: number;
  readonly project: RowProject;
  readonly shown: FoldedCells;
  readonly form: FoldedCells;
}

export function comparedProject(project: RowProject, index: number, edition: Edition): ComparedProject {
  return { project, index, shown: foldCells(project.shown, edition), form: foldCells(project.form, edition) };
}

/** A project is known by its name first; a category is one of eight, and many have it. */
const points = {
  exact: 20,
  name: 6,
  alike: 3,
  applicant: 4,
  telephone: 3,
  person: 2,
  category: 0.5,
  place: 3,
};

/** What a row and a project have in common. */
function factsOf(a: ComparedRow, b: ComparedProject, place: boolean, compared: ComparedColumns) {
  const { present: columns, persons, telephones, choices } = compared;
  // A name merged over several rows names the first of them; the others it only covers.
  const isCovered = a.row.covered?.includes("projectName") === true;
  const telling = columns.filter((column) => column !== "projectName" || !isCovered);
  const equal = (column: DataColumn): boolean => {
    const text = a.folded[column];
    return !!text && (text === b.shown[column] || text === b.form[column]);
  };
  const isFilled = (column: DataColumn): boolean => !!a.row.cells[column];
  const untouched = (column: DataColumn): boolean =>
    [b.project.shown, b.project.form].some((cells) => sameValue(a.row.cells[column], cells[column]));
  const name = !isCovered && equal("projectName");
  const names = [isCovered ? "" : a.row.cells.projectName, b.project.shown.projectName] as const;
  const alike = alikeNames(...names);
  const asLeft = telling.every((column) => sameValue(a.row.cells[column], b.project.shown[column]));
  return {
    name,
    mended: !name && alike && mendedName(...names),
    alike: !name && alike,
    applicant: equal("applicant"),
    applicantBlank: a.folded.applicant === "" || b.shown.applicant === "",
    person: persons.some(equal),
    telephone: telephones.some(equal),
    category: choices.some(equal),
    place,
    // Another name where the row stood: only its 序号 can tell that it is the same row, mended, and not typed there.
    otherRow: isUnnumbered(a.row) && !names.includes("") && !alike,
    exact: asLeft && (place || !isCovered),
    // The name is another and some cells are emptied: those that stay speak for no other project.
    onlyRenamed:
      columns.every(
        (column) => column === "projectName" || a.row.cells[column] === "" || untouched(column),
      ) &&
      choices.every(isFilled) &&
      [...persons, ...telephones].some(isFilled),
    nameless: names[0] === "",
    onlyEmptied: columns.every((column) => a.row.cells[column] === "" || untouched(column)),
    restUntouched: columns.every((column) => column === "projectName" || untouched(column)),
  };
}

type Facts = ReturnType<typeof factsOf>;

function strengthOf(facts: Facts, { hadRow, entry }: RowProject): Strength | null {
  const { name, alike, applicant, person, telephone, category, place } = facts;
  const contact = person || telephone;
  if ((facts.exact || name) && applicant) return "known";
  // As the last merge left it where it left it, though somebody emptied its names before.
  if (facts.exact && hadRow && place) return "known";
  if (name && (facts.exact || (facts.applicantBlank && (hadRow || contact)))) return "certain";
  if (name && hadRow && (contact || place)) return "certain";
  if (name && contact) return "likely";
  if (hadRow && place && !facts.otherRow) {
    // One cell changed and nothing else: a name mended where it stands.
    if (facts.restUntouched) return facts.mended ? "certain" : "likely";
    if (facts.onlyEmptied || facts.onlyRenamed) return "likely";
    if (facts.nameless && applicant && (category || contact)) return "likely";
    // With one enterprise the contacts of its projects are one as well, and prove nothing.
    if (!applicant && person && telephone) return "likely";
    if (applicant && alike && contact) return "likely";
  }
  // A project that was taken off is not asked about again for its enterprise's sake.
  if (entry.state === "withdrawn") return name || (alike && applicant) ? "possible" : null;
  const common = [alike, applicant, person, telephone, category, place].filter(Boolean).length;
  return name || common >= 2 ? "possible" : null;
}

/** How a row and a project go together; `place`: whether the row stands where the project's row stood. */
export function relateRow(
  a: ComparedRow,
  b: ComparedProject,
  place: boolean,
  columns: ComparedColumns,
): Relation | null {
  const facts = factsOf(a, b, place, columns);
  const strength = strengthOf(facts, b.project);
  if (strength === null) return null;
  const keys = Object.keys(points) as (keyof typeof points)[];
  return { strength, score: keys.reduce((sum, key) => (facts[key] ? sum + points[key] : sum), 0) };
}

import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { SummaryRow, SummaryTable } from "../own/summaryTable";
import { findAnchors, type MayShow } from "./findAnchors";
import { inPlace } from "./inPlace";
import { entryKey, type Answers, type Sameness } from "./questions";
import {
  certain,
  comparedProject,
  rank,
  relateRow,
  type ComparedProject,
  type ComparedRow,
  type Relation,
} from "./relateRow";
import { cellKeys, comparedColumns, foldCells, type ComparedColumns, type RowProject } from "./rowProject";

/** A row and the project that it shows, by their indexes. */
export interface MatchedRow {
  readonly row: number;
  readonly project: number;
  /** False where people were asked about it: then no cell is overwritten unasked. */
  readonly sure: boolean;
}

export interface RowQuestion {
  readonly id: string;
  readonly row: number;
  readonly project: number;
  readonly answer: Sameness;
  /** Whether the row stands where the project's row stood. */
  readonly inPlace: boolean;
}

export interface RowMatch {
  readonly pairs: readonly MatchedRow[];
  readonly questions: readonly RowQuestion[];
}

interface Candidate extends Relation {
  readonly id: string;
  readonly row: number;
  readonly project: number;
  readonly inPlace: boolean;
}

/** Points by which the best has to lead where it is not plain to see. */
const lead = 1;

function findCandidates(
  rows: readonly ComparedRow[],
  projects: readonly ComparedProject[],
  columns: ComparedColumns,
  answers: Answers,
  mayShow: MayShow,
): Candidate[] {
  const anchors = findAnchors(rows, projects, columns, mayShow);
  const stands = inPlace(
    rows.map(({ row }) => row),
    projects.map(({ project }) => project),
    anchors,
  );
  const index = new Map<string, number[]>();
  projects.forEach(({ shown, form }, j) => {
    for (const key of new Set(cellKeys(columns, shown, form))) {
      const known = index.get(key);
      if (known) known.push(j);
      else index.set(key, [j]);
    }
  });
  const standing = projects.flatMap(({ project }, j) => (project.hadRow ? [j] : []));
  return rows.flatMap((row, i) => {
    const near = cellKeys(columns, row.folded).flatMap((key) => index.get(key) ?? []);
    const others = new Set([...near, ...standing.filter((j) => stands(i, j))]);
    return [...others].flatMap((j): Candidate[] => {
      if (!mayShow(row.row, projects[j]!.project)) return [];
      const id = `${row.row.row}|${entryKey(projects[j]!.project.entry)}`;
      const place = stands(i, j);
      const relation = relateRow(row, projects[j]!, place, columns);
      if (!relation && answers[id] !== "same") return [];
      const strength = answers[id] === "same" ? "forced" : relation!.strength;
      return [{ id, row: i, project: j, inPlace: place, strength, score: relation?.score ?? 0 }];
    });
  });
}

/**
 * Which row of 汇总表 shows which project. A row is known by what the last merge left in it and by where it stands, all
 * rows at once; never by a likeness, which is a question.
 */
export function matchRows(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  table: Pick<SummaryTable, "asked" | "columns">,
  edition: Edition,
  answers: Answers = {},
  mayShow: MayShow = () => true,
): RowMatch {
  const candidates = findCandidates(
    rows.map((row) => ({ row, folded: foldCells(row.cells, edition) })),
    projects.map((project) => comparedProject(project, edition)),
    comparedColumns(table),
    answers,
    mayShow,
  ).sort((a, b) => rank(b) - rank(a) || b.score - a.score || a.row - b.row || a.project - b.project);

  const takenRows = new Set<number>();
  const takenProjects = new Set<number>();
  const isFree = ({ row, project }: Candidate): boolean => !takenRows.has(row) && !takenProjects.has(project);
  const pairs: MatchedRow[] = [];
  const questions: RowQuestion[] = [];
  const ask = ({ id, row, project, inPlace: place }: Candidate, answer: Sameness): void => {
    questions.push({ id, row, project, answer, inPlace: place });
  };
  /** Another way to take the row or the project that is about as good. */
  const [ofRow, ofProject] = [
    groupBy(candidates, ({ row }) => row),
    groupBy(candidates, ({ project }) => project),
  ];
  const rivalled = (one: Candidate): boolean =>
    [...ofRow.get(one.row)!, ...ofProject.get(one.project)!].some(
      (other) =>
        other !== one &&
        isFree(other) &&
        answers[other.id] !== "two" &&
        rank(other) >= rank(one) &&
        other.score > one.score - lead,
    );
  const open: Candidate[] = [];
  for (const each of candidates) {
    if (!isFree(each)) continue;
    if (answers[each.id] === "two") {
      ask(each, "two");
      continue;
    }
    if (each.strength === "possible" || (rank(each) <= certain && rivalled(each))) {
      open.push(each);
      continue;
    }
    takenRows.add(each.row);
    takenProjects.add(each.project);
    const asked = each.strength === "likely" || each.strength === "forced";
    pairs.push({ row: each.row, project: each.project, sure: !asked });
    if (asked) ask(each, "same");
  }
  for (const each of open) {
    if (!isFree(each)) continue;
    takenRows.add(each.row);
    takenProjects.add(each.project);
    ask(each, "two");
  }
  return { pairs, questions };
}

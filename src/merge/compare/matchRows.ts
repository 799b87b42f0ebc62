import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { SummaryRow, SummaryTable } from "../own/summaryTable";
import { findAnchors, type MayShow } from "./findAnchors";
import type { Pair } from "../../match/pairUp";
import { inPlace, type InPlace } from "./inPlace";
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
import { settledRows } from "./settledRows";
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

/** The rows and projects that are still to be weighed against each other. */
interface Unsettled {
  readonly rows: readonly ComparedRow[];
  readonly projects: readonly ComparedProject[];
}

function unsettled(
  rows: readonly SummaryRow[],
  projects: readonly RowProject[],
  settled: readonly Pair[],
  edition: Edition,
): Unsettled {
  const [settledRow, settledProject] = [0, 1].map((side) => new Set(settled.map((pair) => pair[side]!)));
  return {
    rows: rows.flatMap((row, index) =>
      settledRow!.has(index) ? [] : [{ row, index, folded: foldCells(row.cells, edition) }],
    ),
    projects: projects.flatMap((project, index) =>
      settledProject!.has(index) ? [] : [comparedProject(project, index, edition)],
    ),
  };
}

function findCandidates(
  { rows, projects }: Unsettled,
  stands: InPlace,
  columns: ComparedColumns,
  answers: Answers,
  mayShow: MayShow,
): Candidate[] {
  const found = new Map<string, ComparedProject[]>();
  for (const each of projects)
    for (const key of new Set(cellKeys(columns, each.shown, each.form))) {
      const known = found.get(key);
      if (known) known.push(each);
      else found.set(key, [each]);
    }
  const byIndex = new Map(projects.map((each) => [each.index, each]));
  return rows.flatMap((row) => {
    const near = cellKeys(columns, row.folded).flatMap((key) => found.get(key) ?? []);
    const there = byIndex.get(stands(row.index) ?? -1);
    const others = new Set(there ? [...near, there] : near);
    return [...others].flatMap((other): Candidate[] => {
      const { project, index } = other;
      if (!mayShow(row.row, project)) return [];
      const id = `${row.row.row}|${entryKey(project.entry)}`;
      const place = other === there;
      const relation = relateRow(row, other, place, columns);
      if (!relation && answers[id] !== "same") return [];
      const strength = answers[id] === "same" ? "forced" : relation!.strength;
      const score = relation?.score ?? 0;
      return [{ id, row: row.index, project: index, inPlace: place, strength, score }];
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
  const columns = comparedColumns(table);
  const settled = settledRows(rows, projects, columns, edition, answers, mayShow);
  const left = unsettled(rows, projects, settled, edition);
  const anchors = findAnchors(left, { rows, projects, settled }, columns, mayShow);
  const candidates = findCandidates(left, inPlace(rows, projects, anchors), columns, answers, mayShow).sort(
    (a, b) => rank(b) - rank(a) || b.score - a.score || a.row - b.row || a.project - b.project,
  );

  const takenRows = new Set<number>();
  const takenProjects = new Set<number>();
  const isFree = ({ row, project }: Candidate): boolean => !takenRows.has(row) && !takenProjects.has(project);
  const pairs: MatchedRow[] = settled.map(([row, project]) => ({ row, project, sure: true }));
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

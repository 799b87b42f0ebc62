import { groupBy } from "../../match/group";
import { pairUp, type Pair } from "../../match/pairUp";
import { sameValue } from "../filed/sameValue";
import type { SummaryCells, SummaryRow } from "../own/summaryTable";
import { certain, rank, relateRow, type ComparedProject, type ComparedRow } from "./relateRow";
import { cellKeys, type ComparedColumns, type RowProject } from "./rowProject";

/** Whether a row can show a project at all, whatever it says: in the province's table not that of another unit. */
export type MayShow = (row: SummaryRow, project: RowProject) => boolean;

/** Items that say what no other says. */
function unique<Item>(
  items: readonly Item[],
  cellsOf: (item: Item) => SummaryCells,
): (item: Item) => boolean {
  const key = (item: Item): string => JSON.stringify(Object.values(cellsOf(item)));
  const groups = groupBy(items, key);
  return (item) => groups.get(key(item))!.length === 1;
}

/** What is known before rows and projects are weighed against each other. */
export interface Known {
  readonly rows: readonly SummaryRow[];
  readonly projects: readonly RowProject[];
  /** settledRows. */
  readonly settled: readonly Pair[];
}

/**
 * Rows that say what they said after the last merge, or name project and enterprise of one project. Two rows that say the
 * same, after one enterprise was merged over both, tell nothing of which is which: only where they stand does. Neither
 * does a row whose name is covered by another's.
 */
export function findAnchors(
  {
    rows,
    projects,
  }: { readonly rows: readonly ComparedRow[]; readonly projects: readonly ComparedProject[] },
  known: Known,
  columns: ComparedColumns,
  mayShow: MayShow,
): readonly Pair[] {
  const aloneRow = unique(rows, ({ row }) => row.cells);
  const aloneProject = unique(projects, ({ project }) => project.shown);
  const pairs = pairUp(
    rows,
    projects,
    {
      left: ({ folded }) => cellKeys(columns, folded),
      right: ({ shown, form }) => cellKeys(columns, shown, form),
    },
    (a, b) => {
      if (!mayShow(a.row, b.project)) return 0;
      const relation = relateRow(a, b, false, columns);
      return relation && rank(relation) >= certain ? rank(relation) * 100 + relation.score : 0;
    },
    1,
  ).flatMap(([row, project]): Pair[] => {
    const [a, b] = [rows[row]!, projects[project]!];
    return aloneRow(a) && aloneProject(b) ? [[a.index, b.index]] : [];
  });
  const covered = known.rows.filter((row) => row.covered?.includes("projectName"));
  const mayBeCovered = ({ shown }: RowProject): boolean =>
    covered.some((row) =>
      columns.present.every(
        (column) => column === "projectName" || sameValue(row.cells[column], shown[column]),
      ),
    );
  return [...known.settled, ...pairs].filter(([, project]) => !mayBeCovered(known.projects[project]!));
}

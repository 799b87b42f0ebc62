import type { Edition } from "../../form/edition";
import { countsGroups, numberRows } from "../own/rowNumbers";
import { sortLedger, type LedgerEntry } from "../own/ledger";
import type { Placement } from "../own/ledgerFacts";
import { askedColumns, columnOrder } from "../own/askedColumns";
import { bureauCells } from "./bureauCells";
import { placeRows } from "./placeRows";
import { projectsWithoutRow, type MergePreview, type Project } from "./preview";
import { summaryCells, type SummaryRow, type SummaryTable } from "../own/summaryTable";
import { withheldKey } from "./withheld";

/** What the bureau decides in the preview; what it leaves open keeps its default, which loses nothing. */
export interface MergeChoices {
  /** By a conflict's id: the bureau's text stays, or the form's goes in. */
  readonly conflicts?: Readonly<Record<string, "bureau" | "source">>;
  /** By a listing choice's id: whether the project stands in 汇总表. */
  readonly listed?: Readonly<Record<string, boolean>>;
  /** 暂不列入, by `withheldKey`: the project stays in the ledger and has no row; false gives one that had none a row again. */
  readonly withheld?: Readonly<Record<string, boolean>>;
  readonly placement: Placement;
  /** Sheet name, city and unit for a table that does not exist yet or does not name them. */
  readonly head: { readonly sheet: string; readonly city: string; readonly unit: string };
}

export interface MergeResult {
  readonly summary: SummaryTable;
  readonly ledger: readonly LedgerEntry[];
}

/** 附件4-5 without rows, as the edition prints it. */
function emptyTable(sheet: string, edition: Edition): SummaryTable {
  const columns = Object.fromEntries(columnOrder(edition).map((column, index) => [column, index]));
  return {
    sheet,
    asked: askedColumns(edition),
    city: "",
    unit: "",
    titleAt: null,
    unitAt: null,
    columns,
    headerRow: -1,
    rows: [],
  };
}

/** Cells of a row after the merge, by the row's index. */
function overwritten(
  preview: MergePreview,
  choices: MergeChoices,
): Map<number, Readonly<Record<string, string>>> {
  const cells = new Map<number, Readonly<Record<string, string>>>();
  const write = (row: number, change: Readonly<Record<string, string>>): void => {
    cells.set(row, { ...cells.get(row), ...change });
  };
  for (const project of preview.changed) {
    for (const { column, after } of project.cells) write(project.row!, { [column]: after });
  }
  for (const conflict of preview.conflicts) {
    if (choices.conflicts?.[conflict.id] === "source")
      write(conflict.row, { [conflict.column]: conflict.source });
  }
  return cells;
}

/** Rows of 汇总表 before they are numbered, each with its project; null for rows that are the bureau's own. */
export interface ListedRow extends SummaryRow {
  readonly project: Project | null;
}

/** Puts new rows among those that stand there, whose order stays. */
export type PlaceRows = (old: readonly ListedRow[], coming: readonly ListedRow[]) => readonly ListedRow[];

/** The tables after a merge: 汇总表 in the bureau's order, numbered 1..n, and the ledger in its own order. */
export function applyMerge(
  preview: MergePreview,
  choices: MergeChoices,
  edition: Edition,
  place: PlaceRows = (old, coming) => placeRows(old, coming, choices.placement, edition),
): MergeResult {
  const table = preview.state.summary ?? emptyTable(choices.head.sheet, edition);
  const decided = preview.missing.map((choice) => ({
    ...choice,
    listed: choices.listed?.[choice.id] ?? choice.listed,
  }));
  const stays = projectsWithoutRow(preview.leftOut);
  const again = stays.filter(({ after }) => choices.withheld?.[withheldKey(after)] === false);
  const whole = [...preview.added, ...preview.changed, ...preview.unchanged];
  const withheld = whole.filter(({ after }) => choices.withheld?.[withheldKey(after)]);
  const listed = [...whole.filter((each) => !withheld.includes(each)), ...decided.filter(isListed), ...again];
  const projectOf = new Map(listed.map((project) => [project.row, project]));
  const out = [...decided.filter((each) => !each.listed), ...withheld];
  const removed = new Set(out.map((each) => each.row));

  const changes = overwritten(preview, choices);
  const old = table.rows.flatMap((row, index): ListedRow[] =>
    removed.has(index)
      ? []
      : [
          {
            ...row,
            cells: { ...row.cells, ...changes.get(index) },
            project: projectOf.get(index) ?? null,
          },
        ],
  );
  const coming = listed
    .filter(({ row }) => row === null)
    .map((project): ListedRow => {
      return { row: null, sequence: "", cells: summaryCells(project.after.values, table.asked), project };
    });
  const rows = place(old, coming);
  const remembered = rows.flatMap(({ project, cells }, index): LedgerEntry[] => {
    if (!project) return [];
    const written = project.row === null ? undefined : changes.get(project.row);
    const bureau = bureauCells(project, cells, written, table);
    return [{ ...project.after, state: "listed", place: index + 1, bureau }];
  });
  const withdrawn = [...out, ...stays.filter((each) => !again.includes(each))].map(
    ({ after }): LedgerEntry => ({ ...after, state: "withdrawn", place: null, bureau: {} }),
  );
  const head = { city: table.city || choices.head.city, unit: table.unit || choices.head.unit };
  const numbers = numberRows(rows, countsGroups(table.rows));
  const numbered = rows.map(({ project: _project, ...row }, index): SummaryRow => {
    return { ...row, sequence: numbers[index]! };
  });
  return {
    summary: { ...table, ...head, rows: numbered },
    ledger: sortLedger([...remembered, ...withdrawn], edition),
  };
}

function isListed({ listed }: { readonly listed: boolean }): boolean {
  return listed;
}

import type { LedgerEntry } from "../own/ledger";
import type {
  CellConflict,
  ChangedProject,
  Correction,
  FieldChange,
  LeftOut,
  ListingChoice,
  Project,
} from "./preview";
import { sameValue } from "../filed/sameValue";
import type { SummaryTable } from "../own/summaryTable";
import { compareRow } from "./threeWay";

/** What a merge would do with one project: it goes into one of the preview's lists. */
export interface Classified {
  readonly added?: Project;
  readonly changed?: ChangedProject;
  readonly unchanged?: Project;
  readonly missing?: ListingChoice;
  readonly leftOut?: LeftOut;
  readonly conflicts?: readonly CellConflict[];
  readonly corrections?: readonly Correction[];
}

type Candidate = Project & {
  readonly id: string;
  /** Whether its row was typed over with what may be another project. */
  readonly typedOver: boolean;
};

function fieldChanges(before: LedgerEntry, after: LedgerEntry): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...fields]
    .map((field) => ({ field, before: before.values[field] ?? null, after: after.values[field] ?? null }))
    .filter((change) => !sameValue(change.before, change.after));
}

function withoutRow(candidate: Candidate, fields: readonly FieldChange[], hasTable: boolean): Classified {
  const { id, typedOver, ...project } = candidate;
  if (!project.before) return { added: project };
  const differs = fields.length > 0;
  if (project.before.state === "withdrawn") {
    return differs
      ? { missing: { ...project, id, kind: "filedAgain", listed: true } }
      : { leftOut: { kind: "withdrawn", project } };
  }
  // Without any 汇总表 there is nothing that the bureau can have taken out: the table is made anew.
  if (hasTable && typedOver) return { missing: { ...project, id, kind: "rowTypedOver", listed: true } };
  if (hasTable) return { missing: { ...project, id, kind: "rowDeleted", listed: differs } };
  return differs ? { changed: { ...project, fields, cells: [] } } : { unchanged: project };
}

/**
 * Decides what becomes of a project. `gone` tells whether the source of a project that was not read again no longer holds it.
 */
export function classify(
  candidate: Candidate,
  table: SummaryTable | null,
  gone: (before: LedgerEntry) => boolean,
): Classified {
  const { id, typedOver: _, ...project } = candidate;
  const { before, after } = project;
  const readAgain = project.filed !== null;
  const fields = before && readAgain ? fieldChanges(before, after) : [];
  const row = project.row === null ? undefined : table?.rows[project.row];
  if (project.row === null || !row || !table) return withoutRow(candidate, fields, table !== null);
  const { cells, conflicts, corrections } = compareRow(table, project.row, row, before, after, project.sure);
  if (before && !readAgain) {
    return gone(before)
      ? { missing: { ...project, id, kind: "sourceGone", listed: true } }
      : { unchanged: project, corrections };
  }
  const same = before !== null && fields.length === 0 && cells.length === 0;
  return {
    ...(same ? { unchanged: project } : { changed: { ...project, fields, cells } }),
    conflicts,
    corrections,
  };
}

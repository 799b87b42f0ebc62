import type { Double } from "./doubles";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import type { Printed } from "../filed/printed";
import type { IdentityQuestion } from "./questions";
import type { MergeState } from "../own/state";
import type { DataColumn } from "../own/askedColumns";
import type { SummaryRow } from "../own/summaryTable";

/** A row of the bureau's own that names a project which has another row: a row that was copied, or typed twice. */
export interface RepeatedRow {
  readonly own: SummaryRow;
  /** The project's row. */
  readonly row: SummaryRow;
}

/** A value of the form that differs from what the last merge read. */
export interface FieldChange {
  readonly field: string;
  readonly before: Printed;
  readonly after: Printed;
}

/** A cell of 汇总表 with what stands in it and what will. */
export interface CellChange {
  readonly column: DataColumn;
  readonly before: string;
  readonly after: string;
}

/** A project at hand: its entry after this merge and, where it had one, before; its row of 汇总表, if any. */
export interface Project {
  readonly before: LedgerEntry | null;
  readonly after: LedgerEntry;
  /** The form as it was read now; null where this run did not read it again. */
  readonly filed: FiledApplication | null;
  /** Index into the rows of 汇总表; null where it has no row. */
  readonly row: number | null;
  /** False where people were asked whether the row is this project's, and where it was typed since the last merge. */
  readonly sure: boolean;
}

export interface ChangedProject extends Project {
  readonly fields: readonly FieldChange[];
  /** Cells of 汇总表 that will be overwritten, since the bureau had not touched them. */
  readonly cells: readonly CellChange[];
}

/**
 * A project that may or may not belong in 汇总表; a choice. rowDeleted: the bureau took its row out ·
 * rowTypedOver: what stands in its row now may be another project · sourceGone: the sources no longer hold it · filedAgain: it had been withdrawn and has come in changed.
 */
export interface ListingChoice extends Project {
  readonly id: string;
  readonly kind: "rowDeleted" | "rowTypedOver" | "sourceGone" | "filedAgain";
  /** Whether it stands in 汇总表 unless the bureau decides otherwise. */
  readonly listed: boolean;
}

/** A cell that both the bureau and the enterprise have changed; a choice, by default the bureau's text stays. */
export interface CellConflict {
  readonly id: string;
  readonly row: number;
  readonly column: DataColumn;
  readonly project: LedgerEntry;
  /** What the last merge had put in; null where that is not known. */
  readonly base: string | null;
  readonly bureau: string;
  readonly source: string;
}

/** A cell that the bureau has corrected by hand and that stays as it is. */
export interface Correction {
  readonly row: number;
  readonly column: DataColumn;
  readonly source: string;
  readonly bureau: string;
}

/** What did not come in, and why. older: a copy of a project that has come in since with a later date. */
export type LeftOut =
  | ({ readonly kind: "double" } & Double)
  | { readonly kind: "older"; readonly left: FiledApplication; readonly entry: LedgerEntry }
  | { readonly kind: "nameless"; readonly left: FiledApplication }
  | { readonly kind: "withdrawn"; readonly project: Project };

/** Projects of the ledger that have no row and stay so unless the bureau decides otherwise. */
export const projectsWithoutRow = (leftOut: readonly LeftOut[]): readonly Project[] =>
  leftOut.flatMap((each) => (each.kind === "withdrawn" ? [each.project] : []));

/** What a merge would do; nothing is written before the bureau has seen it. */
export interface MergePreview {
  readonly state: MergeState;
  /** Projects that come in for the first time, in the order of their sources. */
  readonly added: readonly Project[];
  readonly changed: readonly ChangedProject[];
  readonly unchanged: readonly Project[];
  readonly missing: readonly ListingChoice[];
  readonly conflicts: readonly CellConflict[];
  readonly corrections: readonly Correction[];
  readonly leftOut: readonly LeftOut[];
  /** 是同一项目改名，还是两个项目？ */
  readonly questions: readonly IdentityQuestion[];
  /** Rows of 汇总表 that no form and no ledger entry stands behind; they stay. */
  readonly ownRows: readonly SummaryRow[];
  /** Those of them that name a project which has another row. */
  readonly repeated: readonly RepeatedRow[];
}

import type { LedgerEntry } from "../own/ledger";
import type { SummaryRow } from "../own/summaryTable";

/** 是同一项目改名，还是两个项目？ */
export type Sameness = "same" | "two";

/** The bureau's answers by the questions' ids. */
export type Answers = Readonly<Record<string, Sameness>>;

interface Asked {
  readonly id: string;
  /** The project that the ledger knows, or that comes in. */
  readonly project: LedgerEntry;
  /** What the merge goes by: the bureau's answer, else the one that loses nothing. */
  readonly answer: Sameness;
}

/**
 * Two things that may be one project and may be two. row: a row of 汇总表 and a project without a row of its own · form:
 * a form that was read now and a project of the ledger.
 */
export type IdentityQuestion =
  | (Asked & {
      readonly kind: "row";
      readonly row: SummaryRow;
      /** Whether the row stands where the project's row stood: somebody typed over it. */
      readonly inPlace: boolean;
    })
  | (Asked & { readonly kind: "form"; readonly form: LedgerEntry });

/** What a question calls a form or an entry; it stays the same while nothing is read anew. */
export function entryKey({
  file,
  sheets,
  fingerprint,
}: Pick<LedgerEntry, "file" | "sheets" | "fingerprint">): string {
  return [file, ...sheets, fingerprint].join("|");
}

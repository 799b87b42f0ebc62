import type { MergePreview } from "./preview";

/** So few deleted rows are handwork, however small the table is. */
const few = 3;

/** More than a third of the rows of the last merge gone at once: that is seldom meant, and never a row of single deletions. */
export interface MassLoss {
  readonly gone: number;
  readonly before: number;
  /** Rows above the table's header that look like projects: the header was sorted along. */
  readonly above: number;
}

/** Null where no more rows are gone than a person deletes. */
export function massLoss({ state, missing }: MergePreview): MassLoss | null {
  const gone = missing.filter(({ kind }) => kind === "rowDeleted" || kind === "rowTypedOver").length;
  const before = state.ledger.filter((entry) => entry.state === "listed").length;
  if (gone < few || gone * 3 <= before) return null;
  return { gone, before, above: state.summary?.above ?? 0 };
}

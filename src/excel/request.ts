export type Sync = () => Promise<void>;
type Batch<T> = (workbook: Excel.Workbook, sync: Sync) => Promise<T>;

/**
 * Runs a batch that the user started: while a cell is being edited Excel waits until the edit ends.
 * Each job step is an Excel.run of its own, so that a failed one leaves no half-used objects behind.
 */
export function command<T>(batch: Batch<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) => batch(context.workbook, () => context.sync()));
}

/** Runs a batch that fails at once while a cell is being edited: nobody waits for it (events), or it may not come later. */
export function background<T>(batch: Batch<T>): Promise<T> {
  return Excel.run((context) => batch(context.workbook, () => context.sync()));
}

/** The `code` of an error of Excel or of this stage, "" for anything else. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : "";
}

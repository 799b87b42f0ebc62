/**
 * Runs a batch that the user started: while a cell is being edited Excel waits until the edit ends.
 * Each request is an Excel.run of its own, so that a failed one leaves no half-used objects behind.
 */
export function command<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** Runs a batch that nobody waits for (events): fails at once while a cell is being edited. */
export function background<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch);
}

/** The `code` of an error of Excel or of this stage, "" for anything else. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : "";
}

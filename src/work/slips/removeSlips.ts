import type { Services } from "../services";

export interface RemovedSlips {
  readonly removed: readonly string[];
  /** Slips that somebody has written explanations into which 审核意见 does not have: they stay. */
  readonly kept: readonly string[];
}

/**
 * 移除全部退回单: takes the slips out of the open workbook, but for those with explanations that were not taken into 审核意见 yet.
 * Throws the host's errors.
 */
export async function removeSlips({ host, merge }: Services): Promise<RemovedSlips> {
  const { editionFor, readSlips, readState } = await merge();
  const workbook = await host.readWorkbook();
  const { opinions } = readState(workbook, editionFor(workbook));
  const known = new Set(opinions.flatMap((row) => [row.explanation, row.formerExplanation]));
  const slips = readSlips(workbook);
  const kept = slips.filter(({ rows }) =>
    rows.some(({ explanation }) => explanation !== "" && !known.has(explanation)),
  );
  const removed = slips.filter((slip) => !kept.includes(slip)).map(({ sheet }) => sheet);
  if (removed.length > 0) {
    const front = workbook.sheets.find(({ name, hidden }) => !hidden && !removed.includes(name));
    if (!front) return { removed: [], kept: slips.map(({ sheet }) => sheet) };
    await host.writeOwnSheets({ plans: [], edits: [], remove: removed }, front.name);
  }
  return { removed, kept: kept.map(({ sheet }) => sheet) };
}

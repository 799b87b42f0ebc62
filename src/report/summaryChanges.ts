import type { Edition } from "../form/edition";
import { summaryEdits } from "../merge/own/summaryEdits";
import type { SummaryTable } from "../merge/own/summaryTable";
import { rowAfter, type SheetEdits } from "../sheet/edits";
import { summaryFooter, summaryRowHeight } from "./summarySheet";

/** What changes in the sheet of 汇总表, with the heights of rows that need more room and the new stamp in the footer. */
export function summaryChanges(before: SummaryTable, after: SummaryTable, edition: Edition): SheetEdits {
  const edits = summaryEdits(before, after, edition);
  const old = new Map(before.rows.map((row) => [row.row, summaryRowHeight(row, after.asked)]));
  const heights: { row: number; height: number }[] = [];
  let place = before.headerRow;
  for (const row of after.rows) {
    place = row.row === null ? place + 1 : (rowAfter(edits, row.row) ?? place);
    const height = summaryRowHeight(row, after.asked);
    if (row.row === null || height > (old.get(row.row) ?? 0)) heights.push({ row: place, height });
  }
  return { ...edits, heights, footer: summaryFooter(after.rows) };
}

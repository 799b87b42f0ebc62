import { shortHash } from "../filed/shortHash";
import { dataColumns, type SummaryRow } from "./summaryTable";

/** A short fingerprint of the rows of 汇总表 in their order, so that paper and file can be compared. */
export function stampOf(rows: readonly SummaryRow[]): string {
  return shortHash(JSON.stringify(rows.map((row) => dataColumns.map((column) => row.cells[column]))));
}

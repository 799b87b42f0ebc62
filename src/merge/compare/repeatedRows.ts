import { bareCompany } from "../../match/companyName";
import { projectKey } from "../../match/marks";
import type { Edition } from "../../form/edition";
import { summaryCells, type SummaryCells, type SummaryRow } from "../own/summaryTable";
import type { MergePreview, RepeatedRow } from "./preview";

/** Rows that stand for one project twice; all stay, and each counts as a project until somebody deletes one. */
export function repeatedRows(
  { state, ownRows, changed, unchanged }: Omit<MergePreview, "repeated">,
  edition: Edition,
): readonly RepeatedRow[] {
  const keyOf = ({ projectName, applicant }: SummaryCells): string =>
    projectName === "" ? "" : `${projectKey(projectName)}|${bareCompany(applicant, edition)}`;
  const { summary: table } = state;
  const rows = new Map<string, SummaryRow>();
  for (const { row: index, after } of [...changed, ...unchanged]) {
    const row = index === null ? undefined : table?.rows[index];
    if (row)
      for (const cells of [row.cells, summaryCells(after.values, table!.asked)]) rows.set(keyOf(cells), row);
  }
  return ownRows.flatMap((own) => {
    const key = keyOf(own.cells);
    const row = key === "" ? undefined : rows.get(key);
    return row ? [{ own, row }] : [];
  });
}

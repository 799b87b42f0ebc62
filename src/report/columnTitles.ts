import type { Edition } from "../form/edition";
import type { ChangedProject } from "../merge/compare/preview";
import { fieldTitle } from "../merge/filed/fieldTitles";
import { askedColumns, columnField, type SummaryColumn } from "../merge/own/askedColumns";

/** How a column of 汇总表 is called. */
export function columnTitle(column: SummaryColumn, edition: Edition): string {
  return columnField(edition, column).label;
}

/** What changed in a project's form besides what the table shows, each field with its title. */
export function otherChanges(
  { fields }: ChangedProject,
  edition: Edition,
): readonly (ChangedProject["fields"][number] & { readonly title: string })[] {
  const shownInTable = new Set(askedColumns(edition).map(({ source }) => source));
  return fields
    .filter(({ field }) => !shownInTable.has(field))
    .map((each) => ({ ...each, title: fieldTitle(edition, each.field) }));
}

import type { Edition } from "../form/edition";
import type { ChangedProject } from "../merge/compare/preview";
import { fieldTitle } from "../merge/filed/fieldTitles";
import { columnField, columnSources } from "../merge/own/summaryTable";

const shownInTable = new Set<string>(Object.values(columnSources));

/** How a column of 汇总表 is called. */
export function columnTitle(column: Parameters<typeof columnField>[1], edition: Edition): string {
  return columnField(edition, column).label;
}

/** What changed in a project's form besides what the table shows, each field with its title. */
export function otherChanges(
  { fields }: ChangedProject,
  edition: Edition,
): readonly (ChangedProject["fields"][number] & { readonly title: string })[] {
  return fields
    .filter(({ field }) => !shownInTable.has(field))
    .map((each) => ({ ...each, title: fieldTitle(edition, each.field) }));
}

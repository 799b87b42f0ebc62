import type { Edition } from "../../../form/edition";
import {
  columnField,
  dataColumns,
  summaryColumns,
  type DataColumn,
  type SummaryTable,
} from "../../../merge/own/summaryTable";
import type { DocumentTable } from "../../../sheet/documentPlan";
import { cell } from "../parts";

/** Columns so wide that neither 序号 nor 联系方式（手机） is broken on A4 landscape. */
const widths = [9, 38, 34, 27, 13, 23];

/** The rows of 附件4-5 as a table of a document; `shown`: what of a cell may be seen. */
export function projectsTable(
  { rows }: Pick<SummaryTable, "rows">,
  edition: Edition,
  shown: (column: DataColumn, text: string) => string = (_, text) => text,
): DocumentTable {
  const row = (texts: readonly string[]) => texts.map((text) => cell("label", text));
  return {
    kind: "table",
    widths,
    rows: [
      { header: true, cells: row(summaryColumns.map((column) => columnField(edition, column).label)) },
      ...rows.map(({ sequence, cells }) => ({
        cells: row([sequence, ...dataColumns.map((column) => shown(column, cells[column]))]),
      })),
    ],
  };
}

import type { Edition } from "../../../form/edition";
import { columnField, columnOrder, type AskedColumn } from "../../../merge/own/askedColumns";
import type { SummaryTable } from "../../../merge/own/summaryTable";
import type { DocumentTable } from "../../../sheet/documentPlan";
import { summaryWidths } from "../../summaryWidths";
import { cell } from "../parts";

/** So wide that 序号 is not broken on A4 landscape. */
const sequenceWidth = 9;

/** The rows of 附件4-5 as a table of a document; `shown`: what of a cell may be seen. */
export function projectsTable(
  { rows, asked }: Pick<SummaryTable, "rows" | "asked">,
  edition: Edition,
  shown: (column: AskedColumn, text: string) => string = (_, text) => text,
): DocumentTable {
  const row = (texts: readonly string[]) => texts.map((text) => cell("label", text));
  const known = new Map(asked.map((column) => [column.id, column]));
  const widths = new Map(summaryWidths(asked, "document").map((width, index) => [asked[index]!.id, width]));
  const columns = columnOrder(edition).filter((column) => column === "sequence" || known.has(column));
  return {
    kind: "table",
    widths: columns.map((column) => widths.get(column) ?? sequenceWidth),
    rows: [
      { header: true, cells: row(columns.map((column) => columnField(edition, column).label)) },
      ...rows.map(({ sequence, cells }) => ({
        cells: row(
          columns.map((column) => {
            const own = known.get(column);
            return own ? shown(own, cells[column] ?? "") : sequence;
          }),
        ),
      })),
    ],
  };
}

import type { Edition } from "../form/edition";
import { unitField } from "../form/summaryField";
import { footerStamp, stampOf } from "../merge/own/stamp";
import { summaryTitle } from "../merge/own/summaryHead";
import { cellValue, columnField, type AskedColumn } from "../merge/own/askedColumns";
import { columnsShown, type SummaryRow, type SummaryTable } from "../merge/own/summaryTable";
import type { PlanRow, SheetPlan } from "../sheet/plan";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";
import { summaryWidths } from "./summaryWidths";

const sequenceWidth = 6;
const headerRow = 3;
/** Two lines, which most names take: so all rows are even. */
const leastHeight = 42;

/**
 * Footer of a printed 汇总表: the page, how many rows the whole table has, and the stamp by which paper and file can be compared.
 * The code for the number of pages counts every sheet that is printed with it.
 */
export function summaryFooter(rows: readonly SummaryRow[]): string {
  return `&C汇总表 第 &P 页（全表共 ${rows.length} 个项目）&R${footerStamp(stampOf(rows))}`;
}

/** Points at which a row of 汇总表 with these columns shows all its texts. */
export function summaryRowHeight({ sequence, cells }: SummaryRow, asked: readonly AskedColumn[]): number {
  const texts = [sequence, ...asked.map(({ id }) => cells[id] ?? "")];
  const widths = [sequenceWidth, ...summaryWidths(asked, "sheet")];
  return rowHeight(texts, widths, styles.text.size, leastHeight);
}

/** The two names are read from the left; what is short stands in the middle. */
const leftAligned: readonly AskedColumn["role"][] = ["projectName", "applicant"];

function dataRow(row: SummaryRow, table: SummaryTable): PlanRow {
  const roles = new Map(table.asked.map(({ id, role }) => [id, role]));
  return {
    height: summaryRowHeight(row, table.asked),
    cells: columnsShown(table).map((column) => {
      const value = cellValue(
        column,
        column === "sequence" ? row.sequence : (row.cells[column] ?? ""),
        table.asked,
      );
      const role = roles.get(column);
      const style = role && leftAligned.includes(role) ? styles.text : styles.centered;
      return { value, style: typeof value === "string" ? asText(style, value) : style };
    }),
  };
}

function line(
  value: string,
  style: (typeof styles)["title"] | (typeof styles)["line"],
  height: number,
): PlanRow {
  return { height, cells: [{ value, style }] };
}

/** 汇总表 as 附件4-5 prints it: annex, title with the city, recommending unit, header, rows; A4 landscape. */
export function summarySheet(table: SummaryTable, edition: Edition): SheetPlan {
  const unitLabel = unitField(edition)?.label ?? "";
  const columns = columnsShown(table);
  const widths = new Map(
    summaryWidths(table.asked, "sheet").map((width, index) => [table.asked[index]!.id, width]),
  );
  const shown = columns.map((column) => widths.get(column) ?? sequenceWidth);
  const titles = columns.map((column) => columnField(edition, column).label);
  const title = summaryTitle(table.city, edition);
  const whole = shown.reduce((sum, width) => sum + width, 0);
  const last = columns.length - 1;
  return {
    name: table.sheet,
    columnWidths: shown,
    rows: [
      { height: 24, cells: [{ value: edition.summaryAnnex, style: styles.annex }] },
      line(title, styles.title, rowHeight([title], [whole], styles.title.size, 42)),
      line(`${unitLabel}：${table.unit}`, styles.line, 28),
      {
        height: rowHeight(titles, shown, styles.header.size, 34),
        cells: titles.map((value) => ({ value, style: styles.header })),
      },
      ...table.rows.map((row) => dataRow(row, table)),
    ],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozenRows: headerRow + 1,
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: true,
      footer: summaryFooter(table.rows),
      centerHorizontally: true,
    },
  };
}

import type { Edition } from "../form/edition";
import { footerStamp, stampOf } from "../merge/own/stamp";
import { summaryTitle } from "../merge/own/summaryHead";
import {
  columnField,
  dataColumns,
  summaryColumns,
  type SummaryRow,
  type SummaryTable,
} from "../merge/own/summaryTable";
import type { PlanRow, SheetPlan } from "../sheet/plan";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

/** 序号, 项目名称, 依托企业, 项目类别, 联系人, 联系方式: together the width of A4 landscape. */
const widths = [6, 44, 34, 28, 11, 16];
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

/** Points at which a row of 汇总表 shows all its texts. */
export function summaryRowHeight({ sequence, cells }: SummaryRow): number {
  const texts = [sequence, ...dataColumns.map((column) => cells[column])];
  return rowHeight(texts, widths, styles.text.size, leastHeight);
}

function dataRow(row: SummaryRow): PlanRow {
  const { projectName, applicant, category, contactName, contactMobile } = row.cells;
  const left = [projectName, applicant];
  const centered = [category, contactName, contactMobile];
  return {
    height: summaryRowHeight(row),
    cells: [
      { value: Number(row.sequence), style: styles.centered },
      ...left.map((value) => ({ value, style: asText(styles.text, value) })),
      ...centered.map((value) => ({ value, style: asText(styles.centered, value) })),
    ],
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
  const unitLabel =
    edition.summaryFields.find((field) => field.id === "summary.recommendingUnit")?.label ?? "";
  const last = summaryColumns.length - 1;
  return {
    name: table.sheet,
    columnWidths: widths,
    rows: [
      { height: 24, cells: [{ value: edition.summaryAnnex, style: styles.annex }] },
      line(summaryTitle(table.city, edition), styles.title, 42),
      line(`${unitLabel}：${table.unit}`, styles.line, 28),
      {
        height: 34,
        cells: summaryColumns.map((column) => ({
          value: columnField(edition, column).label,
          style: styles.header,
        })),
      },
      ...table.rows.map(dataRow),
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

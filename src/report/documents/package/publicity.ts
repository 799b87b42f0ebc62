import type { Edition } from "../../../form/edition";
import { columnField, summaryColumns, type SummaryTable } from "../../../merge/own/summaryTable";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { cell, paragraph } from "../parts";

/** 13804310001 → 138****0001; of what is no mobile telephone's number only the last two signs are shown. */
export function maskedMobile(text: string): string {
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  if (/^1[3-9]\d{9}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return text.trim() === "" ? "" : `****${digits.slice(-2)}`;
}

/** 公示名单: the listed projects for everybody to see, telephones masked. */
export function publicityDocument(table: SummaryTable, edition: Edition): DocumentPlan {
  const title = `${table.city}${edition.formYear}年度省级工业互联网及制造业服务化示范项目推荐名单公示`;
  return {
    title,
    landscape: true,
    blocks: [
      paragraph("title", title),
      {
        kind: "table",
        widths: [7, 44, 34, 28, 12, 18],
        rows: [
          {
            header: true,
            cells: summaryColumns.map((column) => cell("label", columnField(edition, column).label)),
          },
          ...table.rows.map(({ sequence, cells }) => ({
            cells: [
              sequence,
              cells.projectName,
              cells.applicant,
              cells.category,
              cells.contactName,
              maskedMobile(cells.contactMobile),
            ].map((text) => cell("label", text)),
          })),
        ],
      },
      paragraph("body", table.unit, { align: "right", before: 30 }),
      paragraph("body", "　　年　　月　　日", { align: "right" }),
    ],
  };
}

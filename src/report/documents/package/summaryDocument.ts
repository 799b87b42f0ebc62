import type { Edition } from "../../../form/edition";
import { unitField } from "../../../form/summaryField";
import { footerStamp, stampOf } from "../../../merge/own/stamp";
import { summaryTitle } from "../../../merge/own/summaryHead";
import type { SummaryTable } from "../../../merge/own/summaryTable";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { paragraph } from "../parts";
import { projectsTable } from "./projectsTable";

/** 附件4-5 as a document to be sealed: title, recommending unit, the table, the code by which paper and file are compared. */
export function summaryDocument(table: SummaryTable, edition: Edition): DocumentPlan {
  const title = summaryTitle(table.city, edition);
  const unit = unitField(edition)?.label ?? "";
  return {
    title,
    landscape: true,
    footer: footerStamp(stampOf(table.rows)),
    blocks: [
      paragraph("heading1", edition.summaryAnnex),
      paragraph("title", title),
      paragraph("body", `${unit}：${table.unit}`, { before: 6 }),
      projectsTable(table, edition),
    ],
  };
}

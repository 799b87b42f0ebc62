import type { Edition } from "../../../form/edition";
import type { SummaryTable } from "../../../merge/own/summaryTable";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { dateLine, paragraph } from "../parts";
import { projectsTable } from "./projectsTable";

/** 13804310001 → 138****0001; of what is no mobile telephone's number only the last two signs are shown. */
export function maskedMobile(text: string): string {
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  if (/^1[3-9]\d{9}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return text.trim() === "" ? "" : `****${digits.slice(-2)}`;
}

/** 公示名单: the listed projects for everybody to see, telephones masked. */
export function publicityDocument(table: SummaryTable, edition: Edition): DocumentPlan {
  const projects = edition.summaryTitle.replace(/申报信息汇总表$/, "");
  const title = `${table.city}${edition.formYear}年度${projects}推荐名单公示`;
  return {
    title,
    landscape: true,
    blocks: [
      paragraph("title", title.replace(/(?=示范项目)/, "\n")),
      paragraph("fine", ""),
      projectsTable(table, edition, ({ role }, text) => (role === "telephone" ? maskedMobile(text) : text)),
      paragraph("body", table.unit, { align: "right", before: 30 }),
      paragraph("body", dateLine, { align: "right" }),
    ],
  };
}

import type { Edition } from "../../form/edition";
import type { PrintedForm } from "../../form/printedForm";
import type { Application } from "../../read/application";
import type { DocumentPlan } from "../../sheet/documentPlan";
import { writtenAnswer } from "./answerText";
import { dateLine, paragraph } from "./parts";
import { fieldNamed } from "../wording/label";

/** 附件4-4 with the project and its unit; signed and sealed by hand. */
export function commitmentDocument(
  application: Application,
  edition: Edition,
  { commitment }: PrintedForm,
): DocumentPlan {
  const text = (id: string): string => writtenAnswer(application, fieldNamed(edition, id)!);
  return {
    title: commitment.title,
    blocks: [
      paragraph("heading1", commitment.annex),
      paragraph("title", commitment.title, { before: 20 }),
      paragraph("body", `项目名称：${text("project.name")}`, { before: 30 }),
      paragraph("body", `申报单位：${text("applicant.name")}`),
      paragraph("body", edition.clauses[commitment.clause]!.text, { indent: true, before: 16 }),
      paragraph("body", `${commitment.signature}　　　　　　　　`, { align: "right", before: 60 }),
      paragraph("body", `${commitment.seal}　　　　　　　　`, { align: "right", before: 20 }),
      paragraph("body", dateLine, { align: "right", before: 20 }),
    ],
  };
}

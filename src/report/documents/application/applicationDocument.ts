import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import type { Application } from "../../../read/application";
import type { DocumentBlock, DocumentPlan } from "../../../sheet/documentPlan";
import { fieldNamed } from "../../wording/label";
import { writtenAnswer } from "../answerText";
import { paragraph } from "../parts";
import { textWidth } from "../../../text/wrapLines";
import { performanceOf } from "./performanceOf";
import { tableOf } from "./tableOf";

const numbers = "一二三四五六七八九十";

/** 申报书 as it is printed, signed and sealed: cover, 填写说明, the table, 附件4-3. The only document with identity numbers. */
export function applicationDocument(
  application: Application,
  edition: Edition,
  form: PrintedForm,
): DocumentPlan {
  return {
    title: edition.formTitle,
    blocks: [
      ...coverOf(form, application, edition),
      paragraph("title", form.instructions.title, { newPage: true }),
      ...form.instructions.clauses.map((id, index) =>
        paragraph("body", `${numbers[index]}、${edition.clauses[id]!.text}`, { indent: true }),
      ),
      paragraph("heading1", form.headings[0], { newPage: true }),
      paragraph("heading2", form.headings[1]),
      tableOf(form, application, edition),
      ...performanceOf(form, application, edition),
    ],
    withNumbersOfPersons: true,
  };
}

/** Points of a line of the body, in the widest of its fonts, and its width in letters, of which a Chinese character is two. */
const lineHeight = 28;
const lineWidth = 54;
/** Points that are free on a cover whose answers take one line each: above the title, the answers and the issuers. */
const free = 280;

function coverOf(form: PrintedForm, application: Application, edition: Edition): DocumentBlock[] {
  const text = (id: string): string => writtenAnswer(application, fieldNamed(edition, id)!);
  const answers = form.cover.map(({ label, field, until }) => ({
    label: `${label}：`,
    answer: until ? periodText(text(field), text(until)) : text(field),
  }));
  const further = answers.map(({ label, answer }) => Math.ceil(textWidth(label + answer) / lineWidth) - 1);
  // a long name takes its further lines from the free room: the issuers stay on the cover
  const left = Math.max(60, free - lineHeight * further.reduce((sum, lines) => sum + Math.max(0, lines), 0));
  const gap = Math.floor(left / 3);
  return [
    paragraph("heading1", form.annex),
    paragraph("title", form.title.join("\n"), { before: gap }),
    ...answers.map(({ label, answer }, index) => {
      const runs = [{ text: label }, { text: answer || "　　　　　　　　", underline: true }];
      return paragraph("body", runs, { before: index === 0 ? gap : 10, align: "left" });
    }),
    ...form.issuers.map((issuer, index) =>
      paragraph("body", issuer, { align: "center", before: index === 0 ? gap : 6 }),
    ),
  ];
}

function periodText(start: string, end: string): string {
  return start === "" && end === "" ? "" : `${start}至${end}`;
}

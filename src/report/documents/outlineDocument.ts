import type { Edition } from "../../form/edition";
import type { PrintedForm } from "../../form/printedForm";
import type { Application } from "../../read/application";
import type { DocumentBlock, DocumentPlan } from "../../sheet/documentPlan";
import { amountWithUnit, writtenAnswer } from "./answerText";
import { paragraph } from "./parts";
import { fieldNamed } from "../wording/label";

/** 建设方案 by the outline of 附件4-2: what the form knows stands in its chapter, what the guide asks stands there in grey. */
export function outlineDocument(
  application: Application,
  edition: Edition,
  { outline }: PrintedForm,
): DocumentPlan {
  const name = writtenAnswer(application, fieldNamed(edition, "project.name")!);
  const title = outline.title.join("\n").replace(/编制大纲$/, "");
  return {
    title: `${name}建设方案`,
    blocks: [
      paragraph("heading1", outline.annex),
      paragraph("title", title),
      paragraph("body", [{ text: "（灰色文字是编制大纲的要求，写完后请删去。）", hint: true }], {
        align: "center",
      }),
      ...outline.chapters.flatMap(({ title: chapter, asks, known = [] }, index): DocumentBlock[] => [
        paragraph("heading1", `${index + 1}.${chapter}`, { before: 12 }),
        ...known.flatMap((id) => knownLines(id, application, edition)),
        paragraph("body", [{ text: asks === "" ? "（在此填写）" : `（${asks}）`, hint: true }], {
          indent: true,
        }),
      ]),
    ],
  };
}

/** 项目总投资（万元）：5,000, or a line for each target; nothing where the form says nothing. */
function knownLines(id: string, application: Application, edition: Edition): DocumentBlock[] {
  const field = fieldNamed(edition, id)!;
  const text = amountWithUnit(application, field);
  if (text === "") return [];
  const label = field.year === undefined ? field.label : `${field.year}年${field.label}`;
  return `${label}：${text}`.split("\n").map((line) => paragraph("body", line, { indent: true }));
}

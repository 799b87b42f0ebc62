import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import { readingOf, type Application } from "../../../read/application";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import type { WorkbookSnapshot } from "../../../sheet/snapshot";
import { fieldNamed, labelOf } from "../../wording/label";
import { amountWithUnit } from "../answerText";
import { cell, paragraph } from "../parts";

/** What 建设方案 says of a field, beside the form. */
export interface PlanFact {
  readonly field: string;
  readonly form: string;
  /** The line of 建设方案 that names it; null where none does. */
  readonly plan: string | null;
  readonly differs: boolean;
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[\s:：()（）“”"'、，,。]/g, "");

/** The lines of a document that was read as a sheet. */
export function linesOfPlan(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets
    .flatMap(({ cells }) => cells.flatMap(({ text }) => text.split("\n")))
    .filter((line) => line.trim() !== "");
}

/** Which of the outline's chapters have a heading of their own: a short line that is the chapter's name behind its number. */
export function chaptersIn(lines: readonly string[], { outline }: PrintedForm): readonly boolean[] {
  const headings = lines
    .filter((line) => line.length <= 40)
    .map((line) => bare(line).replace(/^(?:第?[0-9一二三四五六七八九十]+[章节部分.．]*)+/, ""));
  return outline.chapters.map(({ title }) => headings.some((heading) => heading === bare(title)));
}

/** Where a line of 建设方案 names a field of the outline and says another thing than the form. */
export function planFacts(
  lines: readonly string[],
  application: Application,
  edition: Edition,
  { outline }: PrintedForm,
): readonly PlanFact[] {
  const fields = [...new Set(outline.chapters.flatMap(({ known = [] }) => known))]
    .map((id) => fieldNamed(edition, id)!)
    .filter(({ type }) => type !== "longText" && type !== "pairs" && type !== "choice" && type !== "choices");
  return fields.flatMap((field): PlanFact[] => {
    const form = amountWithUnit(application, field);
    if (form === "") return [];
    const labels = [field.label, ...field.places.flatMap((place) => place.labels)].map(
      (label) => `${field.year === undefined ? "" : `${field.year}年`}${label}`,
    );
    const line = lines.find((each) =>
      labels.some((label) => bare(each.split(/[:：]/)[0] ?? "") === bare(label)),
    );
    const said = line === undefined ? null : line.replace(/^[^:：]*[:：]\s*/, "");
    return [{ field: field.id, form, plan: said, differs: said !== null && !saysSame(said, form) }];
  });
}

function saysSame(said: string, form: string): boolean {
  const [left, right] = [bare(said), bare(form)];
  if (left === right) return true;
  const number = (text: string): number => Number(/^-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? NaN);
  const [one, other] = [number(left), number(right)];
  return !/年/.test(form) && Number.isFinite(one) && one === other && !/亿/.test(said);
}

/** 建设方案核对表: which of the ten headings stand, and where it says another thing than 附件4-1. */
export function planPage(
  plan: WorkbookSnapshot,
  application: Application,
  edition: Edition,
  form: PrintedForm,
): DocumentPlan {
  const lines = linesOfPlan(plan);
  const present = chaptersIn(lines, form);
  const facts = planFacts(lines, application, edition, form);
  const row = (...texts: readonly string[]) => ({ cells: texts.map((text) => cell("cell", text)) });
  const head = (...texts: readonly string[]) => ({
    header: true,
    cells: texts.map((text) => cell("label", text)),
  });
  return {
    title: "建设方案核对表",
    blocks: [
      paragraph("title", "建设方案核对表"),
      paragraph(
        "cell",
        `建设方案：${plan.name}　　项目名称：${String(readingOf(application, "project.name")?.value ?? "")}`,
      ),
      paragraph("heading2", "一、编制大纲的十项内容", { before: 8, keepNext: true }),
      {
        kind: "table",
        widths: [60, 20],
        rows: [
          head("内容", "有无"),
          ...form.outline.chapters.map(({ title }, index) =>
            row(`${index + 1}.${title}`, present[index] ? "有" : "没有找到"),
          ),
        ],
      },
      paragraph("heading2", "二、与申报书是否一致", { before: 8, keepNext: true }),
      {
        kind: "table",
        widths: [34, 34, 40, 16],
        rows: [
          head("栏目", "申报书", "建设方案", "结果"),
          ...facts.map(({ field, form: said, plan: other, differs }) =>
            row(
              labelOf(edition, field),
              said,
              other ?? "没有写明",
              differs ? "不一致" : other === null ? "—" : "一致",
            ),
          ),
        ],
      },
    ],
  };
}

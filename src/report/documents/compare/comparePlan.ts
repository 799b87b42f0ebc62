import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import { readingOf, type Application } from "../../../read/application";
import { cellName } from "../../../sheet/address";
import type { CellRef, WorkbookSnapshot } from "../../../sheet/snapshot";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { labelOf } from "../../wording/label";
import { cell, paragraph } from "../parts";
import { chaptersIn, linesOfPlan, type Chapter } from "./planChapters";
import { planFacts, type PlanFact } from "./planFacts";

/** What was found in 建设方案 beside a form. */
export interface ComparedPlan {
  readonly chapters: readonly Chapter[];
  readonly facts: readonly PlanFact[];
}

export function comparePlan(
  plan: WorkbookSnapshot,
  application: Application,
  edition: Edition,
  form: PrintedForm,
): ComparedPlan {
  const lines = linesOfPlan(plan);
  return {
    chapters: chaptersIn(lines, form),
    facts: planFacts(lines, application, edition, form),
  };
}

const placeOf = (place: CellRef | null): string =>
  place ? `（${place.sheet.replace(/^.* › /, "")}!${cellName(place.row, place.col)}）` : "";

export function chapterText(chapter: Chapter): string {
  if (chapter.state === "missing") return "没有找到";
  return chapter.state === "present" ? "有" : `标题近似：“${chapter.line.text.trim()}”，请核对`;
}

export function factResult({ differs, plan }: PlanFact): string {
  return differs ? "不一致" : plan === null ? "没有写明" : "一致";
}

/** 建设方案核对表: which of the ten headings stand, and where it says another thing than 附件4-1. */
export function planPage(
  plan: WorkbookSnapshot,
  application: Application,
  edition: Edition,
  form: PrintedForm,
): DocumentPlan {
  const { chapters, facts } = comparePlan(plan, application, edition, form);
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
        widths: [46, 34],
        rows: [
          head("内容", "有无"),
          ...form.outline.chapters.map(({ title }, index) =>
            row(`${index + 1}.${title}`, chapterText(chapters[index]!)),
          ),
        ],
      },
      paragraph("heading2", "二、与申报书是否一致", { before: 8, keepNext: true }),
      {
        kind: "table",
        widths: [34, 38, 40, 16],
        rows: [
          head("栏目", "申报书（单元格）", "建设方案（位置）", "结果"),
          ...facts.map((fact) =>
            row(
              labelOf(edition, fact.field),
              `${fact.form}${placeOf(fact.formCell)}`,
              fact.plan === null ? "没有写明" : `${fact.plan}${placeOf(fact.planCell)}`,
              factResult(fact) === "没有写明" ? "—" : factResult(fact),
            ),
          ),
        ],
      },
    ],
  };
}

import type { Edition } from "../form/edition";
import { answerTexts, itemsOf, kindTexts, openMaterials, type MaterialsRecord } from "../merge/own/materials";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { projectName } from "./projectName";
import { sheetNames } from "./sheetNames";
import { wordChecklistItem } from "./wording/checklist";

/** A project's answer to an item, as a sign in the matrix: ✓ ✗ — and nothing where it was not looked up. */
export function answerSign({ answers }: MaterialsRecord, item: string): string {
  const answer = answers[item];
  if (answer === undefined) return "";
  return { yes: "✓", no: "✗", notApplicable: "—" }[answer];
}

/** 收件核对单 of one project for the counter: each item with its result, a word, and places for the two who stand there. */
export function materialsPage(record: MaterialsRecord, name: string, edition: Edition): SheetPlan {
  const categories = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const category = categories.find(({ id }) => id === record.category)?.label ?? "________";
  const kind = record.kind ? kindTexts[record.kind] : "________";
  const open = openMaterials(record, edition).length;
  const lines = itemsOf(record, edition).map((item, index) => {
    const answer = record.answers[item.id];
    return [
      index + 1,
      wordChecklistItem(item, edition).text,
      answer ? answerTexts[answer] : "",
      record.notes[item.id] ?? "",
    ];
  });
  return listSheet({
    name,
    title: "申报材料收件核对单",
    note: `${projectName(record.projectName, record.applicant)}　类别：${category}　企业类型：${kind}　还有 ${open} 项未核对或不符合　送件人：________　收件人：________　日期：________`,
    columns: [
      { title: "序号", width: 6, centered: true },
      { title: "核对事项", width: 66 },
      { title: "符合（是/否/不适用）", width: 24, centered: true },
      { title: "说明", width: 30 },
    ],
    lines,
  });
}

/** A page for each project. */
export function materialsPages(records: readonly MaterialsRecord[], edition: Edition): readonly SheetPlan[] {
  const names = sheetNames(
    records.map(({ projectName: name }) => name),
    "收件核对单",
  );
  return records.map((record, index) => materialsPage(record, names[index]!, edition));
}

import type { Edition } from "../form/edition";
import {
  answerTexts,
  itemsOf,
  kindTexts,
  materialColumns,
  type MaterialsRecord,
} from "../merge/own/materials";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { wordChecklistItem } from "./wording/checklist";

export const materialsSheetName = "收件核对";

const widths: Readonly<Record<keyof typeof materialColumns, number>> = {
  projectName: 24,
  applicant: 22,
  category: 18,
  kind: 14,
  item: 48,
  answer: 14,
  note: 20,
  id: 10,
};

/** 收件核对: a row for each item of each project, to be filled in here or in the pane. */
export function materialsSheet(records: readonly MaterialsRecord[], edition: Edition): SheetPlan {
  const categories = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const lines = records.flatMap((record) =>
    itemsOf(record, edition).map((item) => {
      const answer = record.answers[item.id];
      return [
        record.projectName,
        record.applicant,
        categories.find(({ id }) => id === record.category)?.label ?? "",
        record.kind ? kindTexts[record.kind] : "",
        wordChecklistItem(item, edition).text,
        answer ? answerTexts[answer] : "",
        record.notes[item.id] ?? "",
        item.id,
      ];
    }),
  );
  const columns = Object.entries(materialColumns).map(([id, title]) => ({
    title,
    width: widths[id as keyof typeof materialColumns],
  }));
  return listSheet({ name: materialsSheetName, title: "收件核对清单", columns, lines });
}

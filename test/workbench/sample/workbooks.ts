import type { SheetPlan } from "../../../src/sheet/plan";
import { formSheet, formSheets } from "./form";
import { blankForm, industrialSoftware, withMistakes } from "./moreProjects";
import { equipmentPlatform, servitization } from "./projects";

export interface SampleWorkbook {
  /** Part of its address: /samples/<id>.xlsx. */
  readonly id: string;
  /** As it stands in the workbench's list; the workbook is called so too. */
  readonly title: string;
  readonly sheets: () => SheetPlan[];
}

/** The workbooks that the workbench offers; it opens with the first. */
export const sampleWorkbooks: readonly SampleWorkbook[] = [
  {
    id: "five",
    title: "长春市五个项目",
    sheets: () =>
      [equipmentPlatform, servitization, withMistakes, industrialSoftware, blankForm].map(formSheet),
  },
  { id: "three-sheets", title: "一个项目分三张表", sheets: () => formSheets(equipmentPlatform) },
  { id: "blank", title: "空白申报书", sheets: () => [formSheet(blankForm)] },
];

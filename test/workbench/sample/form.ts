import type { SheetPlan } from "../../../src/sheet/plan";
import type { SampleProject } from "./answers";
import { drawCover, drawUnit } from "./formUnit";
import { drawPeople } from "./formPeople";
import { drawCapability, drawSituation } from "./formSituation";
import { drawTargets } from "./formTargets";
import { FormSheet } from "./layout";

/** 附件4-1 and 附件4-3 of one project below each other on one sheet. */
export function formSheet(project: SampleProject): SheetPlan {
  const sheet = new FormSheet(project.sheet);
  drawCover(sheet, project.answers);
  drawUnit(sheet, project.answers);
  drawPeople(sheet, project.answers);
  drawSituation(sheet, project.answers);
  drawCapability(sheet, project.answers);
  drawTargets(sheet, project);
  return sheet.plan();
}

/** The same over three sheets: cover, table, targets. */
export function formSheets(project: SampleProject): SheetPlan[] {
  const cover = new FormSheet("封面");
  drawCover(cover, project.answers);
  const table = new FormSheet("项目基本信息表");
  drawUnit(table, project.answers);
  drawPeople(table, project.answers);
  drawSituation(table, project.answers);
  drawCapability(table, project.answers);
  const targets = new FormSheet("绩效目标");
  drawTargets(targets, project);
  return [cover.plan(), table.plan(), targets.plan()];
}

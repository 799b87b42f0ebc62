import type { WorkbookReading } from "../../../src/read/application";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { application, cell, reading, sheet, workbook, workbookReading } from "./records";

const form = application("申报书", [reading("project.name", "平台", cell("申报书", 3, 3))]);

/** Workbooks at the opening of the pane: what they hold, the tab that they need next. */
export const startStates: readonly [string, string, WorkbookSnapshot, WorkbookReading][] = [
  ["a form", "检查", workbook(sheet("申报书")), workbookReading([form])],
  ["a blank form", "检查", workbook(sheet("申报书")), workbookReading([], { 申报书: "blankForm" })],
  ["a summary only", "汇总", workbook(sheet("汇总表")), workbookReading([], { 汇总表: "own" })],
  ["nothing at all", "汇总", workbook(sheet("Sheet1", "")), workbookReading([], { Sheet1: "other" })],
  ["something else", "检查", workbook(sheet("预算")), workbookReading([], { 预算: "other" })],
];

import type { Severity } from "../../check/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { gridOf, holdsTexts } from "../../sheet/grid";
import { opinionColumns, type OpinionColumnId } from "./opinionColumns";
import { severityTexts, type Opinion } from "./opinions";
import type { Printed } from "../filed/printed";

const telling = [opinionColumns.rule, opinionColumns.message, opinionColumns.explanation];

function severityOf(text: string): Severity {
  const known = Object.entries(severityTexts).find(([, label]) => label === text);
  return (known?.[0] as Severity | undefined) ?? "query";
}

/** 审核意见 as it stands in a sheet, also after it was sorted, widened or saved elsewhere; null where the sheet is none. */
export function readOpinions(sheet: SheetSnapshot): readonly Opinion[] | null {
  if (
    !holdsTexts(
      sheet,
      telling.map((column) => column.title),
    )
  )
    return null;
  const grid = gridOf(sheet);
  const headerRow = grid.rows.slice(0, 30).find((row) => {
    const texts = new Set(grid.columnsOf(row).map((col) => grid.textAt(row, col)));
    return telling.every((column) => texts.has(column.title));
  });
  if (headerRow === undefined) return null;
  const cols = new Map(grid.columnsOf(headerRow).map((col) => [grid.textAt(headerRow, col), col]));
  const own = new Set<string>(Object.values(opinionColumns).map((column) => column.title));
  const foreign = [...cols].filter(([title]) => title !== "" && !own.has(title));
  const opinions: Opinion[] = [];
  for (const row of grid.rows.filter((each) => each > headerRow)) {
    const text = (id: OpinionColumnId): string => grid.textAt(row, cols.get(opinionColumns[id].title) ?? -1);
    if (text("rule") === "") continue;
    const extra: [string, Printed][] = foreign.map(([title, col]) => [title, grid.textAt(row, col)]);
    opinions.push({
      projectName: text("projectName"),
      applicant: text("applicant"),
      severity: severityOf(text("severity")),
      rule: text("rule"),
      fields: text("fields"),
      content: text("content"),
      message: text("message"),
      basis: text("basis"),
      advice: text("advice"),
      suggestion: text("suggestion"),
      place: text("place"),
      explanation: text("explanation"),
      formerExplanation: text("formerExplanation"),
      answer: text("answer"),
      note: text("note"),
      reviewer: text("reviewer"),
      answeredAt: text("answeredAt"),
      extra: Object.fromEntries(extra.filter(([, value]) => value !== "")),
    });
  }
  return opinions;
}

/** Explanations that a workbook brings along in sheets of 审核意见. */
export function readOffered(workbook: WorkbookSnapshot): readonly Opinion[] {
  return workbook.sheets.flatMap((sheet) => readOpinions(sheet) ?? []);
}

import { severityCalled } from "../../form/severity";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { keeper } from "../../read/kept";
import { gridOf, holdsTexts } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";
import { opinionColumns, opinionNumber, type OpinionColumnId } from "./opinionColumns";
import type { Opinion } from "./opinions";
import { isSlip } from "./readSlip";
import type { Printed } from "../filed/printed";

const telling: readonly OpinionColumnId[] = ["rule", "message", "explanation"];
const ids = Object.keys(opinionColumns) as OpinionColumnId[];
const wanted = [
  ...ids.map((id) => ({ id, labels: [opinionColumns[id].title] })),
  { id: "number" as const, labels: [opinionNumber.title] },
];

const kept = keeper<SheetSnapshot, readonly Opinion[] | null>();

/** 审核意见 as it stands in a sheet, also after it was sorted, widened or saved elsewhere; null where the sheet is none. */
export function readOpinions(sheet: SheetSnapshot): readonly Opinion[] | null {
  return kept(sheet, [], () => opinionsIn(sheet));
}

function opinionsIn(sheet: SheetSnapshot): readonly Opinion[] | null {
  if (
    !holdsTexts(
      sheet,
      telling.map((id) => opinionColumns[id].title),
    ) ||
    isSlip(sheet)
  )
    return null;
  const grid = gridOf(sheet);
  const header = findHeader(grid, wanted, telling);
  if (!header) return null;
  const opinions: Opinion[] = [];
  for (const row of grid.rows.filter((each) => each > header.lastRow)) {
    const text = (id: OpinionColumnId): string => grid.textAt(row, header.columns[id] ?? -1);
    if (text("rule") === "") continue;
    const extra: [string, Printed][] = header.extra.map(({ text: title, col }) => [
      title,
      grid.textAt(row, col),
    ]);
    opinions.push({
      projectName: text("projectName"),
      applicant: text("applicant"),
      severity: severityCalled(text("severity")) ?? "query",
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

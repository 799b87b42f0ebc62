import { applyMerge, type MergeChoices } from "../../src/merge/compare/applyMerge";
import type { FindingWords } from "../../src/merge/opinions/draftOpinions";
import type { FiledApplication } from "../../src/merge/filed/filed";
import { prepareMerge, type PreparedMerge } from "../../src/merge/compare/prepareMerge";
import type { SlipSource } from "../../src/merge/opinions/takeSlips";
import type { Answers } from "../../src/merge/compare/questions";
import { readState, type MergeState } from "../../src/merge/own/state";
import { summaryEdits } from "../../src/merge/own/summaryEdits";
import { mergedSheets } from "../../src/report/mergedSheets";
import type { SheetEdits } from "../../src/sheet/edits";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { edited } from "./edited";
import { edition, snapshotOf } from "./make";

export const noWorkbook: WorkbookSnapshot = { name: "汇总.xlsx", sheets: [] };

const words = (): FindingWords => ({ message: "问题", basis: "依据", advice: "修改" });

export interface RunOptions extends Partial<MergeChoices> {
  readonly city?: string;
  readonly complete?: boolean;
  readonly files?: readonly string[];
  readonly answers?: Answers;
  readonly slips?: readonly SlipSource[];
}

export interface Run extends PreparedMerge {
  readonly workbook: WorkbookSnapshot;
  readonly state: MergeState;
  /** What it did to 汇总表, where there was one. */
  readonly edits: SheetEdits | null;
}

/** Merges into a workbook as the program does: 汇总表 is edited in place, the other sheets are written anew. */
export function merge(
  workbook: WorkbookSnapshot,
  filed: readonly FiledApplication[],
  options: RunOptions = {},
): Run {
  const before = readState(workbook, edition);
  const { city = "长春市" } = options;
  const prepared = prepareMerge(
    before,
    {
      filed,
      files: options.files ?? filed.map((each) => each.file),
      complete: options.complete ?? false,
      offered: [],
      slips: options.slips ?? [],
      answers: options.answers ?? {},
      unit: `${city}工业和信息化局`,
    },
    edition,
    words,
  );
  const placement = options.placement ?? before.facts.placement;
  const head = { sheet: "汇总表", city, unit: `${city}工业和信息化局` };
  const result = applyMerge(prepared.preview, { head, ...options, placement }, edition);
  const sheets = mergedSheets(result, prepared.opinions, placement, edition, workbook.name);
  const old = before.summary && workbook.sheets.find((sheet) => sheet.name === before.summary!.sheet);
  const edits = before.summary && summaryEdits(before.summary, result.summary, edition);
  const summary: SheetSnapshot = edits && old ? edited(old, edits) : snapshotOf(sheets.summary);
  const own = sheets.own.map(snapshotOf);
  const replaced = new Set([summary.name, ...own.map((sheet) => sheet.name)]);
  const others = workbook.sheets.filter((sheet) => !replaced.has(sheet.name));
  const after = { name: workbook.name, sheets: [summary, ...own, ...others] };
  return { ...prepared, workbook: after, state: readState(after, edition), edits };
}

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  return workbook.sheets.find((sheet) => sheet.name === name)!;
}

/** The workbook with one sheet changed by hand. */
export function withSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === sheet.name ? sheet : each)) };
}

/** Texts of the rows below 汇总表's header, as they stand, from column A on. */
export function summaryRows(run: {
  readonly workbook: WorkbookSnapshot;
  readonly state: MergeState;
}): string[][] {
  const table = run.state.summary!;
  const sheet = sheetNamed(run.workbook, table.sheet);
  return table.rows.map(({ row }) => {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const width = Math.max(...cells.map((cell) => cell.col)) + 1;
    return Array.from({ length: width }, (_, col) =>
      String(cells.find((cell) => cell.col === col)?.value ?? ""),
    );
  });
}

import { slipTitle } from "../../read/workbook/ownTitles";
import { keeper } from "../../read/kept";
import { gridOf, holdsTexts, type Grid } from "../../sheet/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { findHeader, type TableHeader } from "../../sheet/tableHeader";
import { cleanText } from "../../text/cleanText";
import { foldText } from "../../text/foldText";
import { maskNumbers } from "../../text/person/maskNumbers";
import { notFilled, slipColumns, slipLines, type SlipColumn } from "./slipTable";

/** A row of a slip that came back; empty texts where a cell is empty. */
export interface SlipRow {
  readonly rule: string;
  readonly fields: string;
  readonly content: string;
  readonly message: string;
  readonly explanation: string;
}

/** A 退回单 for one project as it came back. */
export interface ReturnedSlip {
  readonly sheet: string;
  /** 编号, "20200622-0930-03"; empty where it was cut off. */
  readonly number: string;
  readonly applicant: string;
  readonly projectName: string;
  readonly rows: readonly SlipRow[];
}

/** 项目名称 as a column belongs to 审核意见, which has the same columns besides. */
const notOurs = "projectName";
const ids = Object.keys(slipColumns) as SlipColumn[];
const wanted = [
  ...ids.map((id) => ({ id: id as SlipColumn | typeof notOurs, labels: [slipColumns[id]] })),
  { id: notOurs, labels: [slipLines.projectName] },
] as const;
const telling = ["fields", "content", "explanation"] as const;

type Header = TableHeader<SlipColumn | typeof notOurs>;

function headerOf(grid: Grid): Header | null {
  const header = findHeader(grid, wanted, telling);
  return header && header.columns[notOurs] === undefined ? header : null;
}

/** What stands behind 项目名称： above the table, in the same cell or in the next that is filled; null without such a line. */
function lineOf(grid: Grid, header: Header, label: string): string | null {
  for (const row of grid.rows.filter((each) => each < header.firstRow)) {
    const cols = grid.columnsOf(row);
    for (const [index, col] of cols.entries()) {
      const text = grid.textAt(row, col).trim();
      const said = new RegExp(`^${label}\\s*[:：]([^]*)$`).exec(text);
      if (!said) continue;
      const own = said[1]!.trim();
      const next = cols[index + 1];
      const value = own !== "" || next === undefined ? own : grid.textAt(row, next);
      return foldText(value) === foldText(notFilled) ? "" : cleanText(maskNumbers(value));
    }
  }
  return null;
}

/** Whether a sheet is a 退回单, also where its title was cut off. `grid`: that of the sheet, where there is one. */
export function isSlip(sheet: SheetSnapshot, grid?: Grid): boolean {
  return kept(sheet, [], () => slipIn(sheet, grid)) !== null;
}

const kept = keeper<SheetSnapshot, ReturnedSlip | null>();

/** A 退回单 as it stands in a sheet, also after it was widened, sorted or saved by another program; null where it is none. */
export function readSlip(sheet: SheetSnapshot): ReturnedSlip | null {
  return kept(sheet, [], () => slipIn(sheet));
}

function slipIn(sheet: SheetSnapshot, known?: Grid): ReturnedSlip | null {
  const titles = telling.map((id) => slipColumns[id]);
  if (!holdsTexts(sheet, titles)) return null;
  const grid = known ?? gridOf(sheet);
  const header = headerOf(grid);
  if (!header) return null;
  const projectName = lineOf(grid, header, slipLines.projectName);
  if (projectName === null && !holdsTexts(sheet, [slipTitle])) return null;
  // a line merged over the table's columns, as that of the seals, is none of its rows
  const isLine = (row: number): boolean => {
    const area = grid.mergeAt(row, header.columns.fields!);
    return area !== undefined && area.right > area.left;
  };
  const rows = grid.rows
    .filter((row) => row > header.lastRow && !isLine(row))
    .map((row): SlipRow => {
      const text = (id: SlipColumn): string => cleanText(grid.textAt(row, header.columns[id] ?? -1));
      return {
        rule: text("rule"),
        fields: text("fields"),
        content: text("content"),
        message: text("message"),
        explanation: cleanText(maskNumbers(text("explanation"))),
      };
    })
    .filter(({ message }) => message !== "");
  return {
    sheet: sheet.name,
    number: /^[\d-]+/.exec(lineOf(grid, header, slipLines.number) ?? "")?.[0] ?? "",
    applicant: lineOf(grid, header, slipLines.applicant) ?? "",
    projectName: projectName ?? "",
    rows,
  };
}

/** The slips that a workbook brings along. */
export function readSlips({ sheets }: WorkbookSnapshot): readonly ReturnedSlip[] {
  return sheets.flatMap((sheet) => readSlip(sheet) ?? []);
}

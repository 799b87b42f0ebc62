import { severityCalled } from "../../form/severity";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { keeper } from "../../read/kept";
import { holdsTexts } from "../../sheet/grid";
import { tableGrid } from "../../sheet/tableGrid";
import { findHeader } from "../../sheet/tableHeader";
import { opinionColumns, opinionNumber, type OpinionColumn, type OpinionColumnId } from "./opinionColumns";
import { besideRows, titledColumns, untitled, untitledText, type BesideRow } from "./beside";
import type { Opinion } from "./opinions";
import { ownSheets } from "./ownSheets";
import { isSlip } from "./readSlip";
import { standingRows, type StandingTable } from "./standing";
import type { Printed } from "../filed/printed";

const telling: readonly OpinionColumnId[] = ["rule", "message", "explanation"];
const ids = Object.keys(opinionColumns) as OpinionColumnId[];
const wanted = [
  ...ids.map((id) => ({ id, labels: [opinionColumns[id].title] })),
  { id: "number" as const, labels: [opinionNumber.title] },
];

/** The rows of 审核意见, and where each stands in its sheet. */
interface OpinionTable {
  readonly headerRow: number;
  readonly opinions: readonly Opinion[];
  readonly rows: readonly number[];
  /** What people wrote above the table and below it. */
  readonly beside: readonly BesideRow[];
}

/** Title and note of the sheet, in the words of this version or an earlier one. */
const isOurs = (text: string): boolean => text === ownSheets.opinions || /^企业在“企业说明”/.test(text);

const kept = keeper<SheetSnapshot, OpinionTable | null>();

function tableIn(sheet: SheetSnapshot): OpinionTable | null {
  return kept(sheet, [], () => opinionsIn(sheet));
}

/** 审核意见 as it stands in a sheet, also after it was sorted, widened or saved elsewhere; null where the sheet is none. */
export function readOpinions(sheet: SheetSnapshot): readonly Opinion[] | null {
  return tableIn(sheet)?.opinions ?? null;
}

/** What people wrote in the sheet, but not in its table. */
export function besideOpinions(sheet: SheetSnapshot): readonly BesideRow[] {
  return tableIn(sheet)?.beside ?? [];
}

/** Which rows of the opinions that were read stand as they would be written again. */
export function standingOpinions(
  { sheets }: WorkbookSnapshot,
  opinions: readonly Opinion[],
): StandingTable | null {
  const sheet = sheets.find((each) => each.name === ownSheets.opinions);
  const table = sheet && tableIn(sheet);
  if (!sheet || !table || table.opinions !== opinions) return null;
  const own = Object.values<OpinionColumn>(opinionColumns);
  const first = [opinionNumber.title, ...own.map(({ title }) => title)];
  return standingRows(sheet, table, first, true, (index, titles) => {
    const opinion = opinions[index]!;
    const others = titles.slice(first.length).map((title) => opinion.extra[title] ?? null);
    return [index, ...own.map(({ print }) => print(opinion)), ...others];
  });
}

function opinionsIn(sheet: SheetSnapshot): OpinionTable | null {
  if (
    !holdsTexts(
      sheet,
      telling.map((id) => opinionColumns[id].title),
    )
  )
    return null;
  const grid = tableGrid(sheet);
  if (isSlip(sheet, grid)) return null;
  const header = findHeader(grid, wanted, telling);
  if (!header) return null;
  const opinions: Opinion[] = [];
  const rows: number[] = [];
  const below: number[] = [];
  const titled = titledColumns(header);
  for (const row of grid.rows.filter((each) => each > header.lastRow)) {
    const text = (id: OpinionColumnId): string => grid.textAt(row, header.columns[id] ?? -1);
    if (text("rule") === "") {
      below.push(row);
      continue;
    }
    const extra: [string, Printed][] = header.extra.map(({ text: title, col }) => [
      title,
      grid.textAt(row, col),
    ]);
    extra.push([untitled, untitledText(grid, row, titled)]);
    rows.push(row);
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
  return { headerRow: header.lastRow, opinions, rows, beside: besideRows(grid, header, below, isOurs) };
}

/** Explanations that a workbook brings along in sheets of 审核意见. */
export function readOffered(workbook: WorkbookSnapshot): readonly Opinion[] {
  return workbook.sheets.flatMap((sheet) => readOpinions(sheet) ?? []);
}

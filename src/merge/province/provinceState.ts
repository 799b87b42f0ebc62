import type { Edition } from "../../form/edition";
import { gridOf, type Grid } from "../../sheet/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { foldText } from "../../text/foldText";
import { besideLedger, readLedger } from "../own/readLedger";
import { readSummary } from "../own/readSummary";
import { nothingMerged, type MergeState } from "../own/state";
import { readSupported } from "../own/supportedList";
import type { SummaryTable } from "../own/summaryTable";
import { readList, noNotes, type ListNotes } from "./listNotes";
import { provinceColumns, provinceSheetNames } from "./provinceColumns";

/** What the province's workbook already holds of earlier merges. */
export interface ProvinceState extends MergeState {
  /** Columns of 省级汇总表 beside those of 附件4-5; undefined where they were taken out. */
  readonly unitColumn: number | undefined;
  readonly sequenceColumn: number | undefined;
  /** What stands in these columns, by the sheet's row. */
  readonly unitAt: Readonly<Record<number, string>>;
  readonly sequenceAt: Readonly<Record<number, string>>;
  /** 报送情况 and 疑点核实 with what people wrote there. */
  readonly units: ListNotes;
  readonly doubts: ListNotes;
}

export const noProvince: ProvinceState = {
  ...nothingMerged,
  unitColumn: undefined,
  sequenceColumn: undefined,
  unitAt: {},
  sequenceAt: {},
  units: noNotes,
  doubts: noNotes,
};

function columnNamed(grid: Grid, { headerRow }: SummaryTable, title: string): number | undefined {
  return grid.columnsOf(headerRow).find((col) => foldText(grid.textAt(headerRow, col)) === foldText(title));
}

function textsIn(grid: Grid, { rows }: SummaryTable, col: number | undefined): Record<number, string> {
  if (col === undefined) return {};
  return Object.fromEntries(rows.flatMap(({ row }) => (row === null ? [] : [[row, grid.textAt(row, col)]])));
}

/** The province's table: by its name, else, renamed, by the columns that only it has. */
function findTable(sheets: readonly SheetSnapshot[], edition: Edition): [SheetSnapshot, SummaryTable] | null {
  const own: readonly string[] = [provinceColumns.unit, provinceColumns.sequence];
  const named = sheets.filter(({ name }) => name === provinceSheetNames.summary);
  const renamed = sheets.filter(({ cells }) =>
    own.every((title) => cells.some(({ value }) => value === title)),
  );
  for (const sheet of [...named, ...renamed]) {
    const isLedger = readLedger(sheet, edition) !== null;
    const table = isLedger ? null : readSummary(sheet, edition);
    if (table) return [sheet, table];
  }
  return null;
}

/** Reads the province's sheets back from a workbook. */
export function readProvinceState(workbook: WorkbookSnapshot, edition: Edition): ProvinceState {
  const found = findTable(workbook.sheets, edition);
  const ledgers = workbook.sheets.map((sheet) => readLedger(sheet, edition) ?? []);
  const ledger = ledgers.flat().filter(({ extra }) => (extra[provinceColumns.unit] ?? null) !== null);
  const units = readList(
    workbook,
    provinceSheetNames.units,
    [provinceColumns.unit, "状态"],
    (row) => row[provinceColumns.unit] === "合计",
  );
  const doubts = readList(workbook, provinceSheetNames.doubts, ["涉及项目", "问题"]);
  const stood = workbook.sheets.find(({ name }) => name === provinceSheetNames.ledger);
  const state = {
    ...noProvince,
    ledger,
    supported: readSupported(workbook),
    units,
    doubts,
    beside: {
      [provinceSheetNames.units]: units.beside,
      [provinceSheetNames.doubts]: doubts.beside,
      [provinceSheetNames.ledger]: stood ? besideLedger(stood, edition) : [],
    },
  };
  if (!found) return state;
  const [sheet, summary] = found;
  const grid = gridOf(sheet);
  const unitColumn = columnNamed(grid, summary, provinceColumns.unit);
  const sequenceColumn = columnNamed(grid, summary, provinceColumns.sequence);
  return {
    ...state,
    summary,
    unitColumn,
    sequenceColumn,
    unitAt: textsIn(grid, summary, unitColumn),
    sequenceAt: textsIn(grid, summary, sequenceColumn),
  };
}

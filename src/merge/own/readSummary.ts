import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { gridOf, type Grid } from "../../sheet/grid";
import { findHeader, type TableHeader } from "../../sheet/tableHeader";
import { readHead, unitAnywhere } from "./summaryHead";
import { summaryLabels } from "./summaryLabels";
import { readRows } from "./summaryRows";
import { investmentColumn } from "./typedInvestment";
import { summaryColumns, type SummaryColumn, type SummaryTable } from "./summaryTable";

/** A header stands near the top; other sheets, which may be large, are not gone through. */
const cellsSearched = 3000;

/** Rows above the header that are filled in as projects are: it was sorted along with them. */
function rowsAbove(grid: Grid, header: TableHeader<SummaryColumn>): Pick<SummaryTable, "above"> {
  // a title merged over the whole width fills one cell
  const isOwn = (row: number, col: number): boolean => {
    const merged = grid.mergeAt(row, col);
    return grid.textAt(row, col) !== "" && (!merged || merged.left === merged.right);
  };
  const isFilled = (row: number): boolean =>
    summaryColumns.filter((column) => isOwn(row, header.columns[column] ?? -1)).length >= 4;
  const above = grid.rows.filter((row) => row < header.firstRow && isFilled(row)).length;
  return above > 0 ? { above } : {};
}

/** What is asked of a table that others sent: its title as it reads, its sender also below the rows, its other columns. */
function receivedHead(
  grid: Grid,
  header: TableHeader<SummaryColumn>,
  edition: Edition,
): Pick<SummaryTable, "title" | "unit" | "unknown" | "guessed"> {
  const { unit, titleAt } = readHead(grid, header.firstRow, edition);
  const invested = investmentColumn(grid, header)?.col;
  const texts = (columns: TableHeader<SummaryColumn>["extra"]): readonly string[] =>
    columns.filter(({ col }) => col !== invested).map(({ text }) => text);
  return {
    title: titleAt ? grid.textAt(titleAt.row, titleAt.col) : lineAbove(grid, header),
    unit: unit || unitAnywhere(grid, header, edition),
    unknown: texts(header.extra),
    guessed: texts(header.guessed),
  };
}

/** The longest text above the header, where none is called 汇总表. */
function lineAbove(grid: Grid, { firstRow }: TableHeader<SummaryColumn>): string {
  const texts = grid.rows
    .filter((row) => row < firstRow)
    .flatMap((row) => grid.columnsOf(row).map((col) => grid.textAt(row, col)));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

interface ReadOptions {
  /** The table came from somebody else and is only read: columns are known by their core words too. */
  readonly received?: boolean;
}

/**
 * 附件4-5 as it stands in a sheet: made by this program, sorted or widened by the bureau, or typed by hand
 * with other columns, two header rows, totals and signatures. Null where the sheet holds no such table.
 */
export function readSummary(
  sheet: SheetSnapshot,
  edition: Edition,
  { received = false }: ReadOptions = {},
): SummaryTable | null {
  const top = gridOf({ ...sheet, cells: sheet.cells.slice(0, cellsSearched) });
  const labels = summaryLabels(edition, received);
  const header = findHeader(top, labels, ["projectName", "applicant"], received ? 2 : 4, 3);
  if (!header) return null;
  // two names alone are no table yet: a third column of 附件4-5 or the investment has to stand beside them
  const isSmall = received && Object.keys(header.columns).length < 3;
  if (isSmall && !investmentColumn(top, header)) return null;
  const grid = gridOf(sheet);
  return {
    sheet: sheet.name,
    ...readHead(grid, header.firstRow, edition),
    ...(received ? receivedHead(grid, header, edition) : {}),
    columns: header.columns,
    headerRow: header.lastRow,
    ...readRows(grid, sheet.merges, header, edition, received),
    ...rowsAbove(grid, header),
  };
}

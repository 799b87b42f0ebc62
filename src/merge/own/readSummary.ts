import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { gridOf, type Grid } from "../../sheet/grid";
import { findHeader, type TableHeader } from "../../sheet/tableHeader";
import { askedColumns, columnOrder, nameColumns, type SummaryColumn } from "./askedColumns";
import { readHead, unitAnywhere } from "./summaryHead";
import { summaryLabels } from "./summaryLabels";
import { readRows } from "./summaryRows";
import { investmentColumn } from "./typedInvestment";
import type { SummaryTable } from "./summaryTable";

/** A header stands near the top; other sheets, which may be large, are not gone through. */
const cellsSearched = 3000;

/** So many columns of 附件4-5 make a table of our own, where its edition asks for so many. */
const enough = 4;

/** Rows above the header that are filled in as projects are: it was sorted along with them. */
function rowsAbove(
  grid: Grid,
  header: TableHeader<SummaryColumn>,
  edition: Edition,
): Pick<SummaryTable, "above"> {
  const order = columnOrder(edition);
  // a title merged over the whole width fills one cell
  const isOwn = (row: number, col: number): boolean => {
    const merged = grid.mergeAt(row, col);
    return grid.textAt(row, col) !== "" && (!merged || merged.left === merged.right);
  };
  const isFilled = (row: number): boolean =>
    order.filter((column) => isOwn(row, header.columns[column] ?? -1)).length >=
    Math.min(enough, order.length);
  const above = grid.rows.filter((row) => row < header.firstRow && isFilled(row)).length;
  return above > 0 ? { above } : {};
}

/** What is asked of a table that others sent: its title as it reads, its sender also below the rows, its other columns. */
function receivedHead(
  grid: Grid,
  header: TableHeader<SummaryColumn>,
  edition: Edition,
  asked: SummaryTable["asked"],
): Pick<SummaryTable, "title" | "unit" | "unknown" | "guessed"> {
  const { unit, titleAt } = readHead(grid, header.firstRow, edition);
  const invested = investmentColumn(grid, header, asked)?.col;
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

interface FoundHeader {
  readonly part: Edition;
  readonly header: TableHeader<SummaryColumn>;
}

/** The header of the table, by the edition of which it has the most columns; of those the one that asks for no others. */
function headerIn(top: Grid, edition: Edition, received: boolean): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const part of partsOf(edition)) {
    if (best && part.summaryFields === best.part.summaryFields) continue;
    const least = received ? 2 : Math.min(enough, columnOrder(part).length);
    const labels = summaryLabels(part, received);
    const header = findHeader(top, labels, nameColumns, least, 3);
    if (!header) continue;
    const found: FoundHeader = { part, header };
    if (!best || fit(found) > fit(best)) best = found;
  }
  return best;
}

/** How well a header is that of an edition's table: columns found by their labels count, those missing or only guessed less. */
function fit({ part, header: { columns, guessed } }: FoundHeader): number {
  const found = Object.keys(columns).length;
  return found * 100 - guessed.length * 10 - (columnOrder(part).length - found);
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
  const found = headerIn(top, edition, received);
  if (!found) return null;
  const { part, header } = found;
  const asked = askedColumns(part);
  // two names alone are no table yet: a third column of 附件4-5 or the investment has to stand beside them
  const isSmall = received && Object.keys(header.columns).length < 3;
  if (isSmall && !investmentColumn(top, header, asked)) return null;
  const grid = gridOf(sheet);
  return {
    sheet: sheet.name,
    asked,
    ...readHead(grid, header.firstRow, edition),
    ...(received ? receivedHead(grid, header, edition, asked) : {}),
    columns: header.columns,
    headerRow: header.lastRow,
    ...readRows(grid, sheet.merges, header, part, received),
    ...rowsAbove(grid, header, part),
  };
}

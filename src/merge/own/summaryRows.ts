import type { Edition } from "../../form/edition";
import type { Area } from "../../sheet/snapshot";
import type { Grid } from "../../sheet/grid";
import { headerAt, type TableHeader } from "../../sheet/tableHeader";
import { isDitto } from "../../text/ditto";
import { isNone } from "../../read/values/text";
import { foldText } from "../../text/foldText";
import { maskNumbers } from "../../text/person/maskNumbers";
import { withPartedContact } from "./contactParts";
import { isProject, isReceivedProject, saysNone } from "./rowKind";
import { labelsOf, summaryLabels } from "./summaryLabels";
import { askedColumns, columnOrder, nameColumns, type AskedColumn, type SummaryColumn } from "./askedColumns";
import {
  rowCells,
  type PassedRow,
  type SummaryCells,
  type SummaryRow,
  type SummaryTable,
} from "./summaryTable";
import { investmentColumn, investmentIn } from "./typedInvestment";

/** An area over whole columns is formatting. */
const longestMerge = 10_000;

/** The last row that merged cells join with each row; only rows that are joined with one below. */
function joinedRows(merges: readonly Area[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const areas = merges.filter(({ top, bottom }) => bottom > top && bottom - top < longestMerge);
  for (const { top, bottom } of [...areas].sort((a, b) => b.top - a.top)) {
    const end = Math.max(bottom, ends.get(bottom) ?? 0);
    for (let row = top; row < bottom; row++) ends.set(row, Math.max(end, ends.get(row) ?? 0));
  }
  return ends;
}

/** The merged cells of a sheet by place, also those that show nothing. */
function areasOf(merges: readonly Area[]): (row: number, col: number | undefined) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top >= longestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, col = -1) => byRow.get(row)?.find(({ left, right }) => left <= col && col <= right);
}

/** Texts of a row, a merged cell once. */
export function textsOf(grid: Grid, row: number): readonly string[] {
  return grid
    .columnsOf(row)
    .filter((col) => (grid.mergeAt(row, col)?.left ?? col) === col)
    .map((col) => grid.textAt(row, col))
    .filter((text) => text !== "");
}

function cellsAt(
  grid: Grid,
  row: number,
  { columns }: TableHeader<SummaryColumn>,
  asked: readonly AskedColumn[],
  received: boolean,
): SummaryCells {
  const cells = rowCells(asked, ({ id }) => {
    const col = columns[id];
    return col === undefined ? "" : maskNumbers(grid.textAt(row, col));
  });
  return withPartedContact(cells, asked, received);
}

/** The cells with what 同上 stands for. */
function withoutDitto(cells: SummaryCells, above: SummaryCells, asked: readonly AskedColumn[]): SummaryCells {
  return rowCells(asked, ({ id }) => {
    const text = cells[id] ?? "";
    return (isDitto(text) ? above[id] : text) ?? "";
  });
}

/** The header where it is written again lower down, with the columns in another order, as for the next county. */
function headerAgain(
  grid: Grid,
  row: number,
  header: TableHeader<SummaryColumn>,
  edition: Edition,
): TableHeader<SummaryColumn> {
  const again = headerAt(grid, row, summaryLabels(edition, true), nameColumns);
  if (!again) return header;
  const taken = new Set(Object.values<number | undefined>(again.columns));
  const kept = Object.entries<number | undefined>(header.columns).filter(([, col]) => !taken.has(col));
  return { ...header, columns: { ...Object.fromEntries(kept), ...again.columns }, extra: again.extra };
}

/** The rows below the header: projects, and what is none. `received`: the table is one that others typed. */
export function readRows(
  grid: Grid,
  merges: readonly Area[],
  first: TableHeader<SummaryColumn>,
  edition: Edition,
  received: boolean,
): Pick<SummaryTable, "rows" | "passed" | "zero"> {
  const joined = joinedRows(merges);
  const areaAt = areasOf(merges);
  const asked = askedColumns(edition);
  const order = columnOrder(edition);
  const headings = new Set(labelsOf(edition, "projectName").map(foldText));
  let header = first;
  let investment = investmentColumn(grid, header, asked);
  const passed: PassedRow[] = [];
  const rows: SummaryRow[] = [];
  let zero = false;
  for (const row of grid.rows) {
    if (row <= first.lastRow) continue;
    const read = cellsAt(grid, row, header, asked, received);
    const above = received ? rows.at(-1)?.cells : undefined;
    const cells = above ? withoutDitto(read, above, asked) : read;
    const judged = { grid, row, header, cells, headings };
    const again = received ? headerAgain(grid, row, header, edition) : header;
    if (again !== header || !(received ? isReceivedProject : isProject)(judged)) {
      const texts = textsOf(grid, row);
      const sum = investment ? investmentIn(grid, row, investment) : undefined;
      const summed = sum === undefined ? {} : { investment: sum };
      if (texts.length > 0) passed.push({ row, text: maskNumbers(texts.join(" ")), ...summed });
      zero ||= texts.some((text) => saysNone(text, received));
      if (again !== header) [header, investment] = [again, investmentColumn(grid, again, asked)];
      continue;
    }
    const invested = investment ? investmentIn(grid, row, investment) : undefined;
    const unread = investment && invested === undefined ? grid.textAt(row, investment.col) : "";
    const columns = header.columns;
    const shared = order.filter((column) => areaAt(row, columns[column]));
    const covered = shared.filter((column) => {
      const { top, left, right } = areaAt(row, columns[column])!;
      // A number merged with its neighbours is no number of the program's: it may be their text that stands there.
      if (column === "sequence") return top !== row || left !== right;
      // A name is the row's own also where it stands in the cell of the number.
      return top !== row || (column !== "projectName" && left !== columns[column]);
    });
    const joinedTo = joined.get(row);
    const { sequence = -1 } = columns;
    rows.push({
      row,
      sequence: covered.includes("sequence") ? "" : maskNumbers(grid.textAt(row, sequence)),
      cells,
      ...(shared.length > 0 ? { shared } : {}),
      ...(covered.length > 0 ? { covered } : {}),
      ...(joinedTo === undefined ? {} : { joinedTo }),
      ...(invested === undefined ? {} : { investment: invested }),
      ...(unread === "" || isNone(unread) ? {} : { unreadInvestment: maskNumbers(unread) }),
    });
  }
  return { rows, passed, zero: zero && rows.length === 0 };
}

import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { gridOf, type Grid } from "../../sheet/grid";
import { foldText } from "../../text/foldText";
import { maskNumbers } from "../../text/person/maskNumbers";
import { readHead } from "./summaryHead";
import {
  columnField,
  dataColumns,
  summaryColumns,
  type SummaryCells,
  type SummaryColumn,
  type SummaryRow,
  type SummaryTable,
} from "./summaryTable";
import { findHeader, type TableHeader } from "../../sheet/tableHeader";

/** A header stands near the top; other sheets, which may be large, are not gone through. */
const cellsSearched = 3000;
/** An area over whole columns is formatting. */
const longestMerge = 10_000;
const totals = /^(?:合计|总计|小计|共计|累计)/;
const remarks =
  /^(?:备?注|说明)\s*[：:]|^(?:填报|填表|制表|审核|复核|经办|负责|联系)[^：:]{0,8}[：:]|[（(]?(?:签字|签章|盖章)/;

function labelsOf(edition: Edition, column: SummaryColumn): readonly string[] {
  const field = columnField(edition, column);
  return [field.label, ...field.places.flatMap((place) => place.labels)];
}

/** Whether a row below the header is a project: not a total, a heading over the whole width, a signature or the header again. */
function isProject(
  grid: Grid,
  row: number,
  header: TableHeader<SummaryColumn>,
  cells: SummaryCells,
  headings: ReadonlySet<string>,
): boolean {
  if (cells.projectName === "" && cells.applicant === "") return false;
  const first = grid.columnsOf(row)[0] ?? 0;
  const merged = grid.mergeAt(row, header.columns.projectName ?? first);
  if (merged && merged.right - merged.left >= 2) return false;
  if (headings.has(foldText(cells.projectName))) return false;
  const alone = dataColumns.filter((column) => cells[column] !== "").length <= 1;
  const texts = [grid.textAt(row, first), cells.projectName, cells.applicant];
  const noProject = alone || cells.applicant === "";
  return !texts.some((text) => totals.test(text.replace(/\s/g, "")) || (noProject && remarks.test(text)));
}

/** The last row that merged cells join with each row; only rows that are joined with one below. */
function joinedRows({ merges }: SheetSnapshot): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const areas = merges.filter(({ top, bottom }) => bottom > top && bottom - top < longestMerge);
  for (const { top, bottom } of [...areas].sort((a, b) => b.top - a.top)) {
    const end = Math.max(bottom, ends.get(bottom) ?? 0);
    for (let row = top; row < bottom; row++) ends.set(row, Math.max(end, ends.get(row) ?? 0));
  }
  return ends;
}

/** Whether a cell lies under a merged one that begins in another row: it shows what stands there. */
function isCovered(grid: Grid, row: number, col: number | undefined): boolean {
  return (grid.mergeAt(row, col ?? -1)?.top ?? row) !== row;
}

function readRows(
  grid: Grid,
  header: TableHeader<SummaryColumn>,
  edition: Edition,
  joined: ReadonlyMap<number, number>,
): SummaryRow[] {
  const headings = new Set(labelsOf(edition, "projectName").map(foldText));
  const rows: SummaryRow[] = [];
  for (const row of grid.rows) {
    if (row <= header.lastRow) continue;
    const text = (column: SummaryColumn): string => {
      const col = header.columns[column];
      return col === undefined ? "" : maskNumbers(grid.textAt(row, col));
    };
    const cells: SummaryCells = {
      projectName: text("projectName"),
      applicant: text("applicant"),
      category: text("category"),
      contactName: text("contactName"),
      contactMobile: text("contactMobile"),
    };
    if (!isProject(grid, row, header, cells, headings)) continue;
    const shared = summaryColumns.filter((column) => {
      const merged = grid.mergeAt(row, header.columns[column] ?? -1);
      return merged !== undefined && merged.top < merged.bottom;
    });
    const joinedTo = joined.get(row);
    rows.push({
      row,
      sequence: isCovered(grid, row, header.columns.sequence) ? "" : text("sequence"),
      cells,
      ...(shared.length > 0 ? { shared } : {}),
      ...(joinedTo === undefined ? {} : { joinedTo }),
    });
  }
  return rows;
}

/**
 * 附件4-5 as it stands in a sheet: made by this program, sorted or widened by the bureau, or typed by hand
 * with other columns, two header rows, totals and signatures. Null where the sheet holds no such table.
 */
export function readSummary(sheet: SheetSnapshot, edition: Edition): SummaryTable | null {
  const wanted = summaryColumns.map((id) => ({ id, labels: labelsOf(edition, id) }));
  const top = gridOf({ ...sheet, cells: sheet.cells.slice(0, cellsSearched) });
  const header = findHeader(top, wanted, ["projectName", "applicant"], 4, 3);
  if (!header) return null;
  const grid = gridOf(sheet);
  return {
    sheet: sheet.name,
    ...readHead(grid, header.firstRow, edition),
    columns: header.columns,
    headerRow: header.lastRow,
    rows: readRows(grid, header, edition, joinedRows(sheet)),
  };
}

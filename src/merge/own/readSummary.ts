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
/** Where no project is named: 铁东区小计, 4个项目, 一、浑江区. */
const subtotals =
  /(?:合计|总计|小计|共计|累计)$|^共?\d+[个项](?:项目)?$|^[（(]?[一二三四五六七八九十]+[)）]?[、.．]|(?:签字|签名|签章|盖章)[：:]?$/;
const none =
  /^(?:本市|本州|本县|本地区|我市|我州)?(?:本年度|今年|本次)?(?:无|没有|暂无)(?:申报|推荐|报送)?(?:的)?项目|^零报送/;
const investmentLabels = /^(?:项目)?(?:计划)?总?投资(?:额|总额)?(?:[（(]万元[)）])?$/;
const remarks =
  /^(?:备?注|说明)\s*[：:]|^(?:填报|填表|制表|审核|复核|经办|负责|联系)[^：:]{0,8}[：:]|[（(]?(?:签字|签章|盖章)/;

function labelsOf(edition: Edition, column: SummaryColumn): readonly string[] {
  const field = columnField(edition, column);
  return [field.label, ...field.places.flatMap((place) => place.labels)];
}

/** A row of which both names were emptied is still one: it has its number, and two of category, contact and telephone. */
function isEmptiedProject(
  grid: Grid,
  row: number,
  { columns }: TableHeader<SummaryColumn>,
  cells: SummaryCells,
): boolean {
  const numbered = columns.sequence !== undefined && /^\d+$/.test(grid.textAt(row, columns.sequence));
  return numbered && dataColumns.filter((column) => cells[column] !== "").length >= 2;
}

/** Whether a row below the header is a project: not a total, a heading over the whole width, a signature or the header again. */
function isProject(
  grid: Grid,
  row: number,
  header: TableHeader<SummaryColumn>,
  cells: SummaryCells,
  headings: ReadonlySet<string>,
): boolean {
  if (cells.projectName === "" && cells.applicant === "") return isEmptiedProject(grid, row, header, cells);
  const first = grid.columnsOf(row)[0] ?? 0;
  const merged = grid.mergeAt(row, header.columns.projectName ?? first);
  if (merged && merged.right - merged.left >= 2) return false;
  if (headings.has(foldText(cells.projectName))) return false;
  const alone = dataColumns.filter((column) => cells[column] !== "").length <= 1;
  const texts = [grid.textAt(row, first), cells.projectName, cells.applicant];
  const noProject = alone || cells.applicant === "";
  const bare = texts.map((text) => text.replace(/\s/g, ""));
  const unnamed = cells.projectName === "" || (alone && cells.applicant === "");
  if (unnamed && bare.some((text) => subtotals.test(text) || none.test(text))) return false;
  return !texts.some((text) => totals.test(text.replace(/\s/g, "")) || (noProject && remarks.test(text)));
}

/** Name and number of a contact that stand in one cell: 孙娜建 19997292220; the first number where there are two. */
function withParted(cells: SummaryCells): SummaryCells {
  if (cells.contactMobile !== "") return cells;
  const parts = /^([^\d]*?)[\s、，,：:/]*((?:\+?86)?1\d[\d\s-]{9,}|0\d{2,3}-?\d{7,8})/.exec(
    cells.contactName,
  );
  return parts && parts[1] !== ""
    ? { ...cells, contactName: parts[1]!, contactMobile: parts[2]!.trim() }
    : cells;
}

function lineOf(grid: Grid, row: number): string {
  const texts = grid.columnsOf(row).map((col) => grid.textAt(row, col));
  return maskNumbers(`第${row + 1}行：${texts.filter((text) => text !== "").join(" ")}`);
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
): Pick<SummaryTable, "rows" | "passed" | "zero"> {
  const investmentColumn = header.extra.find(({ text }) =>
    investmentLabels.test(text.replace(/\s/g, "")),
  )?.col;
  const passed: string[] = [];
  let zero = false;
  const headings = new Set(labelsOf(edition, "projectName").map(foldText));
  const rows: SummaryRow[] = [];
  for (const row of grid.rows) {
    if (row <= header.lastRow) continue;
    const text = (column: SummaryColumn): string => {
      const col = header.columns[column];
      return col === undefined ? "" : maskNumbers(grid.textAt(row, col));
    };
    const cells = withParted({
      projectName: text("projectName"),
      applicant: text("applicant"),
      category: text("category"),
      contactName: text("contactName"),
      contactMobile: text("contactMobile"),
    });
    if (!isProject(grid, row, header, cells, headings)) {
      const texts = grid.columnsOf(row).map((col) => grid.textAt(row, col).replace(/\s/g, ""));
      if (texts.some((each) => each !== "")) passed.push(lineOf(grid, row));
      zero ||= texts.some((each) => none.test(each));
      continue;
    }
    const invested = investmentColumn === undefined ? undefined : grid.cellAt(row, investmentColumn)?.value;
    const shared = summaryColumns.filter((column) => {
      const merged = grid.mergeAt(row, header.columns[column] ?? -1);
      return merged !== undefined && merged.top < merged.bottom;
    });
    const covered = shared.filter((column) => isCovered(grid, row, header.columns[column]));
    const joinedTo = joined.get(row);
    rows.push({
      row,
      sequence: covered.includes("sequence") ? "" : text("sequence"),
      cells,
      ...(shared.length > 0 ? { shared } : {}),
      ...(covered.length > 0 ? { covered } : {}),
      ...(joinedTo === undefined ? {} : { joinedTo }),
      ...(typeof invested === "number" ? { investment: invested } : {}),
    });
  }
  return { rows, passed, zero: zero && rows.length === 0 };
}

/** Rows above the header that are filled in as projects are: it was sorted along with them. */
function rowsAbove(grid: Grid, header: TableHeader<SummaryColumn>): Pick<SummaryTable, "above"> {
  const isFilled = (row: number): boolean =>
    summaryColumns.filter((column) => grid.textAt(row, header.columns[column] ?? -1) !== "").length >= 4;
  const above = grid.rows.filter((row) => row < header.firstRow && isFilled(row)).length;
  return above > 0 ? { above } : {};
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
    ...readRows(grid, header, edition, joinedRows(sheet)),
    ...rowsAbove(grid, header),
  };
}

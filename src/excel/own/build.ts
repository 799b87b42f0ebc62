import { narrowMargins } from "../../sheet/margins";
import type { SheetPlan } from "../../sheet/plan";
import { blocksOf } from "../blocks";
import { putValues } from "../cellValues";
import { command } from "../request";
import { rangeOf, rowsOf } from "./cells";
import { printArea, putFooter } from "./pages";
import { runs } from "./sheetEdits";
import { putStyle, stylesOf } from "./planStyles";

/** Actions of about so many bytes; Excel on the web takes at most 5 MB in a request. */
const mostBytes = 3_000_000;
/** Cells whose values are one action. */
const blockCells = 4_000;

/** A part of a sheet that goes into the batch under way, and the bytes that it takes there. */
interface Put {
  readonly bytes: number;
  put(sheet: Excel.Worksheet): void;
}

/** A sheet that was built; without a printer Excel knows no page. */
interface Built {
  readonly id: string;
  readonly paged: boolean;
}

/**
 * Makes a sheet from its plan through ranges, in as few requests as fit: the second way for sheets that Excel does not take
 * in from a file.
 */
export async function build(plan: SheetPlan, name: string): Promise<Built> {
  const id = await command(async ({ worksheets }, sync) => {
    const sheet = worksheets.add(name).load("id");
    sheet.visibility = "Hidden";
    await sync();
    return sheet.id;
  });
  for (const batch of batchesOf([...links(plan), ...values(plan), ...styles(plan), ...shape(plan)]))
    await inSheet(id, (sheet) => batch.forEach(({ put }) => put(sheet)));
  if (!plan.print) return { id, paged: true };
  const page = (): Promise<void> => inSheet(id, (sheet) => putPage(sheet, plan, plan.print!));
  const paged = await page()
    .catch(page)
    .then(
      () => true,
      () => false,
    );
  return { id, paged };
}

function inSheet(id: string, put: (sheet: Excel.Worksheet) => void): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    put(worksheets.getItem(id));
    await sync();
  });
}

function batchesOf(puts: readonly Put[]): Put[][] {
  const batches: Put[][] = [];
  let bytes = Infinity;
  for (const each of puts) {
    if (bytes + each.bytes > mostBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(each);
    bytes += each.bytes;
  }
  return batches;
}

function values({ rows }: SheetPlan): Put[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  const all = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return blocksOf(all, blockCells).map((block) => {
    const of = rows
      .slice(block.top, block.bottom + 1)
      .map(({ cells }) =>
        Array.from({ length: block.right - block.left + 1 }, (_, c) => cells[block.left + c]?.value ?? null),
      );
    // a Chinese character takes three bytes; with each text goes the format of its cell
    return { bytes: JSON.stringify(of).length * 3, put: (sheet) => putValues(rangeOf(sheet, block), of) };
  });
}

/** Before the values: what Excel shows for a link is written over. */
function links({ rows }: SheetPlan): Put[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col): Put[] => {
      if (!cell?.link) return [];
      const { sheet, cell: address } = cell.link;
      const documentReference = `'${sheet.replaceAll("'", "''")}'!${address}`;
      return [
        { bytes: 600, put: (target) => void (target.getCell(row, col).hyperlink = { documentReference }) },
      ];
    }),
  );
}

/** Cells that look alike and stand together get their looks at once. */
function styles(plan: SheetPlan): Put[] {
  return [...stylesOf(plan).values()].flatMap(({ style, cells }) =>
    runs(cells).map(({ row, col, values: { length, 0: first } }): Put => ({
      bytes: 3_000,
      put: (sheet) => putStyle(sheet.getRangeByIndexes(row, col, length, first!.length), style),
    })),
  );
}

function shape({ columnWidths, rows, merges = [], frozenRows = 0, folded = [] }: SheetPlan): Put[] {
  const put = (bytes: number, act: (sheet: Excel.Worksheet) => void): Put => ({ bytes, put: act });
  const heights = rows.flatMap(({ height }, row) =>
    height === undefined ? [] : [{ row, col: 0, value: height }],
  );
  return [
    ...merges.map((area) => put(400, (sheet) => rangeOf(sheet, area).merge())),
    ...columnWidths.map((width, col) =>
      put(300, (sheet) => void (sheet.getCell(0, col).format.columnWidth = pointsOf(width))),
    ),
    ...heights.map(({ row, value }) =>
      put(300, (sheet) => void (rowsOf(sheet, row, 1).format.rowHeight = value)),
    ),
    ...folded.map((col) => put(300, (sheet) => void (sheet.getCell(0, col).columnHidden = true))),
    ...(frozenRows > 0 ? [put(200, (sheet) => sheet.freezePanes.freezeRows(frozenRows))] : []),
  ];
}

/** A character of the standard font is 7 pixels wide; 4 pixels are 3 points. */
const pointsOf = (characters: number): number => characters * 7 * 0.75;

function putPage(sheet: Excel.Worksheet, plan: SheetPlan, print: NonNullable<SheetPlan["print"]>): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  if (print.centerHorizontally) page.centerHorizontally = true;
  if (print.narrow) putMargins(page);
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const area = printArea(plan);
  if (area) page.setPrintArea(rangeOf(sheet, area));
  if (print.footer) putFooter(sheet, print.footer);
}

function putMargins(page: Excel.PageLayout): void {
  const points = (inches: number): number => inches * 72;
  page.leftMargin = points(narrowMargins.left);
  page.rightMargin = points(narrowMargins.right);
  page.topMargin = points(narrowMargins.top);
  page.bottomMargin = points(narrowMargins.bottom);
  page.headerMargin = points(narrowMargins.header);
  page.footerMargin = points(narrowMargins.footer);
}

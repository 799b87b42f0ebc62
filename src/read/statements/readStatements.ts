import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { gridOf, type Grid } from "../../sheet/grid";

/** A line of 资产负债表 or 利润表 for one year, in 万元. */
export interface StatementLine {
  readonly line: StatementLineId;
  readonly year: number;
  readonly amount: number;
  readonly cell: CellRef;
  /** As the statement calls it. */
  readonly label: string;
}

/** Lines in the usual layouts (财会〔2019〕6号 and those before it), the fitting one first. */
const labels = {
  totalAssets: ["资产总计", "资产合计", "资产总额", "总资产"],
  liabilities: ["负债合计", "负债总计", "负债总额"],
  mainBusinessRevenue: ["主营业务收入", "营业收入", "营业总收入"],
  taxes: ["实缴税金", "上缴税金", "已交税金", "实际缴纳税费"],
  profit: ["利润总额"],
} as const;
export type StatementLineId = keyof typeof labels;

type Moment = "end" | "begin";
interface Head {
  readonly row: number;
  readonly col: number;
  readonly year: number;
}

const endWords = /期末|年末|本期|本年|本年累计/;
const beginWords = /年初|期初|上期|上年|去年/;
const yearIn = /(20\d{2})\s*年?/;

/** What the statements in a workbook say, each figure with its cell; nothing is guessed where a line or a year is missing. */
export function readStatements(workbook: WorkbookSnapshot): readonly StatementLine[] {
  return workbook.sheets.flatMap((sheet) => linesOf(sheet, workbook.name));
}

function linesOf(sheet: SheetSnapshot, file: string): StatementLine[] {
  const grid = gridOf(sheet);
  const heads = headsOf(sheet, yearOf(sheet, file));
  const scale = scaleOf(sheet);
  if (heads.length === 0 || scale === null) return [];
  return (Object.keys(labels) as StatementLineId[]).flatMap((line) => {
    for (const label of labels[line]) {
      const found = sheet.cells.find((cell) => cell.kind === "text" && nameOf(cell.text) === label);
      if (found)
        return valuesOf(found.row, found.col, heads, grid).map(({ year, col, amount }) => ({
          line,
          year,
          amount: amount * scale,
          cell: { sheet: `${file} › ${sheet.name}`, row: found.row, col },
          label: found.text.trim(),
        }));
    }
    return [];
  });
}

/** 一、营业收入, 减：…, 资产 总 计: without its number, sign, spaces and remark. */
function nameOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(?:[一二三四五六七八九十]+[、.]|其中[:：]|减[:：]|加[:：])/, "")
    .replace(/[（(].*$/, "");
}

/** The year that the sheet is about: in its title, its own name, or the file's. */
function yearOf(sheet: SheetSnapshot, file: string): number | null {
  const title = sheet.cells.filter(({ row }) => row < 6).map(({ text }) => text);
  for (const text of [...title, sheet.name, file]) {
    const year = yearIn.exec(text)?.[1];
    if (year) return Number(year);
  }
  return null;
}

/** Columns of amounts with the year that each is of: 期末余额, 年初余额, 2019年度. */
function headsOf(sheet: SheetSnapshot, year: number | null): Head[] {
  return sheet.cells.flatMap(({ row, col, text, kind }): Head[] => {
    const short = text.normalize("NFKC").replace(/\s/g, "");
    if (kind === "number" && /^20\d{2}$/.test(short)) return [{ row, col, year: Number(short) }];
    if (short.length > 14) return [];
    const named = yearIn.exec(short);
    if (named && /^20\d{2}年?(?:度|末|12月31日|金额|余额)*$/.test(short))
      return [{ row, col, year: Number(named[1]) }];
    const moment: Moment | null = endWords.test(short) ? "end" : beginWords.test(short) ? "begin" : null;
    if (moment === null || year === null) return [];
    return [{ row, col, year: moment === "end" ? year : year - 1 }];
  });
}

/** The next column behind the label of each year, of the heads above it. */
function valuesOf(row: number, labelCol: number, heads: readonly Head[], grid: Grid) {
  const behind = heads
    .filter((head) => head.row < row && head.col > labelCol)
    .sort((a, b) => a.col - b.col || b.row - a.row);
  const nearest = new Map<number, number>();
  for (const { year, col } of behind) if (!nearest.has(year)) nearest.set(year, col);
  return [...nearest].flatMap(([year, col]) => {
    const amount = numberAt(grid, row, col);
    return amount === null ? [] : [{ year, col, amount }];
  });
}

function numberAt(grid: Grid, row: number, col: number): number | null {
  const cell = grid.cellAt(row, col);
  if (!cell || cell.kind === "error") return null;
  if (typeof cell.value === "number") return cell.value;
  const text = String(cell.value).normalize("NFKC").replace(/[,\s]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** 万元 for one unit of the sheet: statements are in 元 unless they say another unit. */
function scaleOf(sheet: SheetSnapshot): number | null {
  const said = sheet.cells.find(
    ({ text, row }) => row < 8 && /单位[:：]?\s*(?:人民币)?\s*(?:万|千)?元/.test(text),
  );
  const unit = /(万|千)?元/.exec(said?.text ?? "")?.[1];
  return unit === "万" ? 1 : unit === "千" ? 0.1 : 0.0001;
}

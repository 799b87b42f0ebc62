import type { SnapshotCell, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { makeForm, type Layout } from "./layouts/makeForm";

const yearInHead = /^\s*\d{4}\s*$|(?<!\d)\d{4}(?=年度?末?(?!\s*\d))/;
const longestHead = 20;

/** A text of the form of 2020 as that of 2021 has it: years of titles and heads, and the label of the revenue. */
export function later(text: string): string {
  const named = text.replace(/主(\s*)营业务收入/g, "营业$1收入").replace(/(\d)\n(?=\d{1,3}年)/g, "$1");
  const isTitle = /2020年.*(?:示范项目|规划为平台)/s.test(named);
  if (isTitle) return named.replace("2020", "2021");
  if (named.length > longestHead) return named;
  return named.replace(yearInHead, (year) => String(Number(year) + 1));
}

function laterCell(cell: SnapshotCell): SnapshotCell {
  const text = later(cell.text);
  if (text === cell.text) return cell;
  return { ...cell, text, value: typeof cell.value === "number" ? Number(text) : text };
}

/** A form of 2021: one of 2020 in some layout, with what the year changed. The figures are as they were. */
export function made2021(layout: Layout, seed: number): WorkbookSnapshot {
  const { workbook } = makeForm(layout, seed);
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(laterCell) }));
  return { name: `2021-${workbook.name}`, sheets };
}

/** The field of the year after, for figures. */
export const laterField = (id: string): string =>
  id.replace(/^(finance\..+\.)(\d{4})$/, (_, row: string, year: string) => row + String(Number(year) + 1));

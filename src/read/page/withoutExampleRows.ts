import type { SheetSnapshot } from "../../sheet/snapshot";
import { weights } from "../layout/weights";
import { hasExampleMark } from "../workbook/exampleMark";

const { fewestCells } = weights.exampleRow;

/** A list with a project a row without those that are examples: 示例 | 某某平台项目 | 某某公司 | …; a title has few cells. */
export function withoutExampleRows(sheet: SheetSnapshot): SheetSnapshot {
  const marked = sheet.cells.filter(({ kind, text }) => kind === "text" && hasExampleMark(text));
  if (marked.length === 0) return sheet;
  const rows = new Set(marked.map(({ row }) => row));
  const cells = new Map<number, number>();
  sheet.cells.forEach(({ row }) => {
    if (rows.has(row)) cells.set(row, (cells.get(row) ?? 0) + 1);
  });
  const isExample = (row: number) => (cells.get(row) ?? 0) >= fewestCells;
  if (![...rows].some(isExample)) return sheet;
  return { ...sheet, cells: sheet.cells.filter(({ row }) => !isExample(row)) };
}

import type { SheetSnapshot } from "../../sheet/snapshot";
import { hasExampleMark } from "../workbook/sheetKind";

/** A mark in a row of so many heads stands over a column: 指标 | 填写示例 | 填报内容. */
const rowOfHeads = 3;
/** The row of heads stands so near the top. */
const highest = 12;

/** A sheet without its columns of examples (填写示例 | 样例), which are nobody's answers. */
export function withoutExamples(sheet: SheetSnapshot): SheetSnapshot {
  const first = sheet.cells[0]?.row ?? 0;
  const head = sheet.cells.filter(({ row }) => row < first + highest);
  const marks = head.filter(
    (cell) =>
      cell.kind === "text" &&
      hasExampleMark(cell.text) &&
      head.filter(({ row }) => row === cell.row).length >= rowOfHeads,
  );
  if (marks.length === 0) return sheet;
  const isExample = ({ row, col }: { row: number; col: number }) =>
    marks.some((mark) => mark.col === col && mark.row <= row);
  return { ...sheet, cells: sheet.cells.filter((cell) => !isExample(cell)) };
}

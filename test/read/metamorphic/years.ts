import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { rowsOf, sizeOf, withCells } from "./grid";
import { isFinancial } from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

const isYear = (cell: SnapshotCell) => /^20\d\d(?:年(?:度|末)?)?$/.test(cell.text.trim());

/** Labels stand at most three columns before the first year. */
const isNextTo = ({ col }: SnapshotCell, first: number) => col < first && col >= first - 3;

/** How far below the heads of years there are figures for each of them, perhaps with empty rows between. */
function figureRows(sheet: SheetSnapshot, row: number, columns: readonly number[]): number {
  const isFigure = (at: number, col: number) =>
    sheet.cells.some((cell) => cell.row === at && cell.col === col && /[\d０-９]/.test(cell.text));
  const isEmpty = (at: number) => sheet.cells.every((cell) => cell.row !== at);
  // A figure may be missing, or be a word (免税), in a row with one of the form's own labels.
  const isRow = (at: number) =>
    columns.every((col) => isFigure(at, col)) ||
    sheet.cells.some((cell) => cell.row === at && isNextTo(cell, columns[0]!) && isFinancial(cell));
  let [at, last] = [row + 1, row];
  for (; at < sizeOf(sheet, "row") && (isEmpty(at) || isRow(at)); at++) if (!isEmpty(at)) last = at;
  // Labels with their figures below them are no rows of this table.
  const hasFigures = sheet.cells.some(
    (cell) => cell.row > row && cell.row <= last && isFigure(cell.row, columns[0]!),
  );
  return hasFigures ? last - row : 0;
}

/** The columns of the years from the last to the first. */
function yearsReversed(sheet: SheetSnapshot): SheetSnapshot | null {
  for (const [row, cells] of rowsOf(sheet)) {
    const heads = cells.filter(isYear).map((cell) => cell.col);
    if (heads.length < 3) continue;
    const step = heads[1]! - heads[0]!;
    const evenly = heads.every((col, n) => col === heads[0]! + n * step);
    if (!evenly) return null;
    const last = heads.at(-1)!;
    const figures = figureRows(
      sheet,
      row,
      heads.map((col) => col + step - 1),
    );
    if (figures === 0) continue;
    // Of a block of label and figure beside each other both columns move.
    const moved = (col: number) => {
      const within = (col - heads[0]!) % step;
      return last - (col - within - heads[0]!) + within;
    };
    const inTable = (top: number, col: number) =>
      top >= row && top <= row + figures && col >= heads[0]! && col < last + step;
    return withCells(
      sheet,
      sheet.cells.map((cell) => (inTable(cell.row, cell.col) ? { ...cell, col: moved(cell.col) } : cell)),
      sheet.merges.map((area) => {
        if (!inTable(area.top, area.left)) return area;
        const left = moved(area.left);
        return { ...area, left, right: left + area.right - area.left };
      }),
    );
  }
  return null;
}

export const yearMoves: readonly Transform[] = [
  { name: "yearsReversed", mayBeUnsure: false, apply: eachSheet(yearsReversed) },
];

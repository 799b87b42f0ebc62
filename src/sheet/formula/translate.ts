import { columnName, columnNumber, lastColumn, lastRow } from "../address";
import { changeReferences, cornerText, type Corner } from "./references";

/** A shared formula as it stands `rows` below and `cols` right of the cell for which it is written. */
export function translateFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.rowFixed ? corner.row : (corner.row + rows + lastRow + 1) % (lastRow + 1),
    column:
      corner.columnFixed || corner.column === ""
        ? corner.column
        : columnName((columnNumber(corner.column) + cols + lastColumn + 1) % (lastColumn + 1)),
  });
  return changeReferences(formula, ({ first, last }) => {
    const start = cornerText(move(first));
    return last ? `${start}:${cornerText(move(last))}` : start;
  });
}

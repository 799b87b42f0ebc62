import { columnName, columnNumber } from "../../../sheet/address";
import { lastRow } from "../rows/rowMap";
import { changeReferences, cornerText, type Corner } from "./references";

const columns = 16_384;

/** A shared formula as it stands `rows` below and `cols` right of the cell for which it is written. */
export function translateFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.rowFixed ? corner.row : (corner.row + rows + lastRow + 1) % (lastRow + 1),
    column:
      corner.columnFixed || corner.column === ""
        ? corner.column
        : columnName((columnNumber(corner.column) + cols + columns) % columns),
  });
  return changeReferences(formula, ({ first, last }) => {
    const start = cornerText(move(first));
    return last ? `${start}:${cornerText(move(last))}` : start;
  });
}

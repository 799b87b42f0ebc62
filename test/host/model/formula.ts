import { columnName, columnNumber } from "../../../src/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** Quoted texts and sheet names, function names and names with dots are passed over; A1 references are caught. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])|[\p{L}\p{N}_.]+/gu;

/** The formula as it reads when copied so many rows and columns away: relative references move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, colFixed?: string, col?: string, rowFixed?: string, row?: string) => {
    if (col === undefined || row === undefined) return token;
    const newCol = columnNumber(col) + (colFixed ? 0 : columns);
    const newRow = Number(row) - 1 + (rowFixed ? 0 : rows);
    const outside = newCol < 0 || newCol >= MAX_COLUMNS || newRow < 0 || newRow >= MAX_ROWS;
    return outside ? "#REF!" : `${colFixed}${columnName(newCol)}${rowFixed}${newRow + 1}`;
  });
}

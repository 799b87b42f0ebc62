import { columnName, columnNumber } from "../../sheet/address";

/** A text in quotes, a function's or a sheet's name, or a reference: what may look like a reference but is none comes first. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*[(!]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

/** A formula as it reads so many rows further down and columns to the right; marks of $ hold. */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(pieces, (whole, fixedColumn, column, fixedRow, row) => {
    if (column === undefined) return whole;
    const newColumn = fixedColumn ? column : columnName(columnNumber(column) + right);
    const newRow = fixedRow ? row : Number(row) + down;
    return `${fixedColumn}${newColumn}${fixedRow}${newRow}`;
  });
}

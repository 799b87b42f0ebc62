import { cellText } from "../../model/text";
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "../../model/area";
import { formulaBarValue, numberFormat, type CellValue, type HostCell } from "../../model/cell";
import { enterValues, refuseProtected } from "../../model/edit";
import { columnsTaken, refuseFiltered, rowsTaken } from "../../model/quirks";
import { patchStyle } from "../../model/style";
import { ApiError, wrongShape } from "../errors";
import type { Session } from "../session";
import type { Json, Scalar } from "../types";
import { numberFormatCategory } from "./numberFormats";
import { areaOf, type RangeSelf } from "./rangeSelf";

/** Longest text of a cell [doc]. */
const LONGEST_TEXT = 32_767;

/** One value for each cell, row by row; null for whole rows and columns, whose values Excel does not give [doc]. */
function grid(pick: (cell: HostCell, session: Session) => Json): (self: RangeSelf, session: Session) => Json {
  return (self, session) => {
    const area = areaOf(self, session);
    if (isWholeColumns(area) || isWholeRows(area)) return null;
    return Array.from({ length: rowCount(area) }, (_, i) =>
      Array.from({ length: columnCount(area) }, (_, j) =>
        pick(self.sheet.cell(area.top + i, area.left + j), session),
      ),
    );
  };
}

/**
 * The input for each cell: a 2-D array of the range's own shape, or a single value for all cells [doc].
 * Whole rows and columns take single values only in the emulator's used part.
 */
function inputAt(value: Json, area: Area): (row: number, col: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = rowCount(area);
  const columns = columnCount(area);
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongShape();
  return (row, col) => (value as Json[][])[row - area.top]![col - area.left];
}

/** null leaves a cell as it is [doc]; other JSON than text, numbers and booleans is refused. */
function cellInput(input: Json): CellValue | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "string" && input.length > LONGEST_TEXT) throw new ApiError("InvalidArgument");
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new ApiError("InvalidArgument");
  }
  return input;
}

function writeValues(self: RangeSelf, value: Json, session: Session): void {
  const area = areaOf(self, session);
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw new ApiError("NotImplemented", "The emulated Excel writes no values to whole rows or columns.");
  }
  const at = inputAt(value, area);
  const inputs = Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_, j) => cellInput(at(area.top + i, area.left + j))),
  );
  refuseFiltered(session.workbook, self.sheet);
  const taken = rowsTaken(session.workbook, self.sheet, area);
  const inputOf = new Map(taken.map((row, n) => [row, inputs[n]]));
  const columns = new Map(columnsTaken(session.workbook, self.sheet, area).map((col, n) => [col, n]));
  enterValues(session.workbook, self.sheet, area, (row, col) => inputOf.get(row)?.[columns.get(col) ?? -1]);
}

function writeFormats(self: RangeSelf, value: Json, session: Session): void {
  const area = areaOf(self, session);
  const at = inputAt(value, area);
  const format = (row: number, col: number): string | null => {
    const input = at(row, col);
    if (input === null || input === undefined) return null;
    if (typeof input !== "string") throw new ApiError("InvalidArgument");
    return input;
  };
  format(area.top, area.left);
  refuseProtected(self.sheet, area);
  patchStyle(session.workbook, self.sheet, area, (row, col) => {
    const numFmt = format(row, col);
    return numFmt === null ? {} : { numFmt };
  });
}

function valueType(cell: HostCell): string {
  if (cell.error) return "Error";
  if (cell.value === null || cell.value === "") return cell.formula === undefined ? "Empty" : "String";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
}

const values: Scalar<RangeSelf> = { get: grid((cell) => cell.value ?? ""), set: writeValues };
const formulas: Scalar<RangeSelf> = { get: grid(formulaBarValue), set: writeValues };
const formats: Scalar<RangeSelf> = { get: grid(numberFormat), set: writeFormats };

/** Scalars of Range that hold one value for each cell. */
export const valueScalars: Record<string, Scalar<RangeSelf>> = {
  Values: values,
  Text: { get: grid((cell, session) => cellText(cell, session.workbook.dateSystem)) },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: formats,
  NumberFormatLocal: formats,
  ValueTypes: { get: grid(valueType) },
  NumberFormatCategories: { get: grid((cell) => numberFormatCategory(numberFormat(cell))) },
};

import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../../model/area";
import { setColumnsHidden, setRowsHidden } from "../../model/shape";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, reads, type HostObject, type HostType, type Json, type Scalar } from "../types";
import { rangeFormatType } from "./format";
import { hyperlinkScalar } from "./hyperlink";
import { rangeEdits } from "./rangeEdits";
import { rangeGeometry } from "./rangeGeometry";
import { areaOf, fullAddress, usedPart, type RangeSelf } from "./rangeSelf";
import { valueScalars } from "./rangeValues";
import { worksheetObject } from "./worksheet";

/** True, false, or null where the lines differ [doc]. */
function allHidden(first: number, last: number, isHidden: (line: number) => boolean): boolean | null {
  const state = isHidden(first);
  for (let line = first + 1; line <= last; line += 1) if (isHidden(line) !== state) return null;
  return state;
}

function booleanValue(value: Json): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

const rowHidden: Scalar<RangeSelf> = {
  get(self, session) {
    const area = isWholeColumns(areaOf(self, session)) ? usedPart(self, session) : areaOf(self, session);
    return area ? allHidden(area.top, area.bottom, (row) => self.sheet.isRowHidden(row)) : false;
  },
  set: (self, value, session) =>
    setRowsHidden(session.workbook, self.sheet, areaOf(self, session), booleanValue(value)),
};

const columnHidden: Scalar<RangeSelf> = {
  get(self, session) {
    const area = isWholeRows(areaOf(self, session)) ? usedPart(self, session) : areaOf(self, session);
    return area ? allHidden(area.left, area.right, (col) => self.sheet.isColumnHidden(col)) : false;
  },
  set: (self, value, session) =>
    setColumnsHidden(session.workbook, self.sheet, areaOf(self, session), booleanValue(value)),
};

/** Points from the sheet's top to a row, or from its left edge to a column. */
function points(self: RangeSelf, line: "row" | "col", from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    sum += line === "row" ? self.sheet.rowHeight(i) : self.sheet.columnPixels(i) * 0.75;
  }
  return sum;
}

const address = reads<RangeSelf>(fullAddress);

export const rangeType: HostType<RangeSelf> = {
  name: "Range",
  kept: true,
  scalars: {
    Address: address,
    AddressLocal: address,
    RowIndex: reads((self, session) => areaOf(self, session).top),
    ColumnIndex: reads((self, session) => areaOf(self, session).left),
    RowCount: reads((self, session) => rowCount(areaOf(self, session))),
    ColumnCount: reads((self, session) => columnCount(areaOf(self, session))),
    /** -1 above 2^31-1 [doc]. */
    CellCount: reads((self, session) => {
      const count = rowCount(areaOf(self, session)) * columnCount(areaOf(self, session));
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    IsEntireColumn: reads((self, session) => isWholeColumns(areaOf(self, session))),
    IsEntireRow: reads((self, session) => isWholeRows(areaOf(self, session))),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    /** All cells hidden by their rows or by their columns [doc]. */
    Hidden: reads((self, session) => {
      const [rows, columns] = [rowHidden.get(self, session), columnHidden.get(self, session)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    }),
    Hyperlink: hyperlinkScalar,
    Top: reads((self, session) => points(self, "row", 0, areaOf(self, session).top)),
    Left: reads((self, session) => points(self, "col", 0, areaOf(self, session).left)),
    Height: reads((self, session) =>
      points(self, "row", areaOf(self, session).top, areaOf(self, session).bottom + 1),
    ),
    Width: reads((self, session) =>
      points(self, "col", areaOf(self, session).left, areaOf(self, session).right + 1),
    ),
    ...valueScalars,
  },
  links: {
    Worksheet: (self) => worksheetObject(self.sheet),
    Format: (self) => hostObject(rangeFormatType, self) as HostObject,
  },
  methods: {
    ...rangeGeometry,
    ...rangeEdits,
    /** Sent before a write that the client cuts into bands [W]. */
    _ValidateArraySize(self, [rows, columns], session: Session) {
      const area = areaOf(self, session);
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        throw new ApiError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
      return null;
    },
  },
};

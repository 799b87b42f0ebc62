import { measureValueWidth } from "hucre";
import { cellText } from "../../model/text";
import { setColumnWidth, setRowHeight } from "../../model/shape";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, type HostObject, type HostType, type Json, type Scalar } from "../types";
import { borderCollectionType } from "./borders";
import { fillType, fontType, formatProtectionType } from "./fillFont";
import { areaOf, usedPart, type RangeSelf } from "./rangeSelf";
import { flag, positive, styleScalar } from "./styleAccess";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function apiName<K extends string>(table: Record<K, string>, value: string | undefined, fallback: K): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) ?? fallback;
}

function fileName<K extends string, V>(table: Record<K, V>, value: Json): V {
  const found = Object.entries(table).find(([key]) => key === value);
  if (!found) throw new ApiError("InvalidArgument");
  return found[1] as V;
}

/** Same size for all rows or columns, else null [doc]. Sizes are in points. */
function sharedSize(first: number, last: number, size: (line: number) => number): number | null {
  const wanted = size(first);
  for (let line = first + 1; line <= last; line += 1) if (size(line) !== wanted) return null;
  return wanted;
}

/** 64 pixels, the standard column, are 48 points; a file's width counts digits of 7 pixels [doc]. */
const columnWidth: Scalar<RangeSelf> = {
  get(self, session) {
    const { left, right } = areaOf(self, session);
    return sharedSize(left, right, (col) => self.sheet.columnPixels(col) * 0.75);
  },
  set: (self, value, session) =>
    setColumnWidth(session.workbook, self.sheet, areaOf(self, session), positive(value) / 0.75 / 7),
};

const rowHeight: Scalar<RangeSelf> = {
  get(self, session) {
    const area = areaOf(self, session);
    if (area.top === area.bottom) return self.sheet.rowHeight(area.top);
    const last = Math.min(area.bottom, Math.max(area.top, self.sheet.usedArea()?.bottom ?? 0) + 1);
    return sharedSize(area.top, last, (row) => self.sheet.rowHeight(row));
  },
  set(self, value, session) {
    if (positive(value) > 409.5) throw new ApiError("InvalidArgument");
    setRowHeight(session.workbook, self.sheet, areaOf(self, session), positive(value));
  },
};

/** Widths from an estimate of the texts' length: real Excel measures with the font [?]. */
function autofitColumns(self: RangeSelf, session: Session): null {
  const { left, right } = areaOf(self, session);
  const part = usedPart(self, session);
  for (let col = left; part && col <= Math.min(right, part.right); col += 1) {
    let widest = 0;
    for (const { cell } of self.sheet.cellsIn({ ...part, left: col, right: col })) {
      widest = Math.max(widest, measureValueWidth(cellText(cell)));
    }
    const area = { top: 0, bottom: 0, left: col, right: col };
    if (widest > 0) setColumnWidth(session.workbook, self.sheet, area, widest + 2);
  }
  return null;
}

export const rangeFormatType: HostType<RangeSelf> = {
  name: "RangeFormat",
  scalars: {
    WrapText: styleScalar(
      (style) => style?.alignment?.wrapText === true,
      (value) => ({ alignment: { wrapText: flag(value) } }),
    ),
    HorizontalAlignment: styleScalar(
      (style) => apiName(HORIZONTAL, style?.alignment?.horizontal, "General"),
      (value) => ({ alignment: { horizontal: fileName(HORIZONTAL, value) } }),
    ),
    VerticalAlignment: styleScalar(
      (style) => apiName(VERTICAL, style?.alignment?.vertical, "Bottom"),
      (value) => ({ alignment: { vertical: fileName(VERTICAL, value) } }),
    ),
    ShrinkToFit: styleScalar(
      (style) => style?.alignment?.shrinkToFit === true,
      (value) => ({ alignment: { shrinkToFit: flag(value) } }),
    ),
    IndentLevel: styleScalar(
      (style) => style?.alignment?.indent ?? 0,
      (value) => ({ alignment: { indent: positive(value) } }),
    ),
    TextOrientation: styleScalar(
      (style) => style?.alignment?.textRotation ?? 0,
      (value) => ({ alignment: { textRotation: Number(value) } }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  links: {
    Fill: (self) => hostObject(fillType, self) as HostObject,
    Font: (self) => hostObject(fontType, self) as HostObject,
    Borders: (self) => hostObject(borderCollectionType, self) as HostObject,
    Protection: (self) => hostObject(formatProtectionType, self) as HostObject,
  },
  methods: {
    AutofitColumns: (self, _args, session) => autofitColumns(self, session),
    AutofitRows(self, _args, session) {
      const part = usedPart(self, session);
      if (part) setRowHeight(session.workbook, self.sheet, part, undefined);
      return null;
    },
  },
};

import type { CellStyle } from "hucre";
import { columnCount, rowCount } from "../../model/area";
import { refuseProtected } from "../../model/edit";
import { patchStyle, type StylePatch } from "../../model/style";
import { ApiError } from "../errors";
import type { Session } from "../session";
import type { Json, Scalar } from "../types";
import { areaOf, usedPart, type RangeSelf } from "./rangeSelf";

/** The value that all cells of a range share, null where they differ [doc]. */
export function shared<V>(
  self: RangeSelf,
  session: Session,
  pick: (style: CellStyle | undefined) => V,
): V | null {
  const area = areaOf(self, session);
  const part = usedPart(self, session);
  const whole = rowCount(area) * columnCount(area);
  const walked = part ? rowCount(part) * columnCount(part) : 0;
  const found = new Set<V>();
  if (walked < whole) found.add(pick(undefined));
  if (part) {
    for (let row = part.top; row <= part.bottom && found.size < 2; row += 1) {
      for (let col = part.left; col <= part.right && found.size < 2; col += 1) {
        found.add(pick(self.sheet.cell(row, col).style));
      }
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

export function patchRange(self: RangeSelf, session: Session, patch: StylePatch): void {
  const area = areaOf(self, session);
  if (self.sheet.protection && self.sheet.protection.formatCells !== true) refuseProtected(self.sheet, area);
  patchStyle(session.workbook, self.sheet, area, () => patch);
}

/** A format scalar: read as the shared value, written as a patch of every cell. */
export function styleScalar<V extends Json>(
  pick: (style: CellStyle | undefined) => V,
  patch: (value: Json) => StylePatch,
): Scalar<RangeSelf> {
  return {
    get: (self, session) => shared(self, session, pick),
    set: (self, value, session) => patchRange(self, session, patch(value)),
  };
}

export function flag(value: Json): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

export function positive(value: Json): number {
  if (typeof value !== "number" || !(value >= 0)) throw new ApiError("InvalidArgument");
  return value;
}

const COLOR_NAMES: Record<string, string> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};

/** "#RRGGBB" or one of the common HTML names → RRGGBB [doc]. */
export function rgbOf(value: Json): string {
  const text = typeof value === "string" ? value.trim() : "";
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1] ?? COLOR_NAMES[text.toLowerCase()];
  if (!hex) throw new ApiError("InvalidArgument");
  return hex.toUpperCase();
}

import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { integerArgument, NULL_OBJECT, type Arguments, type HostObject, type HostType } from "../types";
import { mergedAreas } from "./rangeAreas";
import { areaOf, rangeArgument, rangeObject, type RangeSelf } from "./rangeSelf";
import { scopedTables } from "./tables";
import { surroundingRegion } from "./surroundingRegion";

type Methods = NonNullable<HostType<RangeSelf>["methods"]>;

/** A range made from another one; InvalidArgument where it would leave the sheet [doc]. */
function made(self: RangeSelf, area: Area): HostObject {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw new ApiError("InvalidArgument");
  return rangeObject(self.sheet, area);
}

function other(self: RangeSelf, args: Arguments, session: Session): Area {
  const range = rangeArgument(args[0], self.sheet, session);
  if (range.sheet !== self.sheet) throw new ApiError("InvalidArgument");
  return areaOf(range, session);
}

function used(self: RangeSelf, args: Arguments, session: Session): Area | null {
  const whole = args[0] === true ? self.sheet.usedArea(true) : self.sheet.usedArea();
  return whole && intersection(whole, areaOf(self, session));
}

/** Methods of Range that give another range and change nothing. */
export const rangeGeometry: Methods = {
  GetCell(self, args, session) {
    const area = areaOf(self, session);
    const row = area.top + integerArgument(args, 0);
    const col = area.left + integerArgument(args, 1);
    return made(self, { top: row, left: col, bottom: row, right: col });
  },
  GetRow(self, args, session) {
    const row = areaOf(self, session).top + integerArgument(args, 0);
    return made(self, { ...areaOf(self, session), top: row, bottom: row });
  },
  GetColumn(self, args, session) {
    const col = areaOf(self, session).left + integerArgument(args, 0);
    return made(self, { ...areaOf(self, session), left: col, right: col });
  },
  GetLastCell(self, _args, session) {
    const { bottom, right } = areaOf(self, session);
    return made(self, { top: bottom, left: right, bottom, right });
  },
  GetLastRow(self, _args, session) {
    const area = areaOf(self, session);
    return made(self, { ...area, top: area.bottom });
  },
  GetLastColumn(self, _args, session) {
    const area = areaOf(self, session);
    return made(self, { ...area, left: area.right });
  },
  GetEntireRow(self, _args, session) {
    return made(self, { ...areaOf(self, session), left: 0, right: MAX_COLUMNS - 1 });
  },
  GetEntireColumn(self, _args, session) {
    return made(self, { ...areaOf(self, session), top: 0, bottom: MAX_ROWS - 1 });
  },
  GetOffsetRange(self, args, session) {
    const area = areaOf(self, session);
    const [rows, columns] = [integerArgument(args, 0), integerArgument(args, 1)];
    return made(self, {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    });
  },
  GetResizedRange(self, args, session) {
    const area = areaOf(self, session);
    const [rows, columns] = [integerArgument(args, 0), integerArgument(args, 1)];
    return made(self, { ...area, bottom: area.bottom + rows, right: area.right + columns });
  },
  GetAbsoluteResizedRange(self, args, session) {
    const { top, left } = areaOf(self, session);
    const [rows, columns] = [integerArgument(args, 0), integerArgument(args, 1)];
    return made(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  },
  GetRowsAbove: (self, args, session) => beside(self, args, session, "above"),
  GetRowsBelow: (self, args, session) => beside(self, args, session, "below"),
  GetColumnsBefore: (self, args, session) => beside(self, args, session, "before"),
  GetColumnsAfter: (self, args, session) => beside(self, args, session, "after"),
  GetBoundingRect: (self, args, session) =>
    made(self, bounding(areaOf(self, session), other(self, args, session))),
  GetIntersection(self, args, session) {
    const common = intersection(areaOf(self, session), other(self, args, session));
    if (!common) throw new ApiError("ItemNotFound");
    return made(self, common);
  },
  GetIntersectionOrNullObject(self, args, session) {
    const common = intersection(areaOf(self, session), other(self, args, session));
    return common ? made(self, common) : NULL_OBJECT;
  },
  /** Of an empty range the first cell [doc: Worksheet.getUsedRange]. */
  GetUsedRange(self, args, session) {
    const { top, left } = areaOf(self, session);
    return made(self, used(self, args, session) ?? { top, left, bottom: top, right: left });
  },
  GetUsedRangeOrNullObject(self, args, session) {
    const area = used(self, args, session);
    return area ? made(self, area) : NULL_OBJECT;
  },
  GetSurroundingRegion(self, _args, session) {
    return made(self, surroundingRegion(self.sheet, areaOf(self, session)));
  },
  GetMergedAreasOrNullObject: (self, _args, session) => mergedAreas(self, session),
  GetTables: (self, args, session) => scopedTables(self, args[0] === true, session),
};

function beside(
  self: RangeSelf,
  args: Arguments,
  session: Session,
  side: "above" | "below" | "before" | "after",
): HostObject {
  const area = areaOf(self, session);
  const count = integerArgument(args, 0, 1);
  // A negative count turns to the other side [doc].
  const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;
  const place = count < 0 ? opposite[side] : side;
  const size = Math.abs(count);
  if (size === 0) throw new ApiError("InvalidArgument");
  if (place === "above") return made(self, { ...area, top: area.top - size, bottom: area.top - 1 });
  if (place === "below") return made(self, { ...area, top: area.bottom + 1, bottom: area.bottom + size });
  if (place === "before") return made(self, { ...area, left: area.left - size, right: area.left - 1 });
  return made(self, { ...area, left: area.right + 1, right: area.right + size });
}

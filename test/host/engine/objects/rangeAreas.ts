import { columnCount, contains, intersection, isWholeColumns, isWholeRows, rowCount } from "../../model/area";
import { clearArea } from "../../model/edit";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, integerArgument, NULL_OBJECT, reads, type HostObject, type HostType } from "../types";
import { areaOf, addressed, fullAddress, rangeArgument, rangeObject, type RangeSelf } from "./rangeSelf";
import type { HostSheet } from "../../model/sheet";
import { worksheetObject } from "./worksheet";

/** More merged areas than this are not given: the method fails [doc: Range.getMergedAreasOrNullObject]. */
const MOST_MERGED_AREAS = 512;

const rangeCollectionType: HostType<RangeSelf[]> = {
  name: "RangeCollection",
  items: (self) => self.map(asRange),
  methods: {
    GetCount: (self) => self.length,
    GetItemAt(self, args) {
      const range = self[integerArgument(args, 0)];
      if (!range) throw new ApiError("InvalidArgument");
      return asRange(range);
    },
  },
};

function asRange(range: RangeSelf): HostObject {
  return rangeObject(range.sheet, range.area!);
}

const addresses = reads<RangeSelf[]>((self, session) =>
  self.map((range) => fullAddress(range, session)).join(","),
);

export const rangeAreasType: HostType<RangeSelf[]> = {
  name: "RangeAreas",
  kept: true,
  scalars: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: reads((self) => self.length),
    CellCount: reads((self, session) =>
      self.reduce(
        (sum, range) => sum + rowCount(areaOf(range, session)) * columnCount(areaOf(range, session)),
        0,
      ),
    ),
    IsEntireColumn: reads((self, session) => self.every((range) => isWholeColumns(areaOf(range, session)))),
    IsEntireRow: reads((self, session) => self.every((range) => isWholeRows(areaOf(range, session)))),
  },
  links: {
    Areas: (self) => hostObject(rangeCollectionType, self) as HostObject,
    Worksheet: (self) => worksheetObject(self[0]!.sheet),
  },
  methods: {
    Clear(self, [applyTo], session) {
      const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
      const kind = what[(applyTo ?? "All") as keyof typeof what];
      if (!kind) throw new ApiError("InvalidArgument");
      for (const range of self) clearArea(session.workbook, range.sheet, areaOf(range, session), kind);
      return null;
    },
    GetIntersectionOrNullObject(self, args, session) {
      const other = rangeArgument(args[0], self[0]!.sheet, session);
      const common = self.flatMap((range) => {
        const area = intersection(areaOf(range, session), areaOf(other, session));
        return area ? [{ sheet: range.sheet, area }] : [];
      });
      return common.length > 0 ? rangeAreas(common) : NULL_OBJECT;
    },
  },
};

export function rangeAreas(ranges: RangeSelf[]): HostObject {
  return hostObject(rangeAreasType, ranges) as HostObject;
}

/** "A1:B2,D4" → several areas of one sheet. */
export function addressedAreas(address: string, sheet: HostSheet, session: Session): HostObject {
  return rangeAreas(address.split(",").map((part) => addressed(part.trim(), sheet, session)));
}

/**
 * Merged areas whose first cell lies in the range, in reading order; a null object for none [doc].
 * The error code above 512 was not seen [?].
 */
export function mergedAreas(self: RangeSelf, session: Session): HostObject {
  const area = areaOf(self, session);
  const inside = self.sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
  if (inside.length > MOST_MERGED_AREAS) {
    throw new ApiError("GeneralException", "The range has too many merged areas to be returned.");
  }
  if (inside.length === 0) return NULL_OBJECT;
  const ordered = [...inside].sort((a, b) => a.top - b.top || a.left - b.left);
  return rangeAreas(ordered.map((merge) => ({ sheet: self.sheet, area: merge })));
}

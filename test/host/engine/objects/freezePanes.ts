import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { freeze } from "../../model/shape";
import type { HostSheet } from "../../model/sheet";
import { ApiError } from "../errors";
import { integerArgument, NULL_OBJECT, type HostObject, type HostType } from "../types";
import { areaOf, rangeArgument, rangeObject } from "./rangeSelf";

/** The frozen rows and columns as a range [doc]; null where nothing is frozen. */
function location(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  };
  return rangeObject(sheet, area);
}

export const freezePanesType: HostType<HostSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows(self, args, session) {
      freeze(session.workbook, self, integerArgument(args, 0, 1), 0);
      return null;
    },
    FreezeColumns(self, args, session) {
      freeze(session.workbook, self, 0, integerArgument(args, 0, 1));
      return null;
    },
    /** The range is the frozen block, from A1 on [doc]. */
    FreezeAt(self, [range], session) {
      const area = areaOf(rangeArgument(range, self, session), session);
      const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
      freeze(session.workbook, self, rows, columns);
      return null;
    },
    Unfreeze(self, _args, session) {
      freeze(session.workbook, self, 0, 0);
      return null;
    },
    GetLocationOrNullObject: (self) => location(self) ?? NULL_OBJECT,
    GetLocation(self) {
      const range = location(self);
      if (!range) throw new ApiError("ItemNotFound");
      return range;
    },
  },
};

import { areaAddress, parseAddress } from "../../model/area";
import type { HostSheet } from "../../model/sheet";
import type { HostTable } from "../../model/table";
import { ApiError } from "../errors";
import { NULL_OBJECT, reads, type HostObject, type HostType } from "../types";
import { areaOf, rangeArgument, rangeObject } from "./rangeSelf";

function filtered(sheet: HostSheet): HostObject | null {
  const area = sheet.autoFilter ? parseAddress(sheet.autoFilter.range) : null;
  return area && rangeObject(sheet, area);
}

/** Filter buttons of a table: whether they hide rows. */
export const tableFilterType: HostType<HostTable> = {
  name: "AutoFilter",
  scalars: { IsDataFiltered: reads((self) => self.filtered === true) },
};

/** Filter buttons without criteria: the emulator hides no rows by itself. */
export const autoFilterType: HostType<HostSheet> = {
  name: "AutoFilter",
  scalars: {
    Enabled: reads((self) => self.autoFilter !== undefined),
    IsDataFiltered: reads((self) => (self.autoFilter?.columns ?? []).length > 0),
  },
  methods: {
    Apply(self, [range, column, criteria], session) {
      if ((column ?? null) !== null || (criteria ?? null) !== null) {
        throw new ApiError("NotImplemented", "The emulated Excel applies no filter criteria.");
      }
      const area = areaOf(rangeArgument(range, self, session), session);
      self.autoFilter = { range: areaAddress(area) };
      session.workbook.tell({ kind: "layout", sheet: self });
      return null;
    },
    Remove(self, _args, session) {
      self.autoFilter = undefined;
      session.workbook.tell({ kind: "layout", sheet: self });
      return null;
    },
    ClearCriteria(self) {
      if (self.autoFilter) self.autoFilter = { range: self.autoFilter.range };
      return null;
    },
    GetRange(self) {
      const range = filtered(self);
      if (!range) throw new ApiError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: (self) => filtered(self) ?? NULL_OBJECT,
  },
};

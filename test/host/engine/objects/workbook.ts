import { cellArea } from "../../model/area";
import type { HostWorkbook } from "../../model/workbook";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, NULL_OBJECT, reads, stringArgument, type HostObject, type HostType } from "../types";
import { applicationType } from "./application";
import { insertWorksheets } from "./insertWorksheets";
import { workbookNames } from "./names";
import { propertiesType } from "./properties";
import { workbookProtectionType } from "./protection";
import { rangeAreas } from "./rangeAreas";
import { rangeObject } from "./rangeSelf";
import { runtimeType } from "./runtime";
import { settingCollectionType } from "./settings";
import { tablesOf } from "./tables";
import { worksheetCollectionType } from "./worksheets";

function eventRange(id: string, session: Session): HostObject {
  const range = session.events.eventRange(id);
  return range && session.workbook.sheets.includes(range.sheet)
    ? rangeObject(range.sheet, range.area)
    : NULL_OBJECT;
}

export const workbookType: HostType<HostWorkbook> = {
  name: "Workbook",
  scalars: {
    Name: reads((self) => self.name),
    ReadOnly: reads((self) => self.readOnly),
  },
  links: {
    Application: (self) => hostObject(applicationType, self) as HostObject,
    Names: () => workbookNames(),
    Properties: (self) => hostObject(propertiesType, self) as HostObject,
    Protection: (self) => hostObject(workbookProtectionType, self) as HostObject,
    Settings: (self) => hostObject(settingCollectionType, self) as HostObject,
    Tables: () => tablesOf(null),
    Worksheets: (self) => hostObject(worksheetCollectionType, self) as HostObject,
    _Runtime: (self) => hostObject(runtimeType, self) as HostObject,
  },
  methods: {
    GetActiveCell(self) {
      const { row, col } = self.activeSheet.activeCell;
      return rangeObject(self.activeSheet, cellArea(row, col));
    },
    /** Fails for a selection of several areas [doc]. */
    GetSelectedRange(self) {
      const [area, ...others] = self.activeSheet.selection;
      if (!area || others.length > 0) throw new ApiError("InvalidSelection");
      return rangeObject(self.activeSheet, area);
    },
    GetSelectedRanges: (self) =>
      rangeAreas(self.activeSheet.selection.map((area) => ({ sheet: self.activeSheet, area }))),
    InsertWorksheetsFromBase64: (self, [base64, options]) => insertWorksheets(self, base64, options),
    _RemoveReference(_self, args, session) {
      session.references.delete(stringArgument(args, 0));
      return null;
    },
    _RemoveAllReferences(_self, _args, session) {
      session.references.clear();
      return null;
    },
    _GetReferenceCount: (_self, _args, session) => session.references.size,
    _GetRangeForEventByReferenceId(_self, args, session) {
      const range = eventRange(stringArgument(args, 0), session);
      if (range === NULL_OBJECT) throw new ApiError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, session) =>
      eventRange(stringArgument(args, 0), session),
  },
};

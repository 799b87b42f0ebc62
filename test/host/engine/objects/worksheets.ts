import { WORKBOOK_TARGET } from "../events";
import { ApiError } from "../errors";
import type { HostSheet } from "../../model/sheet";
import type { HostWorkbook } from "../../model/workbook";
import { NULL_OBJECT, stringArgument, type Arguments, type HostObject, type HostType } from "../types";
import { eventMethods } from "./eventMethods";
import { worksheetObject } from "./worksheet";

/** By name (letters of either case) or by id [doc]. */
function find(workbook: HostWorkbook, args: Arguments): HostSheet | null {
  const key = stringArgument(args, 0);
  return workbook.sheetById(key) ?? workbook.sheet(key);
}

function shown(workbook: HostWorkbook, visibleOnly: unknown): HostSheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function existing(sheet: HostSheet | null | undefined): HostObject {
  if (!sheet) throw new ApiError("ItemNotFound");
  return worksheetObject(sheet);
}

export const worksheetCollectionType: HostType<HostWorkbook> = {
  name: "WorksheetCollection",
  items: (self) => self.sheets.map(worksheetObject),
  indexer: (self, args) => existing(find(self, args)),
  methods: {
    ...eventMethods<HostWorkbook>(
      [
        "DataChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "AddedEvent",
        "DeletedEvent",
        "SelectionChangedEvent",
        "FormatChangedEvent",
        "EventNameChanged",
        "EventVisibilityChanged",
        "EventMoved",
      ],
      () => WORKBOOK_TARGET,
    ),
    /** At the end; not activated [doc]. */
    Add: (self, [name]) => worksheetObject(self.addSheet(typeof name === "string" ? name : undefined)),
    GetActiveWorksheet: (self) => worksheetObject(self.activeSheet),
    GetCount: (self, [visibleOnly]) => shown(self, visibleOnly).length,
    GetFirst: (self, [visibleOnly]) => existing(shown(self, visibleOnly)[0]),
    GetLast: (self, [visibleOnly]) => existing(shown(self, visibleOnly).at(-1)),
    GetItemOrNullObject(self, args) {
      const sheet = find(self, args);
      return sheet ? worksheetObject(sheet) : NULL_OBJECT;
    },
  },
};

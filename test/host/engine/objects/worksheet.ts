import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import { copySheet } from "../../model/copySheet";
import type { HostSheet, Visibility } from "../../model/sheet";
import { ApiError } from "../errors";
import type { Session } from "../session";
import {
  hostObject,
  integerArgument,
  isHostObject,
  NULL_OBJECT,
  oneOf,
  reads,
  stringArgument,
  type HostObject,
  type HostType,
  type Json,
  type Scalar,
} from "../types";
import { autoFilterType } from "./autoFilter";
import { chartCollection } from "./charts";
import { eventMethods } from "./eventMethods";
import { freezePanesType } from "./freezePanes";
import { sheetNames } from "./names";
import { pageLayoutType } from "./pageLayout";
import { worksheetProtectionType } from "./protection";
import { addressedAreas } from "./rangeAreas";
import { addressed, rangeObject } from "./rangeSelf";
import { flag, positive, rgbOf } from "./styleAccess";
import { tablesOf } from "./tables";

export function worksheetObject(sheet: HostSheet): HostObject {
  return hostObject(worksheetType, sheet) as HostObject;
}

/** A sheet object may be older than the sheet's deletion. */
function living(sheet: HostSheet, session: Session): HostSheet {
  if (!session.workbook.sheets.includes(sheet)) throw new ApiError("ItemNotFound");
  return sheet;
}

function neighbour(sheet: HostSheet, step: 1 | -1, visibleOnly: Json, session: Session): HostSheet | null {
  const { sheets } = session.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    if (visibleOnly !== true || sheets[i]!.visibility === "Visible") return sheets[i]!;
  }
  return null;
}

function orFail(sheet: HostSheet | null): HostObject {
  if (!sheet) throw new ApiError("ItemNotFound");
  return worksheetObject(sheet);
}

function orNull(sheet: HostSheet | null): HostObject {
  return sheet ? worksheetObject(sheet) : NULL_OBJECT;
}

const tabColor: Scalar<HostSheet> = {
  get: (self) => (self.view.tabColor?.rgb ? `#${self.view.tabColor.rgb}` : ""),
  set(self, value, session) {
    const { tabColor: _old, ...view } = self.view;
    self.view = value === "" ? view : { ...view, tabColor: { rgb: rgbOf(value) } };
    session.workbook.tell({ kind: "layout", sheet: self });
  },
};

function viewFlag(name: "showGridLines" | "showRowColHeaders"): Scalar<HostSheet> {
  return {
    get: (self) => self.view[name] !== false,
    set(self, value, session) {
      self.view = { ...self.view, [name]: flag(value) };
      session.workbook.tell({ kind: "layout", sheet: self });
    },
  };
}

export const worksheetType: HostType<HostSheet> = {
  name: "Worksheet",
  id: (self) => self.id,
  scalars: {
    Id: reads((self) => self.id),
    Name: {
      get: (self) => self.name,
      set: (self, value, session) => session.workbook.renameSheet(self, stringArgument([value], 0)),
    },
    Position: {
      get: (self, session) => session.workbook.sheets.indexOf(self),
      set: (self, value, session) => session.workbook.moveSheet(self, integerArgument([value], 0)),
    },
    Visibility: {
      get: (self) => self.visibility,
      set(self, value, session) {
        const visibility = oneOf<Visibility>(value, ["Visible", "Hidden", "VeryHidden"]);
        session.workbook.setVisibility(self, visibility);
      },
    },
    TabColor: tabColor,
    StandardWidth: {
      get: (self) => self.defaultColumnWidth,
      set: (self, value) => void (self.defaultColumnWidth = positive(value)),
    },
    StandardHeight: reads((self) => self.defaultRowHeight),
    ShowGridlines: viewFlag("showGridLines"),
    ShowHeadings: viewFlag("showRowColHeaders"),
    TabId: reads((self, session) => session.workbook.sheets.indexOf(self) + 1),
  },
  links: {
    Charts: (self) => chartCollection(self),
    AutoFilter: (self) => hostObject(autoFilterType, self) as HostObject,
    FreezePanes: (self) => hostObject(freezePanesType, self) as HostObject,
    Names: (self) => sheetNames(self),
    PageLayout: (self) => hostObject(pageLayoutType, self) as HostObject,
    Protection: (self) => hostObject(worksheetProtectionType, self) as HostObject,
    Tables: (self) => tablesOf(self),
  },
  methods: {
    ...eventMethods<HostSheet>(
      [
        "DataChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "SelectionChangedEvent",
        "FormatChangedEvent",
      ],
      (self) => self.id,
    ),
    Activate(self, _args, session) {
      session.workbook.activate(living(self, session));
      return null;
    },
    Calculate: () => null,
    Delete(self, _args, session) {
      session.workbook.deleteSheet(living(self, session));
      return null;
    },
    Copy(self, [positionType, relativeTo], session) {
      const where = oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"] as const);
      const { sheets } = session.workbook;
      const near = isHostObject(relativeTo) ? sheets.indexOf(relativeTo.self as HostSheet) : -1;
      if ((where === "Before" || where === "After") && near < 0) throw new ApiError("InvalidArgument");
      const places = { None: 0, Beginning: 0, Before: near, After: near + 1, End: sheets.length };
      return worksheetObject(copySheet(session.workbook, living(self, session), places[where]));
    },
    GetRange(self, [address], session) {
      living(self, session);
      if (address === null || address === undefined || address === "") {
        return rangeObject(self, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
      }
      const range = addressed(stringArgument([address], 0), self, session);
      return rangeObject(range.sheet, range.area!);
    },
    GetRanges: (self, args, session) => addressedAreas(stringArgument(args, 0), self, session),
    GetRangeByIndexes(self, args, session) {
      living(self, session);
      const [top, left, rows, columns] = [0, 1, 2, 3].map((i) => integerArgument(args, i));
      const area = { top: top!, left: left!, bottom: top! + rows! - 1, right: left! + columns! - 1 };
      const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
      if (!inside || rows! < 1 || columns! < 1) throw new ApiError("InvalidArgument");
      return rangeObject(self, area);
    },
    GetCell(self, args, session) {
      const [row, col] = [integerArgument(args, 0), integerArgument(args, 1)];
      if (row < 0 || col < 0 || row >= MAX_ROWS || col >= MAX_COLUMNS) throw new ApiError("InvalidArgument");
      return rangeObject(living(self, session), { top: row, left: col, bottom: row, right: col });
    },
    /** Of an empty sheet the first cell [doc]. */
    GetUsedRange(self, [valuesOnly], session) {
      const used = living(self, session).usedArea(valuesOnly === true);
      return rangeObject(self, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
    },
    GetUsedRangeOrNullObject(self, [valuesOnly], session) {
      const used = living(self, session).usedArea(valuesOnly === true);
      return used ? rangeObject(self, used) : NULL_OBJECT;
    },
    GetNext: (self, [visibleOnly], session) => orFail(neighbour(self, 1, visibleOnly, session)),
    GetNextOrNullObject: (self, [visibleOnly], session) => orNull(neighbour(self, 1, visibleOnly, session)),
    GetPrevious: (self, [visibleOnly], session) => orFail(neighbour(self, -1, visibleOnly, session)),
    GetPreviousOrNullObject: (self, [visibleOnly], session) =>
      orNull(neighbour(self, -1, visibleOnly, session)),
    /** How the client addresses a copy later on [C]. */
    _GetAnotherWorksheetById: (_self, args, session) =>
      orFail(session.workbook.sheetById(stringArgument(args, 0))),
  },
};

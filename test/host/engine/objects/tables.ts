import { covers, intersection, type Area } from "../../model/area";
import { addTable, resizeTable, tableBody, tableNamed } from "../../model/tables";
import { clearArea } from "../../model/edit";
import type { HostSheet } from "../../model/sheet";
import type { HostTable } from "../../model/table";
import { ApiError } from "../errors";
import type { Session } from "../session";
import {
  hostObject,
  integerArgument,
  NULL_OBJECT,
  reads,
  stringArgument,
  type Arguments,
  type HostObject,
  type HostType,
  type Scalar,
} from "../types";
import { areaOf, rangeArgument, rangeObject, type RangeSelf } from "./rangeSelf";
import { flag } from "./styleAccess";
import { tableFilterType } from "./autoFilter";
import { columnCollectionType, rowCollectionType } from "./tableParts";
import { tableSortType } from "./tableSort";
import { worksheetObject } from "./worksheet";

export interface TableSelf {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

function definitionFlag(name: "showRowStripes" | "showColumnStripes" | "showAutoFilter"): Scalar<TableSelf> {
  const standard = name !== "showColumnStripes";
  return {
    get: ({ table }) => table.definition[name] ?? standard,
    set({ table }, value) {
      table.definition = { ...table.definition, [name]: flag(value) };
    },
  };
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function part(self: TableSelf, area: Area): HostObject {
  return rangeObject(self.sheet, area);
}

const tableType: HostType<TableSelf> = {
  name: "Table",
  id: ({ table }) => table.id,
  scalars: {
    Id: reads(({ table }) => table.id),
    Name: {
      get: ({ table }) => table.name,
      set({ table }, value, session) {
        const name = stringArgument([value], 0);
        if (!VALID_NAME.test(name)) throw new ApiError("InvalidArgument");
        const same = tableNamed(session.workbook, name);
        if (same && same !== table) throw new ApiError("ItemAlreadyExists");
        table.name = name;
      },
    },
    ShowHeaders: reads(({ table }) => table.showHeaders),
    ShowTotals: reads(({ table }) => table.definition.showTotalRow === true),
    ShowBandedRows: definitionFlag("showRowStripes"),
    ShowBandedColumns: definitionFlag("showColumnStripes"),
    ShowFilterButton: definitionFlag("showAutoFilter"),
    Style: {
      get: ({ table }) => table.definition.style ?? "",
      set({ table }, value) {
        table.definition = { ...table.definition, style: stringArgument([value], 0) };
      },
    },
  },
  links: {
    AutoFilter: ({ table }) => hostObject(tableFilterType, table) as HostObject,
    Columns: (self) => hostObject(columnCollectionType, self) as HostObject,
    Rows: (self) => hostObject(rowCollectionType, self) as HostObject,
    Sort: (self) => hostObject(tableSortType, self) as HostObject,
    Worksheet: (self) => worksheetObject(self.sheet),
  },
  methods: {
    GetRange: (self) => part(self, self.table.area),
    GetDataBodyRange: (self) => part(self, tableBody(self.table)),
    GetHeaderRowRange: (self) => part(self, { ...self.table.area, bottom: self.table.area.top }),
    GetTotalRowRange(self) {
      if (!self.table.definition.showTotalRow) throw new ApiError("ItemNotFound");
      return part(self, { ...self.table.area, top: self.table.area.bottom });
    },
    Resize(self, [newRange], session) {
      const range = rangeArgument(newRange, self.sheet, session);
      if (range.sheet !== self.sheet) throw new ApiError("InvalidArgument");
      resizeTable(session.workbook, self.sheet, self.table, areaOf(range, session));
      return null;
    },
    /** The cells stay [doc]. */
    ConvertToRange(self, _args, session) {
      remove(self, session);
      return part(self, self.table.area);
    },
    /** The cells are cleared with it [doc]. */
    Delete(self, _args, session) {
      remove(self, session);
      clearArea(session.workbook, self.sheet, self.table.area, "all");
      return null;
    },
    ClearFilters: () => null,
    ReapplyFilters: () => null,
  },
};

function remove(self: TableSelf, session: Session): void {
  self.sheet.tables = self.sheet.tables.filter((table) => table !== self.table);
  session.workbook.tell({ kind: "layout", sheet: self.sheet });
}

/** Null: tables of the workbook. */
interface Scope {
  readonly sheet: HostSheet | null;
}

function inScope(self: Scope, session: Session): TableSelf[] {
  const sheets = self.sheet ? [self.sheet] : session.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function find(self: Scope, args: Arguments, session: Session): TableSelf | undefined {
  const key = stringArgument(args, 0);
  const tables = inScope(self, session);
  return (
    tables.find(({ table }) => table.id === key) ??
    tables.find(({ table }) => table.name.toLowerCase() === key.toLowerCase())
  );
}

function tableObject(self: TableSelf | undefined): HostObject {
  if (!self) throw new ApiError("ItemNotFound");
  return hostObject(tableType, self) as HostObject;
}

const tableCollectionType: HostType<Scope> = {
  name: "TableCollection",
  scalars: { Count: reads((self, session) => inScope(self, session).length) },
  items: (self, session) => inScope(self, session).map(tableObject),
  indexer: (self, args, session) => tableObject(find(self, args, session)),
  methods: {
    Add(self, [address, hasHeaders], session) {
      const range = rangeArgument(address, self.sheet ?? session.workbook.activeSheet, session);
      const area = areaOf(range, session);
      return tableObject({
        sheet: range.sheet,
        table: addTable(session.workbook, range.sheet, area, flag(hasHeaders)),
      });
    },
    GetCount: (self, _args, session) => inScope(self, session).length,
    GetItemAt: (self, args, session) => tableObject(inScope(self, session)[integerArgument(args, 0)]),
    GetItemOrNullObject(self, args, session) {
      const found = find(self, args, session);
      return found ? tableObject(found) : NULL_OBJECT;
    },
  },
};

export function tablesOf(sheet: HostSheet | null): HostObject {
  return hostObject(tableCollectionType, { sheet }) as HostObject;
}

const scopedCollectionType: HostType<TableSelf[]> = {
  name: "TableScopedCollection",
  items: (self) => self.map(tableObject),
  methods: {
    GetCount: (self) => self.length,
    GetFirst: (self) => tableObject(self[0]),
  },
};

/** Tables that a range touches, or wholly contains [doc: Range.getTables]. */
export function scopedTables(range: RangeSelf, fullyContained: boolean, session: Session): HostObject {
  const area = areaOf(range, session);
  const tables = range.sheet.tables.filter((table) =>
    fullyContained ? covers(area, table.area) : intersection(area, table.area),
  );
  return hostObject(
    scopedCollectionType,
    tables.map((table) => ({ sheet: range.sheet, table })),
  ) as HostObject;
}

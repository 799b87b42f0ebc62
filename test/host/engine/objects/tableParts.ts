import { cellText } from "../../model/text";
import { rowCount, type Area } from "../../model/area";
import { enterValues } from "../../model/edit";
import { deleteCells } from "../../model/structure";
import { addTableRows, tableBody, tableWidth } from "../../model/tables";
import { ApiError, wrongShape } from "../errors";
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
  type Json,
  type Scalar,
} from "../types";
import { rangeObject, type RangeSelf } from "./rangeSelf";
import { valueScalars } from "./rangeValues";
import type { TableSelf } from "./tables";

interface LineSelf {
  readonly owner: TableSelf;
  /** 0-based data row or column of the table. */
  readonly index: number;
}

function asRange(self: LineSelf, area: Area): RangeSelf {
  return { sheet: self.owner.sheet, area };
}

function valuesOf(areaAt: (self: LineSelf) => Area): Scalar<LineSelf> {
  const values = valueScalars.Values!;
  return {
    get: (self, session) => values.get(asRange(self, areaAt(self)), session),
    set: (self, value, session) => values.set!(asRange(self, areaAt(self)), value, session),
  };
}

function rowArea({ owner, index }: LineSelf): Area {
  const body = tableBody(owner.table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function columnArea({ owner, index }: LineSelf): Area {
  const { area } = owner.table;
  return { ...area, left: area.left + index, right: area.left + index };
}

const rowType: HostType<LineSelf> = {
  name: "TableRow",
  scalars: { Index: reads((self) => self.index), Values: valuesOf(rowArea) },
  methods: {
    GetRange: (self) => rangeObject(self.owner.sheet, rowArea(self)),
    Delete(self, _args, session) {
      deleteCells(session.workbook, self.owner.sheet, rowArea(self), "Up");
      return null;
    },
  },
};

function row(owner: TableSelf, index: number): HostObject {
  if (index < 0 || index >= rowCount(tableBody(owner.table))) throw new ApiError("InvalidArgument");
  return hostObject(rowType, { owner, index }) as HostObject;
}

/** One row as a plain array, or several as an array of arrays [doc: TableRowCollection.add]. */
function addRows(self: TableSelf, [index, values]: Arguments, session: Session): HostObject {
  const width = tableWidth(self.table);
  const given = Array.isArray(values) ? (values as Json[]) : null;
  const rows = given ? (Array.isArray(given[0]) ? (given as Json[][]) : [given]) : null;
  if (rows?.some((line) => !Array.isArray(line) || line.length !== width)) throw wrongShape();
  const at = typeof index === "number" && index >= 0 ? index : null;
  const area = addTableRows(session.workbook, self.sheet, self.table, at, rows?.length ?? 1);
  if (rows) valueScalars.Values!.set!({ sheet: self.sheet, area }, rows, session);
  return row(self, area.top - tableBody(self.table).top);
}

export const rowCollectionType: HostType<TableSelf> = {
  name: "TableRowCollection",
  scalars: { Count: reads((self) => rowCount(tableBody(self.table))) },
  items: (self) => Array.from({ length: rowCount(tableBody(self.table)) }, (_, i) => row(self, i)),
  methods: {
    Add: addRows,
    GetCount: (self) => rowCount(tableBody(self.table)),
    GetItemAt: (self, args) => row(self, integerArgument(args, 0)),
  },
};

function columnName({ owner, index }: LineSelf): string {
  const { top, left } = owner.table.area;
  return cellText(owner.sheet.cell(top, left + index));
}

const columnType: HostType<LineSelf> = {
  name: "TableColumn",
  id: (self) => String(self.index + 1),
  scalars: {
    Id: reads((self) => self.index + 1),
    Index: reads((self) => self.index),
    Name: {
      get: columnName,
      set(self, value, session) {
        const name = stringArgument([value], 0);
        const area = columnArea(self);
        enterValues(session.workbook, self.owner.sheet, { ...area, bottom: area.top }, () => `'${name}`);
      },
    },
    Values: valuesOf(columnArea),
  },
  methods: {
    GetRange: (self) => rangeObject(self.owner.sheet, columnArea(self)),
    GetHeaderRowRange(self) {
      const area = columnArea(self);
      return rangeObject(self.owner.sheet, { ...area, bottom: area.top });
    },
    GetDataBodyRange(self) {
      const { top, bottom } = tableBody(self.owner.table);
      return rangeObject(self.owner.sheet, { ...columnArea(self), top, bottom });
    },
  },
};

function columns(owner: TableSelf): HostObject[] {
  return Array.from({ length: tableWidth(owner.table) }, (_, index) =>
    hostObject(columnType, { owner, index }),
  ) as HostObject[];
}

/** By name or by number from 1 (the column's id) [doc]. */
function findColumn(owner: TableSelf, args: Arguments): HostObject | undefined {
  const key = args[0];
  return columns(owner).find((column) => {
    const self = column.self as LineSelf;
    if (typeof key === "number" || /^\d+$/.test(String(key))) return self.index + 1 === Number(key);
    return columnName(self).toLowerCase() === String(key).toLowerCase();
  });
}

export const columnCollectionType: HostType<TableSelf> = {
  name: "TableColumnCollection",
  scalars: { Count: reads((self) => tableWidth(self.table)) },
  items: columns,
  indexer(self, args) {
    const column = findColumn(self, args);
    if (!column) throw new ApiError("ItemNotFound");
    return column;
  },
  methods: {
    GetCount: (self) => tableWidth(self.table),
    GetItemAt(self, args) {
      const column = columns(self)[integerArgument(args, 0)];
      if (!column) throw new ApiError("InvalidArgument");
      return column;
    },
    GetItemOrNullObject: (self, args) => findColumn(self, args) ?? NULL_OBJECT,
  },
};

import { cellArea, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, type Area } from "../../model/area";
import { ApiError, wrongShape } from "../errors";
import { standing } from "../gate";
import type { Session } from "../session";
import { hostObject, member, type Arguments, type HostObject, type Json } from "../types";
import { rangeType } from "./range";
import { areaOf, type RangeSelf } from "./rangeSelf";

type Options = { readonly [name: string]: boolean | Options };

/** One record for each cell with the members that were asked for with true [doc: Range.getCellProperties]. */
export function getCellProperties(self: RangeSelf, [options]: Arguments, session: Session): Json {
  const area = areaOf(self, session);
  if (typeof options !== "object" || options === null) throw new ApiError("InvalidArgument");
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_, j) => {
      const cell: RangeSelf = { sheet: self.sheet, area: cellArea(area.top + i, area.left + j) };
      return describe(hostObject(rangeType, cell) as HostObject, options as Options, session);
    }),
  );
}

/** One record for each row of the area, whole rows [doc: Range.getRowProperties]. */
export function getRowProperties(self: RangeSelf, args: Arguments, session: Session): Json {
  const area = areaOf(self, session);
  return lines(rowCount(area), args, session, self, (i) => {
    return { top: area.top + i, left: 0, bottom: area.top + i, right: MAX_COLUMNS - 1 };
  });
}

/** One record for each column of the area, whole columns [doc: Range.getColumnProperties]. */
export function getColumnProperties(self: RangeSelf, args: Arguments, session: Session): Json {
  const area = areaOf(self, session);
  return lines(columnCount(area), args, session, self, (i) => {
    return { top: 0, left: area.left + i, bottom: MAX_ROWS - 1, right: area.left + i };
  });
}

function lines(
  count: number,
  [options]: Arguments,
  session: Session,
  { sheet }: RangeSelf,
  areaAt: (index: number) => Area,
): Json {
  if (typeof options !== "object" || options === null) throw new ApiError("InvalidArgument");
  return Array.from({ length: count }, (_, i) =>
    describe(hostObject(rangeType, { sheet, area: areaAt(i) }) as HostObject, options as Options, session),
  );
}

/** Wire records of cell properties are keyed as the add-in typed them. */
function describe(object: HostObject, options: Options, session: Session): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false) continue;
    const scalar = member(object.type.scalars, name);
    const link = member(object.type.links, name);
    if (scalar) result[name] = scalar[1].get(object.self, session);
    else if (link && typeof wanted === "object") {
      const child = link[1](object.self, session);
      result[name] =
        child.type.name === "RangeBorderCollection"
          ? sides(child, wanted, session)
          : describe(child, wanted, session);
    } else unplayed(object, name, session);
  }
  return result;
}

/** Borders are asked for by side: { top: { style: true } } [doc: Excel.CellBorderCollectionLoadOptions]. */
const BORDER_SIDES: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function sides(borders: HostObject, options: Options, session: Session): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const side = BORDER_SIDES[name];
    if (!side || typeof wanted !== "object") throw new ApiError("InvalidArgument");
    result[name] = describe(borders.type.indexer!(borders.self, [side], session), wanted, session);
  }
  return result;
}

function unplayed(object: HostObject, name: string, session: Session): never {
  const label = `${object.type.name}.${name}`;
  const known = standing(session, object.type.name, name) === "offered";
  session.warn(known ? "notImplemented" : "apiNotFound", label);
  throw new ApiError(known ? "NotImplemented" : "InvalidArgument");
}

/** A record for each cell, as getCellProperties gives it. */
export function setCellProperties(self: RangeSelf, [data]: Arguments, session: Session): null {
  const area = areaOf(self, session);
  const rows = data as Record<string, Json>[][];
  const fits =
    Array.isArray(rows) &&
    rows.length === rowCount(area) &&
    rows.every((row) => row.length === columnCount(area));
  if (!fits) throw wrongShape();
  rows.forEach((row, i) => {
    row.forEach((properties, j) => {
      const cell: RangeSelf = { sheet: self.sheet, area: cellArea(area.top + i, area.left + j) };
      assign(hostObject(rangeType, cell) as HostObject, properties, session);
    });
  });
  return null;
}

/** A record for each row of the area, as getRowProperties gives it [doc: Range.setRowProperties]. */
export function setRowProperties(self: RangeSelf, args: Arguments, session: Session): null {
  const { top, bottom } = areaOf(self, session);
  return setLines(self, args, session, bottom - top + 1, (i) => {
    return { top: top + i, left: 0, bottom: top + i, right: MAX_COLUMNS - 1 };
  });
}

/** A record for each column of the area [doc: Range.setColumnProperties]. */
export function setColumnProperties(self: RangeSelf, args: Arguments, session: Session): null {
  const { left, right } = areaOf(self, session);
  return setLines(self, args, session, right - left + 1, (i) => {
    return { top: 0, left: left + i, bottom: MAX_ROWS - 1, right: left + i };
  });
}

function setLines(
  { sheet }: RangeSelf,
  [data]: Arguments,
  session: Session,
  count: number,
  areaAt: (index: number) => Area,
): null {
  const records = data as Record<string, Json>[];
  if (!Array.isArray(records) || records.length !== count) throw wrongShape();
  records.forEach((properties, i) => {
    assign(hostObject(rangeType, { sheet, area: areaAt(i) }) as HostObject, properties, session);
  });
  return null;
}

function assign(object: HostObject, properties: Record<string, Json>, session: Session): void {
  for (const [name, value] of Object.entries(properties)) {
    const scalar = member(object.type.scalars, name);
    const link = member(object.type.links, name);
    if (scalar?.[1].set) scalar[1].set(object.self, value, session);
    else if (link?.[0] === "Borders") {
      const borders = link[1](object.self, session);
      for (const [side, line] of Object.entries(value as Record<string, Record<string, Json>>)) {
        assign(borders.type.indexer!(borders.self, [BORDER_SIDES[side]], session), line, session);
      }
    } else if (link) assign(link[1](object.self, session), value as Record<string, Json>, session);
    else unplayed(object, name, session);
  }
}

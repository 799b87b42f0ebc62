import { areaAddress, intersection, parseAddress, splitSheet, quotedSheetName } from "../../model/area";
import type { Area } from "../../model/area";
import type { HostSheet } from "../../model/sheet";
import { ApiError } from "../errors";
import type { LiveRange } from "../liveRanges";
import type { Session } from "../session";
import { hostObject, isHostObject, type HostObject, type Json } from "../types";
import { rangeType } from "./range";

/** What a Range object works on. */
export type RangeSelf = LiveRange;

export function rangeObject(sheet: HostSheet, area: Area): HostObject {
  return hostObject(rangeType, { sheet, area }) as HostObject;
}

/** The range's area; InvalidReference where its cells or its sheet were deleted [doc]. */
export function areaOf(range: RangeSelf, session: Session): Area {
  if (!range.area || !session.workbook.sheets.includes(range.sheet)) throw new ApiError("InvalidReference");
  return range.area;
}

/** A range argument given as a proxy or as an address, the latter in the sheet at hand. */
export function rangeArgument(arg: Json | HostObject, sheet: HostSheet, session: Session): RangeSelf {
  if (isHostObject(arg) && arg.type.name === "Range") {
    const range = arg.self as RangeSelf;
    areaOf(range, session);
    return range;
  }
  if (typeof arg !== "string") throw new ApiError("InvalidArgument");
  return addressed(arg, sheet, session);
}

/** An address (with or without a sheet) or a defined name → range; InvalidArgument where it is none [doc]. */
export function addressed(address: string, home: HostSheet, session: Session): RangeSelf {
  const { sheet: sheetName, rest } = splitSheet(address);
  const sheet = sheetName === null ? home : session.workbook.sheet(sheetName);
  const area = parseAddress(rest);
  if (sheet && area) return { sheet, area };
  const name = session.workbook.names.find((item) => item.name.toLowerCase() === address.toLowerCase());
  const named = name ? splitSheet(name.range) : null;
  const target = named?.sheet ? session.workbook.sheet(named.sheet) : null;
  const namedArea = named ? parseAddress(named.rest) : null;
  if (!target || !namedArea) throw new ApiError("InvalidArgument");
  return { sheet: target, area: namedArea };
}

export function fullAddress(range: RangeSelf, session: Session): string {
  return `${quotedSheetName(range.sheet.name)}!${areaAddress(areaOf(range, session))}`;
}

/** Part of the area that can hold anything, or null: keeps whole rows and columns from being walked cell by cell. */
export function usedPart(range: RangeSelf, session: Session): Area | null {
  const used = range.sheet.usedArea();
  return used && intersection(used, areaOf(range, session));
}

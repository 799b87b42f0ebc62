import { areaName, parseArea } from "../../../sheet/address";
import type { Area } from "../../../sheet/snapshot";
import type { RowMap } from "./rowMap";

/** An area after rows moved; null where all its rows are gone. */
export function moveArea(area: Area, map: RowMap, grows = false): Area | null {
  const span = map.span(area, grows);
  return span && { ...area, ...span };
}

/** "A5:F14 H5" → areas. Whole columns (A:A) and what is no address are left out by giving null. */
export function parseAreas(sqref: string): Area[] | null {
  const areas = sqref.trim().split(/\s+/).map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}

/** A list of addresses after rows moved; null where nothing is left, the same text where it is no such list. */
export function moveAddresses(sqref: string, map: RowMap, grows = false): string | null {
  const areas = parseAreas(sqref);
  if (!areas) return sqref;
  const moved = areas.flatMap((area) => moveArea(area, map, grows) ?? []);
  if (moved.length === areas.length && moved.every((area, i) => areaName(area) === areaName(areas[i]!)))
    return sqref;
  return moved.length === 0 ? null : moved.map(areaName).join(" ");
}

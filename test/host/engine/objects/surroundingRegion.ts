import { intersection, type Area } from "../../model/area";
import { hasContent } from "../../model/cell";
import type { HostSheet } from "../../model/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";

/** Grows an area until a blank row and a blank column stand all around it, like Ctrl+Shift+8 [doc]. */
export function surroundingRegion(sheet: HostSheet, start: Area): Area {
  let region = start;
  for (;;) {
    const around: Area = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    const grown = { ...region };
    for (const { row, col, cell } of sheet.cellsIn(around)) {
      if (!hasContent(cell)) continue;
      grown.top = Math.min(grown.top, row);
      grown.left = Math.min(grown.left, col);
      grown.bottom = Math.max(grown.bottom, row);
      grown.right = Math.max(grown.right, col);
    }
    const same = intersection(grown, region);
    if (same && JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}
